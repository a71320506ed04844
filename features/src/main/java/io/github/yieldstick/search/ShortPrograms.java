package io.github.yieldstick.search;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Short bodies around one delegate or value: what comes of many kinds of these is seen with few steps. */
final class ShortPrograms {
    private static final int MOST_CALLS = 4;
    private static final int CATCH = 2;
    private static final int FINALLY = 3;
    private static final int END = 4;

    private ShortPrograms() {}

    static BodyProgram drawn(Chance chance) {
        List<Action> first = new ArrayList<>();
        if (chance.inPercent(60)) {
            first.add(new Action.Push(
                    0, labelOrHole(chance, CATCH), labelOrHole(chance, FINALLY), END, chance.inPercent(5)));
        }
        List<Part> parts = List.of(
                new Part(first, answer(chance, 65)),
                new Part(sent(chance), chance.inPercent(50) ? new Answer.OfLabel(END) : answer(chance, 20)),
                new Part(sent(chance), chance.inPercent(60) ? new Answer.OfLabel(END) : answer(chance, 20)),
                new Part(List.of(), chance.inPercent(75) ? new Answer.OfValue(7, Operands.NONE) : answer(chance, 30)),
                new Part(List.of(), new Answer.OfValue(2, Operand.literal("\"end\""))));
        List<VerbCall> calls = new ArrayList<>();
        int count = 2 + chance.below(MOST_CALLS);
        for (int i = 0; i < count; i++) {
            calls.add(Drives.call(chance, i));
        }
        return new BodyProgram(parts, calls);
    }

    private static OptionalInt labelOrHole(Chance chance, int label) {
        return chance.inPercent(70) ? OptionalInt.of(label) : OptionalInt.empty();
    }

    private static List<Action> sent(Chance chance) {
        List<Action> actions = new ArrayList<>();
        actions.add(new Action.Sent());
        if (chance.inPercent(8)) {
            actions.add(new Action.Ask(VerbCall.fromBody(chance)));
            actions.add(new Action.Sent());
        }
        return actions;
    }

    private static Answer answer(Chance chance, int percentOfDelegates) {
        if (chance.inPercent(percentOfDelegates)) {
            return new Answer.OfValue(5, Operands.delegate(chance));
        }
        int drawn = chance.below(10);
        if (drawn < 4) {
            return new Answer.OfValue(4, Operands.value(chance));
        } else if (drawn < 7) {
            return new Answer.OfValue(2, Operands.value(chance));
        } else if (drawn < 9) {
            return new Answer.Throws(Operands.value(chance));
        }
        return new Answer.OfValue(chance.oneOf(List.of(0, 1, 6)), Operands.value(chance));
    }
}
