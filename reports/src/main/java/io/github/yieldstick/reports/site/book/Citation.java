package io.github.yieldstick.reports.site.book;

import io.github.yieldstick.reports.site.parts.Address;
import io.github.yieldstick.reports.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in a document that a clause rests on, spelled out.
 *
 * @param document the document's title
 * @param part the heading, or the section
 * @param href where it is read, on the web or, relative to the site's root, here; empty where that is nowhere
 */
public record Citation(String document, List<Prose> part, String href) {

    private static final String STANDARD = "262";
    private static final String SOURCE = "source";

    private static final Map<String, String> DOCUMENTS = Map.of(
            "helper",
            "The __generator helper",
            "behind",
            "Generators behind the scenes",
            "features",
            "Generators and their features",
            "overview",
            "Generators, an overview",
            SOURCE,
            "The text of the helper itself",
            STANDARD,
            "ECMA-262, 16th edition");

    /** A comma or a semicolon outside of round brackets. */
    private static final Pattern BETWEEN = Pattern.compile("[;,] (?![^()]*\\))");

    private static final Pattern SECTIONS = Pattern.compile("\\d+(?:-\\d+)?(?:, \\d+(?:-\\d+)?)*");
    private static final Pattern NEXT_SECTION = Pattern.compile(" and (?=\\d)");

    /** Whether it leads out of the site. */
    public boolean leadsOut() {
        return href.startsWith("https:");
    }

    /**
     * The places that a clause of the registry names in short, {@code helper, Opcode 1; behind 6}. What begins with no document
     * goes on with the one before.
     */
    public static List<Citation> of(String source) {
        List<Citation> citations = new ArrayList<>();
        String document = "";
        List<String> parts = new ArrayList<>();
        for (String piece : BETWEEN.split(source, -1)) {
            String[] words = piece.split(" ", 2);
            if (DOCUMENTS.containsKey(words[0])) {
                add(citations, document, parts);
                document = words[0];
                parts = new ArrayList<>(words.length > 1 ? List.of(words[1]) : List.of());
            } else {
                parts.add(piece);
            }
        }
        add(citations, document, parts);
        return citations;
    }

    private static void add(List<Citation> citations, String document, List<String> parts) {
        String part = String.join(", ", parts);
        if (document.isEmpty()) {
            if (!part.isEmpty()) {
                citations.add(new Citation("", Prose.of(part), ""));
            }
            return;
        }
        citations.add(new Citation(
                DOCUMENTS.getOrDefault(document, document), Prose.of(spelled(part)), href(document, part)));
    }

    private static String spelled(String part) {
        if (!SECTIONS.matcher(part).matches()) {
            return part;
        }
        return (part.matches("\\d+") ? "section " : "sections ") + part;
    }

    private static String href(String document, String part) {
        return switch (document) {
            case STANDARD -> StandardSections.href(part).orElse(StandardSections.EDITION);
            case SOURCE -> Address.HELPER;
            default -> "";
        };
    }

    /** The sections of the standard that a case names where it differs from it, {@code 15.5.5 Evaluation and 7.4.11 IteratorClose}. */
    public static List<Citation> ofSections(String sections) {
        List<Citation> citations = new ArrayList<>();
        for (String section : NEXT_SECTION.split(sections, -1)) {
            Optional<String> href = StandardSections.href(section);
            citations.add(new Citation("ECMA-262", Prose.of(section), href.orElse(StandardSections.EDITION)));
        }
        return citations;
    }
}
