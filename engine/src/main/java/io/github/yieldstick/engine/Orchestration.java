package io.github.yieldstick.engine;

import java.util.Optional;

/** What happens between a verb and its result (the helper document, Orchestration). */
final class Orchestration {
    private final Revision revision;
    private final Host host;
    private final Body body;
    private final State state;
    private final Current current;
    private final Delegation delegation;
    private final Interpretation interpretation;

    private boolean running;
    private boolean completed;

    Orchestration(Revision revision, Host host, Body body, Observer observer) {
        this.revision = revision;
        this.host = host;
        this.body = body;
        this.state = new State(host);
        this.current = new Current(state, observer, new Operation(Opcode.NEXT, host.undefined()));
        this.delegation = new Delegation(revision, host, current);
        this.interpretation = new Interpretation(host, state, current, delegation);
    }

    /** Interprets operations, from that verb on, until the generator suspends or has completed. */
    Result resume(Opcode verb, Object sent) {
        take(new Operation(verb, sent));
        while (!completed) {
            running = true; // ORC.1, ORC.3
            try {
                Optional<Result> fromDelegate = delegation.ask();
                if (fromDelegate.isPresent()) {
                    return fromDelegate.get(); // DEL.2, DEL.11
                }
                switch (interpretation.lookAtOperation()) {
                    case ENTER_BODY -> enterBody();
                    case SUSPEND -> {
                        return Result.suspended(current.operand()); // OP4.1
                    }
                    case LOOK_AGAIN -> {}
                    case COMPLETE -> completed = true; // CMP.4
                }
            } catch (Throwable error) {
                // The one point at which what body or delegate throws becomes an operation.
                current.become(Opcode.CATCH, error);
                current.decided(delegation.drop() ? OnDelegate.DROP : OnBody.RAISE); // DEL.12, OP6.6
            } finally {
                running = false; // ORC.4
                state.clearSent(); // STA.9
            }
        }
        return completion();
    }

    boolean iterable() {
        return revision.iterable();
    }

    boolean inheritsIterator() {
        return revision.inheritsIterator();
    }

    private void take(Operation verb) {
        OnVerb decision = lookAtVerb(verb.opcode());
        current.decided(decision, verb);
        switch (decision) {
            case REFUSE -> throw Undeclared.rethrow(host.typeError("Generator is already executing.")); // ORC.11
            case RETURN_AT_ONCE, THROW_AT_ONCE -> completed = true;
            case TAKE, ANSWER_NEXT, ANSWER_THROW, ANSWER_RETURN -> {}
        }
        current.become(verb);
    }

    private OnVerb lookAtVerb(Opcode verb) {
        if (running) {
            return OnVerb.REFUSE; // ORC.1, ORC.3
        }
        if (completed) {
            return lookAtLateVerb(verb); // CMP.4
        }
        if (interpretation.hasRunBody() || verb == Opcode.NEXT) {
            return OnVerb.TAKE;
        }
        if (verb == Opcode.RETURN) {
            return OnVerb.RETURN_AT_ONCE; // ORC.6
        }
        return revision.abruptStartCompletes() ? OnVerb.THROW_AT_ONCE : OnVerb.TAKE; // ORC.8, ORC.7
    }

    private static OnVerb lookAtLateVerb(Opcode verb) {
        if (verb == Opcode.NEXT) {
            return OnVerb.ANSWER_NEXT; // CMP.1
        }
        return verb == Opcode.RETURN ? OnVerb.ANSWER_RETURN : OnVerb.ANSWER_THROW; // CMP.2, CMP.3
    }

    private void enterBody() throws Throwable {
        current.decided(OnBody.ENTER);
        Opcode answer = body.run(state);
        if (answer == null) {
            current.become(Opcode.CATCH, host.typeError("The body answered with no operation."));
            current.decided(OnBody.RAISE_NO_OPERATION); // ORC.9
            return;
        }
        current.become(answer, state.takeOperand());
        current.decided(OnBody.takingAnswer(answer)); // ORC.5, ORC.12
    }

    /** What a completed generator answers (the helper document, Handling a completed generator). */
    private Result completion() {
        return switch (current.opcode()) {
            case NEXT -> Result.completed(host.undefined()); // CMP.1
            case RETURN -> Result.completed(current.operand()); // CMP.2, OP2.1
            case THROW, CATCH -> throw Undeclared.rethrow((Throwable) current.operand()); // CMP.3, OP1.3, OP6.5
            case BREAK, YIELD, YIELDSTAR, ENDFINALLY ->
                throw new IllegalStateException("A generator completes with no " + current.opcode() + ".");
        };
    }
}
