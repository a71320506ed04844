package io.github.yieldstick.reports.run;

import java.util.Locale;
import java.util.Optional;

/**
 * A call of a case, as the kit has read it from its row: no report needs the grammar of a cell.
 *
 * @param call what is performed
 * @param completes how it is to complete
 */
public record CallRecord(Call call, Expected completes) {

    /** What is performed. */
    public sealed interface Call {

        /**
         * A verb on the generator that is driven.
         *
         * @param verb the name of its method
         * @param arguments expressions with commas between them; may be empty
         */
        record OfVerb(String verb, String arguments) implements Call {}

        /** Any expression. */
        record OfExpression(String expression) implements Call {}
    }

    /** How a call is to complete. */
    public sealed interface Expected {

        /** In that way with the value of an expression. */
        record OfValue(Way way, String value) implements Expected {}

        /**
         * In that way with an error of a class.
         *
         * @param message the expression for its message; empty where any will do
         */
        record OfError(Way way, String className, Optional<String> message) implements Expected {}

        /** With a promise that stays pending. */
        record OfPending() implements Expected {}
    }

    /** The ways in which a call completes that gives or throws a value. */
    public enum Way {
        YIELDS,
        RETURNS,
        THROWS,
        GIVES,
        FULFILS,
        REJECTS;

        /** The word in the table. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
