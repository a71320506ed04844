package io.github.yieldstick.search;

import io.github.yieldstick.plugin.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes a program smaller, as long as it shows the same: in structure first, then in values, then in calls. */
final class Shrinking {
    /** A return that says nothing: no answer is smaller. */
    static final Answer PLAIN = new Answer.OfValue(2, Operands.NONE);

    /** A program is made smaller in at most so many tries. */
    private static final int MOST_TRIES = 150;

    private final Predicate<BodyProgram> same;
    private int tries = MOST_TRIES;
    private BodyProgram smallest;

    /** @param same whether a program shows the same */
    private Shrinking(BodyProgram program, Predicate<BodyProgram> same) {
        this.smallest = program;
        this.same = same;
    }

    /** A change that makes a program smaller at a place, counted from 0; empty where there is no such place. */
    private interface Change {
        Optional<BodyProgram> at(BodyProgram program, int place);
    }

    static BodyProgram of(BodyProgram program, Predicate<BodyProgram> same) {
        Shrinking shrinking = new Shrinking(program, same);
        BodyProgram before;
        do {
            before = shrinking.smallest;
            shrinking.everywhere(Shrinking::withoutGap);
            shrinking.everywhere(Shrinking::withoutPart);
            shrinking.everywhere(Shrinking::withPlainAnswer);
            shrinking.everywhere(Shrinking::withoutAction);
            shrinking.everywhere(Shrinking::withPlainValue);
            shrinking.everywhere(Shrinking::withoutCall);
            shrinking.everywhere(Shrinking::withPlainCall);
        } while (!before.equals(shrinking.smallest));
        shrinking.everywhere(Shrinking::withoutGuard);
        return shrinking.smallest;
    }

    private void everywhere(Change change) {
        int place = 0;
        Optional<BodyProgram> changed = change.at(smallest, place);
        while (changed.isPresent()) {
            if (isWorthTrying(changed.get())) {
                smallest = changed.get();
            } else {
                place++;
            }
            changed = change.at(smallest, place);
        }
    }

    private boolean isWorthTrying(BodyProgram changed) {
        if (changed.equals(smallest) || tries == 0 || changed.goesRound()) {
            return false;
        }
        tries--;
        return same.test(changed);
    }

    private static Optional<BodyProgram> withoutGap(BodyProgram program, int place) {
        return place == 0 ? Optional.of(program.with(Gap.NONE)) : Optional.empty();
    }

    /** From the last part on. */
    private static Optional<BodyProgram> withoutPart(BodyProgram program, int place) {
        int count = program.parts().size();
        return place < count && count > 1 ? Optional.of(program.withoutPart(count - 1 - place)) : Optional.empty();
    }

    private static Optional<BodyProgram> withPlainAnswer(BodyProgram program, int label) {
        return part(program, label).map(part -> program.with(label, part.with(PLAIN)));
    }

    private static Optional<Part> part(BodyProgram program, int label) {
        return program.parts().stream().skip(label).findFirst();
    }

    private static Optional<BodyProgram> withoutAction(BodyProgram program, int place) {
        return withoutAction(program, place, action -> !isGuard(action));
    }

    /** What ends a loop is left out last, since most that is tried without it goes round for ever, which takes long. */
    private static Optional<BodyProgram> withoutGuard(BodyProgram program, int place) {
        return withoutAction(program, place, Shrinking::isGuard);
    }

    private static boolean isGuard(Action action) {
        return action instanceof Action.Leave || action instanceof Action.Fail;
    }

    private static Optional<BodyProgram> withoutAction(BodyProgram program, int place, Predicate<Action> some) {
        int left = place;
        for (int label = 0; label < program.parts().size(); label++) {
            Part part = program.parts().get(label);
            for (int at = 0; at < part.actions().size(); at++) {
                if (some.test(part.actions().get(at)) && left-- == 0) {
                    List<Action> rest = new ArrayList<>(part.actions());
                    rest.remove(at);
                    return Optional.of(program.with(label, part.with(rest)));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<BodyProgram> withPlainValue(BodyProgram program, int label) {
        return part(program, label)
                .map(part -> part.answer() instanceof Answer.OfValue answer && answer.opcode() != 5
                        ? program.with(label, part.with(new Answer.OfValue(answer.opcode(), Operand.literal("1"))))
                        : program);
    }

    private static Optional<BodyProgram> withoutCall(BodyProgram program, int at) {
        int count = program.calls().size();
        return at < count && count > 1 ? Optional.of(program.withoutCall(at)) : Optional.empty();
    }

    private static Optional<BodyProgram> withPlainCall(BodyProgram program, int at) {
        return program.calls().stream()
                .skip(at)
                .findFirst()
                .map(call -> program.withCall(
                        at,
                        call.verb() == Verb.NEXT && !call.onOther() && !call.kept()
                                ? VerbCall.next(Operands.NONE)
                                : call.notKept()));
    }
}
