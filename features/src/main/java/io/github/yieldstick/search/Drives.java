package io.github.yieldstick.search;

import java.util.ArrayList;
import java.util.List;

/** Sequences of calls. */
final class Drives {
    private static final int MOST = 8;
    private static final List<String> VERBS =
            List.of("next", "next", "next", "next", "next", "throw", "return", "return");

    private Drives() {}

    static List<String> drawn(Chance chance) {
        List<String> calls = new ArrayList<>();
        int count = 2 + chance.below(MOST - 1);
        for (int i = 0; i < count; i++) {
            String value = chance.inPercent(60) ? "" + (i + 10) : chance.oneOf(Surroundings.VALUES);
            String verb = i == 0 && chance.inPercent(85) ? "next" : chance.oneOf(VERBS);
            calls.add((chance.inPercent(4) ? "other." : "") + verb + "(" + value + ")");
        }
        return calls;
    }
}
