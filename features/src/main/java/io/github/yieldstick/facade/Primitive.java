package io.github.yieldstick.facade;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A primitive value outside of a realm.
 *
 * @param kind what it is
 * @param text a string's characters, or what JavaScript writes for a boolean, a number ({@code -0} for the negative zero) or
 *     a bigint; else empty
 */
public record Primitive(Kind kind, String text) {
    private static final Pattern NUMBER = Pattern.compile("NaN|-?Infinity|-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final Pattern BIGINT = Pattern.compile("-?\\d+");

    /** What a value may be. */
    public enum Kind {
        /** The value undefined. */
        UNDEFINED,
        /** The value null. */
        NULL,
        /** True or false. */
        BOOLEAN,
        /** A string, which need not be well-formed Unicode. */
        STRING,
        /** A number. */
        NUMBER,
        /** A bigint. */
        BIGINT,
        /** No primitive that could be written: an object, a function or a symbol. */
        OBJECT;

        /** The kind with that word; throws {@link IllegalArgumentException} where there is none. */
        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        /** The kind in a word, {@code undefined}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the text is one that such a value can have. */
    public boolean isWellFormed() {
        return switch (kind) {
            case BOOLEAN -> text.equals("true") || text.equals("false");
            case NUMBER -> NUMBER.matcher(text).matches();
            case BIGINT -> BIGINT.matcher(text).matches();
            case STRING -> true;
            case UNDEFINED, NULL, OBJECT -> text.isEmpty();
        };
    }

    /** What stands for it in Java. */
    Object content() {
        return switch (kind) {
            case BOOLEAN -> Boolean.valueOf(text);
            case NUMBER -> number();
            case UNDEFINED, NULL, STRING, BIGINT, OBJECT -> text;
        };
    }

    /** A whole number as an int, as most numbers are labels, and the negative zero as the double that it is. */
    private Object number() {
        double number = Double.parseDouble(text);
        boolean isInt = (int) number == number && Double.compare(number, -0.0) != 0;
        return isInt ? (Object) (int) number : (Object) number;
    }
}
