package io.github.yieldstick.search;

import io.github.yieldstick.plugin.Verb;
import java.util.ArrayList;
import java.util.List;

/** Sequences of calls. */
final class Drives {
    private static final int MOST = 8;
    private static final List<Verb> VERBS = List.of(
            Verb.NEXT, Verb.NEXT, Verb.NEXT, Verb.NEXT, Verb.NEXT, Verb.THROW, Verb.RETURN, Verb.RETURN);

    private Drives() {}

    static List<VerbCall> drawn(Chance chance) {
        List<VerbCall> calls = new ArrayList<>();
        int count = 2 + chance.below(MOST - 1);
        for (int i = 0; i < count; i++) {
            calls.add(call(chance, i));
        }
        return calls;
    }

    /** The call of a place, from 0. */
    static VerbCall call(Chance chance, int i) {
            String value = chance.inPercent(60) ? "" + (i + 10) : chance.oneOf(Surroundings.VALUES);
            Verb verb = i == 0 && chance.inPercent(85) ? Verb.NEXT : chance.oneOf(VERBS);
            return new VerbCall(chance.inPercent(4), verb, value);
    }
}
