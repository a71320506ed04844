package io.github.yieldstick.record;

import io.github.yieldstick.oracle.Program;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.plugin.Capability;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a recorded case as a feature file. */
final class FeatureText {
    private static final List<String> DELIMITERS = List.of("\"\"\"", "```");

    private final Recording recording;
    private final List<List<String>> table;

    /** Takes the table's cells, the heading first. */
    FeatureText(Recording recording, List<List<String>> table) {
        this.recording = recording;
        this.table = table;
    }

    /**
     * The whole file.
     *
     * @param revisionTags the tags that bound the revisions; may be none
     * @throws CannotRecord if the code cannot stand in a doc string, or {@code thisArg} in a step
     */
    String of(List<String> revisionTags) {
        int calls = recording.calls().size();
        return heading()
                + "Feature: Recorded from " + fileName() + "\n\n"
                + "  Rule: Unreviewed: what the real helper did, with no clause named for it yet\n\n"
                + "    " + String.join(" ", tags(revisionTags)) + "\n"
                + "    Scenario: [" + recording.caseId() + "] recorded from " + fileName() + ", " + calls
                + (calls == 1 ? " call" : " calls") + "\n"
                + indented("      ", steps());
    }

    private String heading() {
        return """
                # Written by `yieldstick record`: what tslib %s, the helper's revision %s, did with %s.
                # The scenario passes as it stands, which does not make it right. What is left for a person to do:
                # - check each row by hand against the helper's document;
                # - name the clause: make the rule "Rule: PRO.4 its sentence" with the tag @PRO.4 (`yieldstick list` has
                #   them all), or write the rule's sentence yourself;
                # - give the scenario an id of its own and a name that says what it shows;
                # - remove the tag @unreviewed, and these lines.
                """.formatted(recording.helper().release(), recording.helper().revision(), fileName());
    }

    private String fileName() {
        return recording.name().strip().replaceAll("\\s+", " ");
    }

    private List<String> tags(List<String> revisionTags) {
        List<String> tags = new ArrayList<>();
        tags.add("@unreviewed");
        tags.addAll(revisionTags);
        if (recording.stacks()) {
            tags.add(Capability.STACKS.tag());
        }
        if (!recording.program().missing().isEmpty()) {
            tags.add(Capability.HOST_OBJECT.tag());
        }
        return tags;
    }

    private String steps() {
        Program program = recording.program();
        List<String> given = new ArrayList<>();
        if (!program.missing().isEmpty()) {
            given.add("a host without " + String.join(", ", program.missing()) + "\n");
        }
        if (!program.surroundingCode().code().isBlank()) {
            given.add("the surrounding code\n" + docString(program.surroundingCode()));
        }
        if (!thisArgument().equals("undefined")) {
            given.add("thisArg is " + thisArgument() + "\n");
        }
        given.add("the generator body\n" + docString(program.body()));
        return "Given " + String.join("And ", given) + "Then each call completes as follows\n" + cells();
    }

    private String thisArgument() {
        Text expression = recording.program().thisArgument();
        String code = expression.code().strip();
        if (code.lines().count() > 1) {
            throw new CannotRecord(
                    expression.place() + ": thisArg is written on several lines, and a step has one; make"
                            + " it a name of the surrounding code.");
        }
        return code;
    }

    /** Within a doc string its own delimiter cannot stand, nor the way in which Gherkin would escape it. */
    static String docString(Text text) {
        String code = text.code().stripTrailing();
        String delimiter = DELIMITERS.stream()
                .filter(free -> !code.contains(free) && !code.contains(escaped(free)))
                .findFirst()
                .orElseThrow(() -> new CannotRecord(text.place() + ": the code has both \"\"\" and ``` in it, and a doc"
                        + " string can hold only one of them; write one otherwise."));
        return indented("  ", delimiter + "js\n" + code + "\n" + delimiter);
    }

    static String indented(String indent, String text) {
        return text.lines()
                .map(line -> line.isEmpty() ? "\n" : indent + line + "\n")
                .collect(Collectors.joining());
    }

    private static String escaped(String delimiter) {
        return delimiter.replaceAll("(.)", "\\\\$1");
    }

    private String cells() {
        return cells(table);
    }

    /** The lines of a table. */
    static String cells(List<List<String>> table) {
        List<List<String>> written = table.stream()
                .map(row -> row.stream().map(FeatureText::cell).toList())
                .toList();
        return written.stream().map(row -> line(row, written)).collect(Collectors.joining());
    }

    private static String line(List<String> row, List<List<String>> all) {
        StringBuilder line = new StringBuilder("  |");
        for (int column = 0; column < row.size(); column++) {
            int at = column;
            int width =
                    all.stream().mapToInt(other -> other.get(at).length()).max().orElse(0);
            String cell = row.get(column);
            line.append(' ')
                    .append(cell)
                    .append(" ".repeat(width - cell.length()))
                    .append(" |");
        }
        return line.append('\n').toString();
    }

    private static String cell(String value) {
        return value.replace("\\", "\\\\").replace("|", "\\|").lines().collect(Collectors.joining("\\n"));
    }
}
