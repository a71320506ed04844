package io.github.yieldstick.reports.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is most probably wrong with an engine that fails cases: changes of the real helper with which that fails as the engine does.
 *
 * @param engine the id of the engine
 * @param failing how many cases it fails, of those that the changes were measured on
 * @param judged how many of those were judged on it
 * @param suspects the changes, the one that explains most first; all of them together. Empty where nothing known is like the engine
 * @param unexplained the cases that it fails, though none of the changes makes the helper fail them
 * @param spared the cases that it passes, though one of the changes makes the helper fail them
 * @param otherwise the cases that fail on both sides, but not in the same way
 * @param unmeasured the cases that it fails, and on which the changes were not measured
 * @param look the clauses of the unexplained and unmeasured cases to look at, the one first that the fewest other clauses rest on
 */
public record Diagnosis(
        String engine,
        int failing,
        int judged,
        List<Suspect> suspects,
        List<String> unexplained,
        List<String> spared,
        List<String> otherwise,
        List<String> unmeasured,
        List<String> look) {

    public Diagnosis {
        suspects = List.copyOf(suspects);
        unexplained = List.copyOf(unexplained);
        spared = List.copyOf(spared);
        otherwise = List.copyOf(otherwise);
        unmeasured = List.copyOf(unmeasured);
        look = List.copyOf(look);
    }

    /** For an engine that was not diagnosed. */
    public static Diagnosis none(String engine) {
        return new Diagnosis(engine, 0, 0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Whether anything known is like the engine. */
    public boolean isKnown() {
        return !suspects.isEmpty();
    }

    /** Whether the changed helper does in every case just what the engine does. */
    public boolean isExact() {
        return isKnown() && unexplained.isEmpty() && spared.isEmpty() && otherwise.isEmpty();
    }

    /**
     * One thing that is wrong.
     *
     * @param cases the failing cases that it explains
     * @param alternatives the changes that it may be, which no case of the run tells apart; at least one
     */
    public record Suspect(List<String> cases, List<HelperChange> alternatives) {
        public Suspect {
            cases = List.copyOf(cases);
            alternatives = List.copyOf(alternatives);
        }

        /** The change to name first. */
        public HelperChange first() {
            return alternatives.get(0);
        }

        /** The others, which no case tells from the first. */
        public List<HelperChange> others() {
            return alternatives.subList(1, alternatives.size());
        }
    }

    /**
     * A change of one of the helper's texts; or no change: an older text as it stands; or more than a change of one place, which is
     * told in words.
     *
     * @param id the change's id in the fault dictionary
     * @param revision the revision of the text
     * @param line the line in the file of its package; 0 where no piece of a line was changed
     * @param was the piece of that line; empty where none was changed
     * @param is what stands there instead; empty where the piece is lost, and where none was changed
     * @param does what the piece is there for; where no piece was changed, what goes wrong, which is empty for an older text
     * @param clauses the clauses that rest on the piece, the deciding one first
     */
    public record HelperChange(
            String id, String revision, int line, String was, String is, String does, List<String> clauses) {
        public HelperChange {
            clauses = List.copyOf(clauses);
        }

        /** A text as it stands. */
        public static HelperChange wholeText(String id, String revision) {
            return new HelperChange(id, revision, 0, "", "", "", List.of());
        }

        /** More than a change of one place. */
        public static HelperChange toldInWords(String words, String revision, List<String> clauses) {
            return new HelperChange(words, revision, 0, "", "", words, clauses);
        }

        /** Whether it is an older text as it stands. */
        public boolean isWholeText() {
            return line == 0 && does.isEmpty();
        }

        /** Whether it is told in words, since it is more than a change of one place. */
        public boolean isToldInWords() {
            return line == 0 && !does.isEmpty();
        }

        /** The change in words, code between backticks: {@code line 193 loses `_.ops.pop()`}. */
        public String inWords() {
            if (isWholeText()) {
                return "revision " + revision;
            }
            if (isToldInWords()) {
                return "“" + does + "”";
            }
            return is.isEmpty()
                    ? "line " + line + " loses `" + was + "`"
                    : "line " + line + " has `" + is + "` in place of `" + was + "`";
        }
    }

    /** The diagnosis in one sentence, whose subject is the engine; code stands between backticks. */
    public String sentence() {
        if (!isKnown()) {
            return "fails " + cases(failing) + " in a way that no known fault of the real helper does.";
        }
        HelperChange first = suspects.get(0).first();
        if (suspects.size() == 1 && first.isWholeText() && isExact()) {
            return "does what revision " + first.revision() + " does in all " + cases(judged) + " that were measured.";
        }
        String wholes = firsts(HelperChange::isWholeText);
        String changes = firsts(change -> change.line() > 0);
        String faults = firsts(HelperChange::isToldInWords);
        return (isExact() ? "fails exactly as the real helper does" : "fails much like the real helper")
                + (wholes.isEmpty() ? "" : " of " + wholes)
                + (changes.isEmpty() ? "" : " where " + changes)
                + (faults.isEmpty() ? "" : (changes.isEmpty() ? "" : ",") + " with the fault " + faults)
                + ".";
    }

    private String firsts(Predicate<HelperChange> kind) {
        return listed(suspects.stream()
                .map(Suspect::first)
                .filter(kind)
                .map(HelperChange::inWords)
                .toList());
    }

    /** What does not fit, in a sentence; empty where all does. */
    public String misfit() {
        List<String> parts = new ArrayList<>();
        if (!unexplained.isEmpty()) {
            parts.add("the engine fails " + named(unexplained) + " besides");
        }
        if (!spared.isEmpty()) {
            parts.add("it passes " + named(spared) + ", which the helper would fail");
        }
        if (!otherwise.isEmpty()) {
            parts.add("it fails " + named(otherwise) + " in another way");
        }
        return !isKnown() || parts.isEmpty() ? "" : "What does not fit: " + String.join("; ", parts) + ".";
    }

    /** What the diagnosis rests on, in a sentence. */
    public String basis() {
        String rest = unmeasured.isEmpty()
                ? ""
                : "; of " + cases(unmeasured.size()) + " more that it fails, nothing was measured";
        return "Held against known faults in " + cases(judged) + ", of which the engine fails " + failing + rest + ".";
    }

    private static String named(List<String> cases) {
        return cases.size() <= 3 ? listed(cases) : cases(cases.size());
    }

    private static String cases(int count) {
        return count == 1 ? "1 case" : count + " cases";
    }

    private static String listed(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.get(parts.size() - 1);
    }
}
