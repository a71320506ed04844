package io.github.yieldstick.reports.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.yieldstick.reports.grade.Grader;
import io.github.yieldstick.reports.grade.Verdict;
import io.github.yieldstick.reports.run.Json;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.sample.SampleRun;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

class VerdictBadgeTest {

    private static final double READABLE = 4.5; // WCAG 2.2, 1.4.3 Contrast (Minimum)

    private static List<VerdictBadge> badges(Run run) {
        RunIndex index = new RunIndex(run);
        return VerdictBadge.of(index, Grader.grade(index));
    }

    @Test
    void there_is_one_for_each_engine_with_a_verdict_in_core() {
        assertThat(badges(SampleRun.run()))
                .extracting(VerdictBadge::svgFile, VerdictBadge::message)
                .containsExactly(
                        tuple("badges/java-1.1.0.svg", "conformant (1.1.0)"),
                        tuple("badges/java-2.7.0.svg", "conformant (2.7.0)"),
                        tuple("badges/helper-odd.js.svg", "non-conformant (2.7.0)"));
    }

    @Test
    void there_is_none_of_a_narrowed_run_or_without_a_verdict_in_core() {
        Run run = SampleRun.run();

        assertThat(badges(SampleRun.narrowed())).isEmpty();
        assertThat(badges(new Run(run.head(), run.clauses(), List.of(), List.of(), List.of())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tells_the_verdict_in_words_and_never_a_percentage(Verdict verdict) throws Exception {
        VerdictBadge badge = new VerdictBadge("e", "2.7.0", verdict, "e");
        JsonNode json = Json.PAGE.readTree(badge.json());

        assertThat(json.path("schemaVersion").asInt()).isEqualTo(1);
        assertThat(json.path("label").asString()).isEqualTo("generator conformance");
        assertThat(json.path("message").asString()).isEqualTo(verdict.words() + " (2.7.0)");
        assertThat(json.path("color").asString()).isEqualTo(VerdictBadge.color(verdict));
        assertThat(badge.svg())
                .contains(">" + verdict.words() + " (2.7.0)</text>")
                .doesNotContain("%");
    }

    @ParameterizedTest
    @EnumSource
    void can_be_read(Verdict verdict) {
        assertThat(contrast(VerdictBadge.TEXT_COLOR, VerdictBadge.color(verdict)))
                .isGreaterThanOrEqualTo(READABLE);
        assertThat(contrast(VerdictBadge.TEXT_COLOR, VerdictBadge.LABEL_COLOR)).isGreaterThanOrEqualTo(READABLE);
    }

    @Test
    void has_a_title_whatever_the_engine_is_called() throws Exception {
        VerdictBadge badge = new VerdictBadge("a<b>]]>\n\uD800\u0001\"", "1|<", Verdict.CONFORMANT, "a");

        Element svg = XmlTextTest.parsed(badge.svg());

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-label"))
                .isEqualTo("generator conformance of a<b>]]> \uFFFD\uFFFD\": conformant (1|<)");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("generator conformance of a<b>]]>\n\uFFFD\uFFFD\": conformant (1|<)");
        assertThat(Json.PAGE.readTree(badge.json()).path("message").asString()).isEqualTo("conformant (1|<)");
    }

    /** The contrast ratio as WCAG 2.2 defines it. */
    private static double contrast(String light, String dark) {
        return (luminance(light) + 0.05) / (luminance(dark) + 0.05);
    }

    private static double luminance(String color) {
        return 0.2126 * part(color, 0) + 0.7152 * part(color, 2) + 0.0722 * part(color, 4);
    }

    private static double part(String color, int from) {
        double part = Integer.parseInt(color.substring(from, from + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
