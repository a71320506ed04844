package io.github.yieldstick.batch;

import java.util.List;

/** What is told of a program of a batch. */
public sealed interface ProgramTrace {

    /**
     * What it made observable.
     *
     * @param text for each call a line: labels, logs, how it completed
     * @param reached the situations that it came to, as numbers; empty where nobody asked
     * @param isDefined whether all of it is defined: not where it asks what was sent after a break or in a finally part (STA.12); true
     *     where nobody asked
     */
    record Seen(String text, List<Integer> reached, boolean isDefined) implements ProgramTrace {
        public Seen {
            reached = List.copyOf(reached);
        }
    }

    /** It came to no end. */
    record Stopped() implements ProgramTrace {}

    /** It was left out, as others took too long. */
    record NotTried() implements ProgramTrace {}
}
