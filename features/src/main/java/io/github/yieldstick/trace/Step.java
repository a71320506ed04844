package io.github.yieldstick.trace;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A step on the machine's path.
 *
 * @param generator {@code gen}, or for another generator of the program {@code g1}, {@code g2} in the order of making; empty
 *     for what was logged, by whomever
 * @param kind what kind of step it is
 * @param text what happened, in words or as a value's written form; empty where kind and standing say it all
 * @param decision the name of the engine's decision; empty for what the body did
 * @param clauses the ids of the clauses that decided it, the deciding one first
 * @param standing how the generator stood when it happened; empty for what was logged
 */
public record Step(
        Optional<String> generator,
        Kind kind,
        String text,
        Optional<String> decision,
        List<String> clauses,
        Optional<Standing> standing) {

    public Step {
        clauses = List.copyOf(clauses);
    }

    /** The kinds of steps. */
    public enum Kind {
        /** A next of the caller, or of a delegating generator. */
        NEXT,
        /** A throw, likewise. */
        THROW,
        /** A return, likewise. */
        RETURN,
        /** The engine decided. */
        DECIDES,
        /** The body was entered. */
        ENTERS,
        /** The body pushed a region. */
        PUSHES,
        /** The body assigned the label. */
        MOVES,
        /** Someone wrote to the log. */
        LOGS,
        /** The body answered. */
        ANSWERS,
        /** The body threw. */
        THROWS;

        /** The word in front of its line. */
        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
