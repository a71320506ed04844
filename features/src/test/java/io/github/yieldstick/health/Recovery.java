package io.github.yieldstick.health;

import java.util.LinkedHashMap;
import java.util.Map;

/** What an attempt at re-entry, or an error out of a delegate, leaves behind. */
final class Recovery {
    private static final String REFUSAL = "if (f) throw new TypeError(";
    private static final String CAUGHT = "catch (e) { op = [6, e]; y = 0; }";

    private static final Map<String, String> EFFECTS = pairs(
            "the generator counts as not running", "f = 0;",
            "sent() answers nothing more", "t = [0];",
            "sent() answers what was refused", "t = op;",
            "sent() throws what was refused", "t = [1, op[1]];",
            "the delegate is gone", "y = 0;",
            "the label is one more", "_.label++;",
            "the label is 0", "_.label = 0;",
            "the last region is gone", "_.trys.pop();",
            "all regions are gone", "_.trys.length = 0;",
            "the last pending operation is gone", "_.ops.pop();",
            "what was refused pends", "_.ops.push(op);",
            "the pending operation is what was refused", "if (_.ops.length) _.ops[_.ops.length - 1] = op;",
            "the generator is completed", "_ = 0;");

    private static final Map<String, String> WHEN = pairs(
            "a verb", "true",
            "next", "op[0] === 0",
            "throw", "op[0] === 1",
            "return", "op[0] === 2",
            "a verb in a delegate", "y",
            "a verb in a finally part", "_.ops.length");

    private static final Map<String, String> LET_IN = pairs(
            "next", "op[0]",
            "throw", "op[0] !== 1",
            "return", "op[0] !== 2",
            "a verb that its delegate calls", "!y",
            "a verb from a finally part", "!_.ops.length",
            "a verb from within a region", "!_.trys.length",
            "a verb from the first call of the body", "_.label");

    /** What the error of a delegate does besides being raised. */
    private static final Map<String, String> RAISED = pairs(
            "the delegate stays", "op = [6, e];",
            "the label is judged as one more", "_.label++; op = [6, e]; y = 0;",
            "it is sent", "op = [0, e]; y = 0;",
            "it is taken for a return", "op = [2, e]; y = 0;",
            "it is dropped", "op = [0]; y = 0;",
            "what pends goes on instead", "op = _.ops.length ? [7] : [6, e]; y = 0;",
            "what pends is forgotten", "_.ops.length = 0; op = [6, e]; y = 0;",
            "the last region is not asked", "_.trys.pop(); op = [6, e]; y = 0;",
            "no region is asked", "_.trys.length = 0; op = [6, e]; y = 0;",
            "the generator is completed", "_ = 0; op = [6, e]; y = 0;",
            "it goes to the caller and the generator is suspended", "y = 0; throw e;");

    private static final Map<String, String> VERBS = pairs(
            "any verb", "true",
            "next", "op[0] === 0",
            "throw", "op[0] === 1",
            "return", "op[0] === 2");

    private Recovery() {}

    static FaultFamily family() {
        FaultFamily family = new FaultFamily("recovery");
        WHEN.forEach((verb, when) -> EFFECTS.forEach((what, effect) -> {
            if (!(verb.equals("a verb in a finally part") && effect.startsWith("if (_.ops"))) {
                family.edited(
                        "after " + verb + " was refused, " + what,
                        REFUSAL,
                        "if (f && (" + when + ")) { " + effect + " throw new TypeError(\"refused\"); } " + REFUSAL);
            }
        }));
        LET_IN.forEach((what, refused) ->
                family.edited("it lets in " + what, REFUSAL, REFUSAL.replace("if (f)", "if (f && " + refused + ")")));
        family.edited("the second verb in a row is let in", REFUSAL, "if (f === 1 && (f = 2)) throw new TypeError(");
        family.edited(
                "it does not count as running in a method of its delegate",
                "t.call(y, op[1])).done",
                "(f = 0, t.call(y, op[1]))).done");
        family.edited(
                "it does not count as running in the getter of done",
                "!(t = t.call(y, op[1])).done",
                "!(t = t.call(y, op[1]), f = 0, t).done");
        family.edited("it does not count as running in the getter of value", "t.value];", "(f = 0, t.value)]; f = 1;");
        family.edited("it does not count as running in the getter of next", ": y.next)", ": (f = 0, y.next))");
        VERBS.forEach((verb, when) -> RAISED.forEach((what, raising) -> family.edited(
                "when its delegate fails on " + verb + ", " + what,
                CAUGHT,
                "catch (e) { if (y && (" + when + ")) { " + raising + " } else { op = [6, e]; y = 0; } }")));
        VERBS.forEach((verb, when) -> family.edited(
                "it stays running when its delegate fails on " + verb,
                helper -> helper.replace(
                                CAUGHT, "catch (e) { if (y && (" + when + ")) stuck = 1; op = [6, e]; y = 0; }")
                        .replace("f = t = 0;", "f = stuck; t = 0;")
                        .replace("var _ = {", "var stuck = 0; var _ = {")));
        return family;
    }

    private static Map<String, String> pairs(String... entries) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            pairs.put(entries[i], entries[i + 1]);
        }
        return pairs;
    }
}
