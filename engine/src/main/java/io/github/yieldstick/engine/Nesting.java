package io.github.yieldstick.engine;

import org.jspecify.annotations.Nullable;

/**
 * Where a generator stands among those that delegate to one another (DEL.13). Each knows the one around it, and the
 * outermost one knows the innermost, so that a verb finds it in one step. Whether one of them runs, the outermost says: they
 * run together (ORC.3).
 *
 * <p>A generator belongs to the one that handed a verb on to it last. Anyone else may call it while they are suspended; it
 * then leaves them, with what is inside it, and comes back when they hand on the next verb.
 */
final class Nesting {
    private final Generator self;
    private final boolean observed;
    private @Nullable Generator outer;

    /** Of the outermost generator: the innermost one. */
    private Generator innermost;

    /** Of the outermost generator: whether any of them may have an observer, which is told of verbs that pass. */
    private boolean watched;

    Nesting(Generator self, boolean observed) {
        this.self = self;
        this.observed = observed;
        this.watched = observed;
        this.innermost = self;
    }

    Generator innermost() {
        return innermost;
    }

    /** Whether no generator inside this one waits for the verbs. */
    boolean isAlone() {
        return innermost == self;
    }

    /** Whether this generator is that one or inside it. */
    boolean isWithin(Generator other) {
        return outermost() == other;
    }

    /**
     * Leaves the generator around this one, if there is one; what is inside this one comes with it.
     *
     * @return false if it cannot, because those around it run, and it with them (ORC.3)
     */
    boolean leave() {
        return outer == null || leaveUnlessRunning(outer.nesting.outermost());
    }

    private boolean leaveUnlessRunning(Generator outermost) {
        if (outermost.phase == Phase.RUNNING) {
            return false;
        }
        leave(outermost);
        return true;
    }

    /** Is dropped by that generator, if it is the one around this one. */
    void leaveIfHeldBy(Generator dropping) {
        if (outer == dropping) {
            leave(dropping.nesting.outermost());
        }
    }

    private void leave(Generator outermost) {
        Generator left = around();
        innermost = outermost.nesting.innermost;
        watched = outermost.nesting.watched;
        outer = null;
        self.phase = Phase.SUSPENDED;
        outermost.nesting.endAt(left);
    }

    /** Of the outermost generator: the innermost one has completed; gives the one around it, which is now the innermost. */
    Generator leaveInnermost() {
        Nesting leaving = innermost.nesting;
        Generator left = leaving.around();
        leaving.outer = null;
        leaving.endAt(leaving.self);
        endAt(left);
        return left;
    }

    private void endAt(Generator last) {
        innermost = last;
        watched = watched && (last != self || observed);
    }

    /**
     * Of the outermost generator: the innermost one hands that verb on to its delegate, and all that are inside of that.
     *
     * @return the operation for the one that is then the innermost: the verb, or what became of it
     */
    Opcode enter(Generator asking, Opcode verb) {
        Generator inner = asking.inner();
        Opcode taken;
        try {
            taken = Orchestration.take(inner, verb, asking.operandToHandOn());
        } catch (Throwable refusal) {
            return Orchestration.raise(asking, refusal); // ORC.1, DEL.12
        }
        if (inner.phase == Phase.COMPLETED) {
            return Delegation.hear(asking, verb, inner, taken); // CMP.4
        }
        inner.nesting.outer = asking;
        innermost = inner.nesting.innermost;
        watched |= inner.nesting.watched;
        return passInward(inner, taken);
    }

    /**
     * Of the outermost generator: the verb goes to the innermost one. Those that it passes, from that one on, are told.
     *
     * @return the operation for the one that is then the innermost: the verb, or the error of an observer
     */
    Opcode passInward(Generator first, Opcode verb) {
        self.phase = Phase.RUNNING; // ORC.3
        if (first == innermost) {
            return verb;
        }
        Object operand = first.operandToHandOn();
        for (Generator passed = first; watched && passed != innermost; passed = passed.inner()) {
            try {
                passed.decided(OnDelegate.HAND_ON, verb);
                passed.inner().decided(OnVerb.TAKE, verb, operand);
                passed.inner().state.leave(operand);
            } catch (Throwable error) {
                return Orchestration.raise(passed, error);
            }
        }
        innermost.state.leave(operand);
        return verb;
    }

    /**
     * Of the outermost generator: the innermost one has suspended. Those around it are told.
     *
     * @param taker the one that took the verb itself, which those around it handed on
     * @return a yield; a catch if the observer of one of them threw, which is then the innermost
     */
    Opcode passOutward(Generator taker, Opcode verb) {
        Opcode handed = Opcode.NEXT;
        for (Generator passed = innermost; watched && passed != self; ) {
            handed = passed == taker ? verb : handed;
            passed = passed.nesting.around();
            try {
                passed.decided(Delegation.suspension(handed), handed);
            } catch (Throwable error) {
                innermost.given = null; // nobody gets what the innermost one holds
                return Orchestration.raise(passed, error);
            }
        }
        return Opcode.YIELD;
    }

    private Generator outermost() {
        Generator found = self;
        for (Generator next = outer; next != null; next = next.nesting.outer) {
            found = next;
        }
        return found;
    }

    private Generator around() {
        if (outer == null) {
            throw new IllegalStateException("There is no generator around the outermost one.");
        }
        return outer;
    }
}
