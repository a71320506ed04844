package io.github.yieldstick.reports.machine;

import java.util.List;
import java.util.Optional;

/**
 * What the kit knows of the machine itself, whatever is judged. Places in a text are offsets, the last one excluded.
 *
 * @param texts the helper's texts, oldest first
 * @param pieces what the pieces of the newest text do, a smaller one behind the larger one that holds it
 * @param changes the single changes of the newest text that cases were tried on
 * @param decisions what a machine may decide, each with its clauses
 * @param recorder the scripts that write down what a body does, in the order in which each needs those before it
 */
public record MachineFacts(
        List<HelperText> texts,
        List<Piece> pieces,
        List<Change> changes,
        List<Decision> decisions,
        List<Script> recorder) {

    public MachineFacts {
        texts = List.copyOf(texts);
        pieces = List.copyOf(pieces);
        changes = List.copyOf(changes);
        decisions = List.copyOf(decisions);
        recorder = List.copyOf(recorder);
    }

    /** The newest of the helper's texts; empty where there is none. */
    public Optional<HelperText> newest() {
        return texts.stream().reduce((older, newer) -> newer);
    }

    /**
     * One of the helper's texts.
     *
     * @param revision the first release that carries the text
     * @param release the published package that it was taken from, {@code tslib 2.8.1}
     * @param firstLine the line of that package's file on which it begins, from 1
     * @param code the text: an assignment to {@code __generator}
     */
    public record HelperText(String revision, String release, int firstLine, String code) {}

    /**
     * A piece of a text.
     *
     * @param from where it begins
     * @param to where it ends
     * @param does what it does
     * @param clauses the clauses that rest on it, the deciding one first
     */
    public record Piece(int from, int to, String does, List<String> clauses) {

        public Piece {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * A single change of a text, and how many cases notice it.
     *
     * @param id the change's id
     * @param from where it begins
     * @param to where what it takes away ends
     * @param was what a reader is shown of the text
     * @param is what stands there instead; empty where the change takes it away
     * @param cases how many cases fail on it
     * @param first the ids of the first of them
     */
    public record Change(String id, int from, int to, String was, String is, int cases, List<String> first) {

        public Change {
            first = List.copyOf(first);
        }
    }

    /**
     * Something that a machine may decide.
     *
     * @param of what it is about, {@code verb}, {@code delegate}, {@code operation} or {@code body}
     * @param name its name, which is unique among those about the same
     * @param sentence what the generator then does, and why, as a part of a sentence
     * @param enters the part of a region that it leads into, {@code catch} or {@code finally}; else empty
     * @param clauses the ids of its clauses, the deciding one first
     */
    public record Decision(String of, String name, String sentence, String enters, List<String> clauses) {

        public Decision {
            clauses = List.copyOf(clauses);
        }
    }

    /** A script by its name. */
    public record Script(String name, String code) {}
}
