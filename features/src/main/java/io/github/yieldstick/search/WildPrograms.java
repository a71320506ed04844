package io.github.yieldstick.search;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Bodies that no compiler would emit: any opcode at any label, any region, any operand. */
final class WildPrograms {
    private static final int MOST_LABELS = 7;
    private static final List<Integer> OPCODES = List.of(0, 1, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4, 5, 5, 6, 7, 7, 7);

    private WildPrograms() {}

    static BodyProgram drawn(Chance chance) {
        int labels = 2 + chance.below(MOST_LABELS - 1);
        List<Part> parts = new ArrayList<>();
        for (int label = 0; label < labels; label++) {
            parts.add(part(chance, label, labels));
        }
        return new BodyProgram(parts, Drives.drawn(chance));
    }

    /** A part for a label, in a body with so many of them. */
    static Part part(Chance chance, int label, int labels) {
        List<Action> actions = new ArrayList<>();
        // What goes round for ever tells nothing: each part leaves when it was run a few times.
        actions.add(new Action.Fail(label % Surroundings.COUNTERS, 3, Operand.literal("\"round\"")));
        if (chance.inPercent(30)) {
            actions.add(region(chance, labels));
        }
        if (chance.inPercent(6)) {
            actions.add(new Action.Ask(VerbCall.fromBody(chance)));
        }
        if (chance.inPercent(40)) {
            actions.add(new Action.Sent());
        }
        return new Part(actions, answer(chance, label, labels));
    }

    /** A region in a body with so many labels. */
    static Action region(Chance chance, int labels) {
        int first = chance.below(labels);
        return new Action.Push(
                first, hole(chance, labels), hole(chance, labels), chance.below(labels + 1), chance.inPercent(5));
    }

    private static OptionalInt hole(Chance chance, int labels) {
        return chance.inPercent(35) ? OptionalInt.empty() : OptionalInt.of(chance.below(labels + 1));
    }

    private static Answer answer(Chance chance, int label, int labels) {
        int drawn = chance.below(100);
        if (drawn < 8) {
            return new Answer.Throws(Operands.value(chance));
        }
        if (drawn < 16) {
            return new Answer.GoesOn(label + 1);
        }
        int opcode = chance.oneOf(OPCODES);
        return switch (opcode) {
            case 3 -> new Answer.OfLabel(chance.below(labels + 1));
            case 5 -> new Answer.OfValue(5, Operands.delegate(chance));
            case 7 -> new Answer.OfValue(7, Operands.NONE);
            default ->
                new Answer.OfValue(
                        opcode, chance.inPercent(20) ? Operands.NONE : Operands.value(chance), chance.inPercent(5));
        };
    }
}
