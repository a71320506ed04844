package io.github.yieldstick.search;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;

/** Bodies made of statements, one within the other, and lowered as a compiler would. */
final class StructuredPrograms {
    private static final int DEEPEST = 4;
    private static final int MOST_STATEMENTS = 14;
    private static final int MOST_COUNTERS = 12;

    private final Chance chance;
    private final List<Part> parts = new ArrayList<>();
    private final List<Integer> marks = new ArrayList<>();
    /** The marks behind and at the beginning of the loops around what is made now. */
    private final List<int[]> loops = new ArrayList<>();

    private List<Action> actions = new ArrayList<>();
    private int statements;
    private int counters;

    private StructuredPrograms(Chance chance) {
        this.chance = chance;
    }

    static BodyProgram drawn(Chance chance) {
        StructuredPrograms made = new StructuredPrograms(chance);
        made.block(0);
        made.end(new Answer.OfValue(2, Operand.literal("\"end\"")));
        IntUnaryOperator resolved = made.marks::get;
        return new BodyProgram(
                made.parts.stream().map(part -> part.relabelled(resolved)).toList(), Drives.drawn(chance));
    }

    /** A label that is not known yet. Until the end all labels are numbers of marks. */
    private int mark() {
        marks.add(-1);
        return marks.size() - 1;
    }

    /** That mark is the label that begins here. */
    private void place(int mark) {
        if (!actions.isEmpty()) {
            goOn();
        }
        marks.set(mark, parts.size());
    }

    private int here() {
        int mark = mark();
        place(mark);
        return mark;
    }

    private void goOn() {
        int next = mark();
        end(new Answer.GoesOn(next));
        marks.set(next, parts.size());
    }

    private void end(Answer answer) {
        parts.add(new Part(actions, answer));
        actions = new ArrayList<>();
    }

    private void block(int depth) {
        int count = 1 + chance.below(3);
        for (int i = 0; i < count && statements < MOST_STATEMENTS; i++) {
            statement(depth);
        }
    }

    private void statement(int depth) {
        statements++;
        int drawn = chance.below(100);
        if (depth < DEEPEST && drawn < 30) {
            tried(depth);
        } else if (depth < DEEPEST && drawn < 42 && counters < MOST_COUNTERS) {
            loop(depth);
        } else if (drawn < 62) {
            suspend(new Answer.OfValue(4, Operands.value(chance), chance.inPercent(5)));
        } else if (drawn < 72) {
            suspend(new Answer.OfValue(5, Operands.delegate(chance)));
        } else if (drawn < 82) {
            leave();
        } else if (drawn < 88 && counters < MOST_COUNTERS) {
            actions.add(new Action.Fail(counters++, chance.below(2), Operands.value(chance)));
        } else if (drawn < 92) {
            end(new Answer.OfValue(2, Operands.value(chance), chance.inPercent(10)));
        } else if (drawn < 95) {
            actions.add(new Action.Ask(VerbCall.fromBody(chance)));
        } else {
            actions.add(new Action.Log(statements));
        }
    }

    private void suspend(Answer answer) {
        end(answer);
        if (chance.inPercent(8)) {
            actions.add(new Action.Ask(VerbCall.fromBody(chance)));
        }
        actions.add(new Action.Sent());
        if (chance.inPercent(8)) {
            actions.add(new Action.Sent());
        }
    }

    private void leave() {
        if (loops.isEmpty() || counters >= MOST_COUNTERS) {
            actions.add(new Action.Log(statements));
            return;
        }
        int[] loop = chance.oneOf(loops);
        actions.add(new Action.Leave(counters++, chance.below(2), loop[chance.below(2)]));
    }

    private void loop(int depth) {
        int behind = mark();
        int first = here();
        actions.add(new Action.Leave(counters++, 1 + chance.below(2), behind));
        loops.add(new int[] {behind, first});
        block(depth + 1);
        loops.remove(loops.size() - 1);
        end(new Answer.OfLabel(first));
        place(behind);
    }

    private void tried(int depth) {
        boolean hasFinally = chance.inPercent(60);
        boolean hasCatch = !hasFinally || chance.inPercent(50);
        int catchMark = mark();
        int finallyMark = mark();
        int behind = mark();
        int first = here();
        actions.add(new Action.Push(
                first,
                hasCatch ? OptionalInt.of(catchMark) : OptionalInt.empty(),
                hasFinally ? OptionalInt.of(finallyMark) : OptionalInt.empty(),
                behind,
                chance.inPercent(5)));
        block(depth + 1);
        end(new Answer.OfLabel(behind));
        if (hasCatch) {
            place(catchMark);
            actions.add(new Action.Sent());
            block(depth + 1);
            end(new Answer.OfLabel(behind));
        }
        if (hasFinally) {
            place(finallyMark);
            block(depth + 1);
            end(new Answer.OfValue(7, Operands.NONE));
        }
        place(behind);
    }
}
