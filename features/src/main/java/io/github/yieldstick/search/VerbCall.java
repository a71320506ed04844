package io.github.yieldstick.search;

import io.github.yieldstick.plugin.Verb;
import java.util.List;

/**
 * A call of a verb.
 *
 * @param onOther whether on the other generator of the surroundings, instead of the program's own
 * @param verb the verb
 * @param value an expression; empty for none
 */
record VerbCall(boolean onOther, Verb verb, String value) {

    static VerbCall next(String value) {
        return new VerbCall(false, Verb.NEXT, value);
    }

    static VerbCall returning(String value) {
        return new VerbCall(false, Verb.RETURN, value);
    }

    /** As a table of calls has it. */
    String code() {
        return (onOther ? "other." : "") + word() + "(" + value + ")";
    }

    private String word() {
        return switch (verb) {
            case NEXT -> "next";
            case THROW -> "throw";
            case RETURN -> "return";
        };
    }

    /** The same as numbers, as the driver of batches reads them. */
    List<Integer> numbers(ValueTable values) {
        return List.of(onOther ? 1 : 0, verb.ordinal(), values.number(value));
    }
}
