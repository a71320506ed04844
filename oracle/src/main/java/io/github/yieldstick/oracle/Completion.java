package io.github.yieldstick.oracle;

import java.util.Locale;

/**
 * How a call completed.
 *
 * @param kind the way
 * @param value the result's value, the value thrown, or the raw value
 */
public record Completion(Kind kind, Written value) {

    /** The ways in which a call completes. */
    public enum Kind {
        /** A result that is not done. */
        YIELDS,
        /** A result that is done. */
        RETURNS,
        /** A value thrown. */
        THROWS,
        /** A value that is no plain result, or a result that has been seen before. */
        GIVES;

        /** The way with that word; throws {@link IllegalArgumentException} where there is none. */
        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        /** The word in the {@code completes} column. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The form that is compared, {@code yields 1}. */
    public String text() {
        return kind.word() + " " + value.text();
    }

    /** The form for a person. */
    public String shown() {
        return kind.word() + " " + value.shown();
    }
}
