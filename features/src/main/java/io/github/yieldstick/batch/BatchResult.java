package io.github.yieldstick.batch;

import java.util.List;

/**
 * What came of one program of a batch.
 *
 * @param kind whether the engine did as the real helper
 * @param parting in what they part, in a few words that many programs share; empty where they do not
 * @param reached the situations that the real helper came to, as numbers
 */
public record BatchResult(Kind kind, String parting, List<Integer> reached) {

    /**
     * Nothing can be said, as the real helper came to no end, what it did is defined by nothing, or too many programs before it took too
     * long.
     */
    public static final BatchResult UNDECIDED = new BatchResult(Kind.UNDECIDED, "", List.of());

    /** Of a program in which the whole process ended, for that reason, in a word. */
    public static BatchResult ended(String reason) {
        return new BatchResult(Kind.DIFFERS, reason, List.of());
    }

    public BatchResult {
        reached = List.copyOf(reached);
    }

    /** Whether an engine did as the real helper. */
    public enum Kind {
        /** It did. */
        SAME,
        /** It did not, or came to no end. */
        DIFFERS,
        /** Nobody knows. */
        UNDECIDED
    }
}
