package io.github.yieldstick.reports.files;

import io.github.yieldstick.reports.grade.Grade;
import io.github.yieldstick.reports.grade.Verdict;
import io.github.yieldstick.reports.run.Json;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.text.FileNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An engine's core verdict as an image, and in the form from which shields.io draws one.
 *
 * @param engine the engine's id
 * @param revision the revision that it means to match
 * @param verdict the verdict in core
 * @param file the name of the badge's files, without folder and ending
 */
public record VerdictBadge(String engine, String revision, Verdict verdict, String file) {

    /** The folder of the badges, relative to the directory of the reports. */
    public static final String FOLDER = "badges";
    /** What stands before the verdict. */
    public static final String LABEL = "generator conformance";

    static final String LABEL_COLOR = "3a3f47";
    static final String TEXT_COLOR = "ffffff";

    private static final int HEIGHT = 20;
    private static final int PADDING = 8;
    private static final int LETTER = 7;

    /** A badge for each engine with a verdict in core; none of a run that was narrowed or did not end, which judged only a part. */
    public static List<VerdictBadge> of(RunIndex index, Grade grade) {
        List<VerdictBadge> badges = new ArrayList<>();
        if (index.run().head().selection().isEmpty() && index.run().ended()) {
            Map<String, String> files = FileNames.of(
                    index.engines().stream().map(Run.EngineRecord::id).toList());
            for (Grade.EngineGrade engine : grade.engines()) {
                String file = files.getOrDefault(engine.engine(), "");
                engine.in(Profile.CORE)
                        .ifPresent(core ->
                                badges.add(new VerdictBadge(engine.engine(), engine.revision(), core.verdict(), file)));
            }
        }
        return badges;
    }

    /** The file that shields.io reads, relative to the directory of the reports. */
    public String jsonFile() {
        return FOLDER + "/" + file + ".json";
    }

    /** The file of the image, relative to the directory of the reports. */
    public String svgFile() {
        return FOLDER + "/" + file + ".svg";
    }

    /** The verdict, with the revision that it is about. */
    public String message() {
        return "%s (%s)".formatted(verdict.words(), revision);
    }

    /** The colour behind the message, dark enough for white letters. */
    static String color(Verdict verdict) {
        return switch (verdict) {
            case CONFORMANT -> "1c6b3c";
            case CONFORMANT_WITH_DECLARED_GAPS -> "5b3f9e";
            case NON_CONFORMANT -> "a81c1c";
            case INCOMPLETE -> "595d64";
        };
    }

    /** What shields.io asks of an endpoint. */
    public String json() {
        return Json.PAGE.writeValueAsString(
                        Map.of("schemaVersion", 1, "label", LABEL, "message", message(), "color", color(verdict)))
                + "\n";
    }

    /** The image itself. */
    public String svg() {
        int left = width(LABEL);
        int right = width(message());
        String title = "%s of %s: %s".formatted(LABEL, engine, message());
        XmlText xml = new XmlText();
        xml.start(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                String.valueOf(left + right),
                "height",
                String.valueOf(HEIGHT),
                "role",
                "img",
                "aria-label",
                title);
        xml.start("title").text(title).end();
        half(xml, 0, LABEL_COLOR, LABEL);
        half(xml, left, color(verdict), message());
        return xml.end().document();
    }

    private static void half(XmlText xml, int x, String color, String text) {
        int width = width(text);
        xml.empty(
                "rect",
                "x",
                String.valueOf(x),
                "width",
                String.valueOf(width),
                "height",
                String.valueOf(HEIGHT),
                "fill",
                "#" + color);
        // The width is given, so that the text fits in whatever font the reader has.
        xml.start(
                        "text",
                        "x",
                        String.valueOf(x + PADDING),
                        "y",
                        "14",
                        "fill",
                        "#" + TEXT_COLOR,
                        "font-family",
                        "Verdana,DejaVu Sans,sans-serif",
                        "font-size",
                        "11",
                        "textLength",
                        String.valueOf(width - 2 * PADDING))
                .text(text)
                .end();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length()) * LETTER + 2 * PADDING;
    }
}
