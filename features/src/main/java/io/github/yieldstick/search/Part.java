package io.github.yieldstick.search;

import java.util.List;
import java.util.function.IntUnaryOperator;

/** The part of a body at one label. */
record Part(List<Action> actions, Answer answer) {

    Part {
        actions = List.copyOf(actions);
    }

    Part relabelled(IntUnaryOperator labels) {
        return new Part(
                actions.stream().map(action -> action.relabelled(labels)).toList(), answer.relabelled(labels));
    }

    Part with(Answer other) {
        return new Part(actions, other);
    }

    Part with(List<Action> others) {
        return new Part(others, answer);
    }

    /** Whether it always goes on at another label, at once. */
    boolean onlyJumps() {
        return jumpsTo() >= 0
                && actions.stream()
                        .noneMatch(action -> action instanceof Action.Fail || action instanceof Action.Leave);
    }

    /** The label at which it goes on; -1 where its answer is none that says so. */
    int jumpsTo() {
        if (answer instanceof Answer.OfLabel jump) {
            return jump.label();
        }
        return answer instanceof Answer.GoesOn goesOn ? goesOn.next() : -1;
    }
}
