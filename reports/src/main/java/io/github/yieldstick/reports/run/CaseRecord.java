package io.github.yieldstick.reports.run;

import java.util.List;
import java.util.Optional;

/**
 * One case as its scenario states it.
 *
 * @param id the case's id, for life, {@code PRO.4-01}
 * @param clause the id of the clause that it shows
 * @param title the scenario's name without the id
 * @param profile where the case is judged
 * @param revisions the revisions that it holds for, oldest first
 * @param place the feature file and line, {@code regions/superseding.feature:12}
 * @param surroundingCode the code around the generator; empty when there is none
 * @param body the generator's body, as the compiler emits it; where there is source, all that it emits for that
 * @param columns the expectations' headings
 * @param rows the expectations' cells, a row a call
 * @param text the scenario as it stands in the feature file
 * @param source the program as it stands before the compiler lowers it; empty for a case that is given as a body
 * @param difference in what the program natively does otherwise than lowered; only where there is source
 * @param setting what else the scenario says about where the body runs
 * @param parsed what the kit has read of the code and the cells
 */
public record CaseRecord(
        String id,
        String clause,
        String title,
        Profile profile,
        List<String> revisions,
        String place,
        String surroundingCode,
        String body,
        List<String> columns,
        List<List<String>> rows,
        String text,
        String source,
        Optional<Difference> difference,
        Setting setting,
        Parsed parsed) {

    public CaseRecord {
        revisions = List.copyOf(revisions);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A case in the usual setting, of which nothing has been read. */
    public CaseRecord(
            String id,
            String clause,
            String title,
            Profile profile,
            List<String> revisions,
            String place,
            String surroundingCode,
            String body,
            List<String> columns,
            List<List<String>> rows,
            String text,
            String source,
            Optional<Difference> difference) {
        this(
                id,
                clause,
                title,
                profile,
                revisions,
                place,
                surroundingCode,
                body,
                columns,
                rows,
                text,
                source,
                difference,
                Setting.USUAL,
                Parsed.NOTHING);
    }

    /** A case that is given as a body, in the usual setting, of which nothing has been read. */
    public CaseRecord(
            String id,
            String clause,
            String title,
            Profile profile,
            List<String> revisions,
            String place,
            String surroundingCode,
            String body,
            List<String> columns,
            List<List<String>> rows,
            String text) {
        this(
                id,
                clause,
                title,
                profile,
                revisions,
                place,
                surroundingCode,
                body,
                columns,
                rows,
                text,
                "",
                Optional.empty());
    }

    /** Whether the case is given as source, so that it can be held against ECMAScript. */
    public boolean isFromSource() {
        return !source.isEmpty();
    }

    /** Whether it says what compilers have to emit, and asks nothing of an engine. */
    public boolean isForCompilers() {
        return profile == Profile.LOWERING;
    }

    /**
     * In what a program's native run differs from that of what the compiler makes of it.
     *
     * @param section the section of ECMAScript that the lowered program does not follow, with its name
     * @param reason why it does not, in a sentence
     */
    public record Difference(String section, String reason) {}

    /**
     * Where the body runs.
     *
     * @param missing the globals that the host lacks
     * @param thisArgument the expression for what the body gets as {@code this}
     */
    public record Setting(List<String> missing, String thisArgument) {

        /** A host that lacks nothing, and no {@code this}. */
        public static final Setting USUAL = new Setting(List.of(), "undefined");

        public Setting {
            missing = List.copyOf(missing);
        }
    }

    /**
     * What the kit has read of a case's code and cells, so that no report reads JavaScript.
     *
     * @param calls the call of each row
     * @param names the names of objects: those that the code declares at its top, and those that cells hold in place of a
     *     value, as {@code boom} or {@code Object.prototype}
     * @param sourceLines for each line of a lowered text the line of the source that it was made of, from 1, or 0 for none; empty
     *     where that is not known
     */
    public record Parsed(List<CallRecord> calls, List<String> names, List<Integer> sourceLines) {

        /** Of a case without rows and names. */
        public static final Parsed NOTHING = new Parsed(List.of(), List.of());

        public Parsed {
            calls = List.copyOf(calls);
            names = List.copyOf(names);
            sourceLines = List.copyOf(sourceLines);
        }

        /** What is read of a case whose lines come from no source. */
        public Parsed(List<CallRecord> calls, List<String> names) {
            this(calls, names, List.of());
        }
    }
}
