package io.github.yieldstick.oracle;

import java.util.List;
import java.util.Optional;

/**
 * How a whole program ended.
 *
 * @param outcome whether it came to its end
 * @param generators how many generators it asked the helper for; none, where it brings a helper of its own
 * @param output the lines that it printed; where they were too many, the last says so
 */
public record ExecutionResult(Outcome outcome, long generators, List<String> output) {

    public ExecutionResult {
        output = List.copyOf(output);
    }

    /** The ways in which a program ends. */
    public sealed interface Outcome {

        /** It came to its end, and no timer was left. */
        record Passed() implements Outcome {}

        /**
         * It is wrong, or an error was caught by nobody.
         *
         * @param kind where the error came from
         * @param error the error's name and message; for a value that is no error, its written form
         * @param place the place in the program, or else in a prelude, as {@code file:line:column}; empty where none is known
         */
        record Failed(Kind kind, String error, Optional<String> place) implements Outcome {}

        /**
         * It was stopped before its end.
         *
         * @param cause the bound, or the helper that abandoned the realm
         * @param sentence the bound in words
         */
        record Stopped(Ending.Cause cause, String sentence) implements Outcome {}
    }

    /** Where an error that ends a program came from. */
    public enum Kind {
        /** The program, or a prelude, does not parse. */
        SYNTAX("syntax error"),
        /** It was thrown, and nobody caught it. */
        THREW("threw"),
        /** A promise was rejected, and nobody handled that before the reactions that waited had all run. */
        REJECTED("unhandled rejection"),
        /** GraalJS failed, which is nobody's error but its own. */
        INTERNAL("internal error of GraalJS");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The kind for a person. */
        public String words() {
            return words;
        }
    }

    /** Whether the program came to its end. */
    public boolean passed() {
        return outcome instanceof Outcome.Passed;
    }
}
