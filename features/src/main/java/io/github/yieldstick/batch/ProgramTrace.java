package io.github.yieldstick.batch;

import java.util.List;

/** What is told of a program of a batch. */
public sealed interface ProgramTrace {

    /**
     * What it made observable.
     *
     * @param text for each call a line: labels, logs, how it completed
     * @param reached the situations that it came to, as numbers; empty where nobody asked
     */
    record Seen(String text, List<Integer> reached) implements ProgramTrace {
        public Seen {
            reached = List.copyOf(reached);
        }
    }

    /** It came to no end. */
    record Stopped() implements ProgramTrace {}

    /** It was left out, as others took too long. */
    record NotTried() implements ProgramTrace {}
}
