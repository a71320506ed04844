package io.github.yieldstick.search;

import io.github.yieldstick.plugin.Verb;
import java.util.List;

/**
 * A call of a verb.
 *
 * @param onOther whether on the other generator of the surroundings, instead of the program's own
 * @param verb the verb
 * @param value an expression; empty for none
 * @param kept whether the result is kept, and looked at when the next one is
 */
record VerbCall(boolean onOther, Verb verb, Operand value, boolean kept) {

    static VerbCall next(Operand value) {
        return new VerbCall(false, Verb.NEXT, value, false);
    }

    static VerbCall returning(Operand value) {
        return new VerbCall(false, Verb.RETURN, value, false);
    }

    /** As a table of calls has it. */
    String code() {
        String call = (onOther ? "other." : "") + word() + "(" + value.code() + ")";
        return kept ? "keep(" + (onOther ? "" : "gen.") + call + ")" : call;
    }

    /** The same without its result kept. */
    VerbCall notKept() {
        return new VerbCall(onOther, verb, value, false);
    }

    /** A call as a body makes it, on its own generator or on the other. */
    static VerbCall fromBody(Chance chance) {
        return new VerbCall(chance.inPercent(60), chance.oneOf(List.of(Verb.values())), Operands.usual(chance), false);
    }

    private String word() {
        return switch (verb) {
            case NEXT -> "next";
            case THROW -> "throw";
            case RETURN -> "return";
        };
    }

    /** The same as data, as the driver of batches reads them. */
    List<Object> data() {
        return List.of(onOther ? 1 : 0, verb.ordinal(), value.data(), kept ? 1 : 0);
    }
}
