package io.github.yieldstick.reports.run;

import java.util.List;

/**
 * What is most probably wrong with an engine that fails cases: changes of the real helper with which that fails as the engine does.
 *
 * @param engine the id of the engine
 * @param failing how many cases it fails, of those that the changes were measured on
 * @param judged how many of those were judged on it
 * @param suspects the changes, the one that explains most first; all of them together
 * @param unexplained the cases that it fails, though none of the changes makes the helper fail them
 * @param spared the cases that it passes, though one of the changes makes the helper fail them
 * @param otherwise the cases that fail on both sides, but not in the same way
 */
public record Diagnosis(
        String engine,
        int failing,
        int judged,
        List<Suspect> suspects,
        List<String> unexplained,
        List<String> spared,
        List<String> otherwise) {

    public Diagnosis {
        suspects = List.copyOf(suspects);
        unexplained = List.copyOf(unexplained);
        spared = List.copyOf(spared);
        otherwise = List.copyOf(otherwise);
    }

    /** Whether the changed helper does in every case just what the engine does. */
    public boolean isExact() {
        return unexplained.isEmpty() && spared.isEmpty() && otherwise.isEmpty();
    }

    /**
     * One thing that is wrong.
     *
     * @param explains how many of the failing cases it explains
     * @param alternatives the changes that it may be, which no case of the run tells apart; at least one
     */
    public record Suspect(int explains, List<HelperChange> alternatives) {
        public Suspect {
            alternatives = List.copyOf(alternatives);
        }

        /** The change to name first. */
        public HelperChange first() {
            return alternatives.get(0);
        }
    }

    /**
     * A change of one of the helper's texts, or no change: an older text as it stands.
     *
     * @param id the change's id in the fault dictionary
     * @param revision the revision of the text
     * @param line the line in the file of its package; 0 where the text stands as it is
     * @param was the piece of that line; empty where the text stands as it is
     * @param is what stands there instead; empty where the piece is lost
     * @param does what the piece is there for
     * @param clauses the clauses that rest on the piece, the deciding one first
     */
    public record HelperChange(
            String id, String revision, int line, String was, String is, String does, List<String> clauses) {
        public HelperChange {
            clauses = List.copyOf(clauses);
        }

        /** Whether it is an older text as it stands. */
        public boolean isWholeText() {
            return line == 0;
        }

        /** What it comes to, as the end of a sentence that begins with "the real helper". */
        public String sentence() {
            if (isWholeText()) {
                return "of revision " + revision;
            }
            return is.isEmpty()
                    ? "where line " + line + " loses `" + was + "`"
                    : "where line " + line + " has `" + is + "` in place of `" + was + "`";
        }
    }

    /** The diagnosis in one sentence, whose subject is the engine. */
    public String sentence() {
        StringBuilder sentence = new StringBuilder(isExact() ? "fails exactly as the real helper does " : "fails much like the real helper ");
        for (int i = 0; i < suspects.size(); i++) {
            if (i > 0) {
                sentence.append(i == suspects.size() - 1 ? " and " : ", ");
            }
            sentence.append(suspects.get(i).first().sentence());
        }
        return sentence.append('.').toString();
    }
}
