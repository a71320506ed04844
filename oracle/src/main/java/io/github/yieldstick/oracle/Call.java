package io.github.yieldstick.oracle;

import java.util.Locale;

/** A call that a session performs. */
public sealed interface Call {

    /** The call as written. */
    Text written();

    /** The call as written, its code alone. */
    default String code() {
        return written().code();
    }

    /** The place where the call stands. */
    default String place() {
        return written().place();
    }

    /**
     * A verb on the generator that is driven.
     *
     * @param arguments expressions with commas between them; may be empty
     */
    record OfVerb(Text written, Verb verb, Text arguments) implements Call {}

    /** Any expression. */
    record OfExpression(Text written) implements Call {}

    /** The three verbs of a generator. */
    enum Verb {
        /** Resumes it with a value. */
        NEXT,
        /** Resumes it with an error. */
        THROW,
        /** Resumes it with a return. */
        RETURN;

        /** The verb with that word; throws {@link IllegalArgumentException} where there is none. */
        public static Verb of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        /** The name of the generator's method. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
