package io.github.yieldstick.oracle;

import java.util.Locale;

/**
 * How a call completed.
 *
 * @param kind the way
 * @param value the result's value, the value thrown, the promise's value or reason, or the raw value; empty for one that pends
 */
public record RecordedCompletion(Kind kind, Written value) {

    /** The ways in which a call completes. */
    public enum Kind {
        /** A result that is not done. */
        YIELDS,
        /** A result that is done. */
        RETURNS,
        /** A value thrown. */
        THROWS,
        /** A value that is no result, or a result that has been seen before. */
        GIVES,
        /** A native promise, in a program from source, that was fulfilled when nothing was left to run. */
        FULFILS,
        /** A native promise, in a program from source, that was rejected when nothing was left to run. */
        REJECTS,
        /** A native promise, in a program from source, that was neither when nothing was left to run; it has no value. */
        PENDS;

        /** The way with that word; throws {@link IllegalArgumentException} where there is none. */
        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        /** The word in the {@code completes} column; {@code pends} for what stands there as {@code stays pending}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The form that is compared, {@code yields 1}. */
    public String text() {
        return in(value.text());
    }

    /** The form for a person. */
    public String shown() {
        return in(value.shown());
    }

    private String in(String form) {
        return kind == Kind.PENDS ? "stays pending" : kind.word() + " " + form;
    }
}
