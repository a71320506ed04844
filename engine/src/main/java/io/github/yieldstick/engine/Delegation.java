package io.github.yieldstick.engine;

import static io.github.yieldstick.engine.Opcode.NEXT;
import static io.github.yieldstick.engine.Opcode.RETURN;
import static io.github.yieldstick.engine.Opcode.THROW;

import java.util.Optional;

/** What becomes of the verbs while a delegate is set (the helper document, Delegating). */
final class Delegation {
    private Delegation() {}

    /** Sets the operand as the delegate, which is asked for its first value next (OP5.1). */
    static Opcode set(Generator generator) {
        State state = generator.state;
        generator.delegate = generator.host.delegate(state.operand());
        state.leave(state.undefined());
        return NEXT;
    }

    /** Drops the delegate; gives whether there was one (DEL.12). */
    static boolean drop(Generator generator) {
        Delegate dropped = generator.delegate;
        if (dropped instanceof GeneratorDelegate inner) {
            inner.generator().nesting.leaveIfHeldBy(generator);
        }
        generator.delegate = null;
        return dropped != null;
    }

    /**
     * Hands the verb on to a delegate that is no generator of this engine.
     *
     * @return the operation that the delegate leaves; a yield if it keeps the generator suspended
     */
    static Opcode ask(Generator generator, Delegate delegate, Opcode verb) {
        Object operand = generator.state.operand();
        generator.given = null; // what the last verb came to
        if (verb == NEXT) {
            Optional<Result> answer = delegate.next(operand);
            return answer.isPresent()
                    ? hear(generator, verb, answer.get())
                    : doWithout(generator, OnDelegate.RESUME_WITHOUT_NEXT, verb, operand); // DEL.16
        }
        if (verb == RETURN) {
            Optional<Result> answer = delegate.returnValue(operand);
            return answer.isPresent()
                    ? hear(generator, verb, answer.get())
                    : doWithout(generator, OnDelegate.RETURN_IN_ITS_PLACE, verb, operand); // DEL.10
        }
        Optional<Result> answer = delegate.throwError((Throwable) operand);
        return answer.isPresent() ? hear(generator, verb, answer.get()) : close(generator, delegate, operand);
    }

    private static Opcode close(Generator generator, Delegate delegate, Object error) {
        if (generator.revision.delegateThrowCloses()) {
            generator.decided(OnDelegate.CLOSE, THROW, error); // DEL.8
            delegate.close(); // DEL.18
        } else {
            generator.decided(OnDelegate.LEAVE_UNTOLD, THROW, error); // DEL.9
        }
        return doWithout(generator, OnDelegate.THROW_IN_ITS_PLACE, THROW, error); // DEL.7
    }

    /** The verb is the generator's own again. */
    private static Opcode doWithout(Generator generator, OnDelegate decision, Opcode verb, Object operand) {
        generator.decided(decision, verb, operand);
        generator.state.leave(operand);
        generator.delegate = null;
        return verb;
    }

    /**
     * Hears what a generator of this engine, which was the delegate, has completed with.
     *
     * @param verb what was handed on to it
     * @param completion a return, or the throw or catch of an error
     */
    static Opcode hear(Generator generator, Opcode verb, Generator inner, Opcode completion) {
        Object operand = inner.state.takeOperand();
        if (completion != RETURN) {
            return Orchestration.raise(generator, (Throwable) operand); // DEL.12
        }
        try {
            return hear(generator, verb, Result.completed(operand));
        } catch (Throwable error) {
            return Orchestration.raise(generator, error);
        }
    }

    private static Opcode hear(Generator generator, Opcode verb, Result result) {
        if (!result.done()) {
            return suspend(generator, verb, result); // DEL.2, DEL.11
        }
        if (verb == NEXT) {
            return goOn(generator, OnDelegate.RESUME_AFTER_NEXT, verb, result, NEXT); // DEL.3, OP5.2
        }
        if (verb == THROW) {
            return goOn(generator, OnDelegate.RESUME_AFTER_THROW, verb, result, NEXT); // DEL.4
        }
        return generator.revision.delegateReturnKept()
                ? goOn(generator, OnDelegate.GO_ON_RETURNING, verb, result, RETURN) // DEL.6
                : goOn(generator, OnDelegate.RESUME_AFTER_RETURN, verb, result, NEXT); // DEL.5
    }

    private static Opcode suspend(Generator generator, Opcode verb, Result result) {
        generator.decided(suspension(verb), verb);
        generator.given = result; // as it is, and the delegate stays
        generator.phase = Phase.SUSPENDED;
        return Opcode.YIELD;
    }

    /** What an observer is told when a delegate is not done. */
    static OnDelegate suspension(Opcode verb) {
        return verb == RETURN ? OnDelegate.SUSPEND_ON_RETURN : OnDelegate.SUSPEND; // DEL.11, DEL.2
    }

    private static Opcode goOn(Generator generator, OnDelegate decision, Opcode verb, Result result, Opcode own) {
        generator.decided(decision, verb);
        generator.state.leave(result.value()); // DEL.14
        generator.delegate = null;
        return own;
    }
}
