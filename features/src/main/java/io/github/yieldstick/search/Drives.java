package io.github.yieldstick.search;

import io.github.yieldstick.plugin.Verb;
import java.util.ArrayList;
import java.util.List;

/** Sequences of calls. */
final class Drives {
    private static final int MOST = 8;
    private static final List<Verb> VERBS =
            List.of(Verb.NEXT, Verb.NEXT, Verb.NEXT, Verb.NEXT, Verb.NEXT, Verb.THROW, Verb.RETURN, Verb.RETURN);

    private Drives() {}

    static List<VerbCall> drawn(Chance chance) {
        List<VerbCall> calls = new ArrayList<>();
        int count = 2 + chance.below(MOST - 1);
        int others = chance.inPercent(20) ? 40 : 2;
        int kept = chance.inPercent(20) ? 60 : 2;
        for (int i = 0; i < count; i++) {
            calls.add(call(chance, i, others, kept));
        }
        return calls;
    }

    /** The call of a place, from 0. */
    static VerbCall call(Chance chance, int i) {
        return call(chance, i, 8, 8);
    }

    private static VerbCall call(Chance chance, int i, int others, int kept) {
        Operand value = chance.inPercent(50) ? Operand.number(i + 10) : Operands.value(chance);
        Verb verb = i == 0 && chance.inPercent(85) ? Verb.NEXT : chance.oneOf(VERBS);
        return new VerbCall(chance.inPercent(others), verb, value, chance.inPercent(kept));
    }
}
