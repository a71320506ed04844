package io.github.yieldstick.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happens between a verb and its result (the helper document, Orchestration). */
final class Orchestration {
    private final Revision revision;
    private final Host host;
    private final Body body;
    private final State state;

    private Opcode opcode = Opcode.NEXT;
    private Object operand;
    private @Nullable Delegate delegate;
    private boolean started;
    private boolean running;
    private boolean completed;

    Orchestration(Revision revision, Host host, Body body) {
        this.revision = revision;
        this.host = host;
        this.body = body;
        this.state = new State(host);
        this.operand = host.undefined();
    }

    /** Interprets operations, from that verb on, until the generator suspends or has completed. */
    Result resume(Opcode verb, Object sent) {
        if (running) {
            throw Undeclared.rethrow(host.typeError("Generator is already executing.")); // ORC.1, ORC.11
        }
        start(verb);
        become(verb, sent);
        while (!completed) {
            running = true; // ORC.1, ORC.3
            try {
                Optional<Result> fromDelegate = askDelegate();
                if (fromDelegate.isPresent()) {
                    return fromDelegate.get(); // DEL.2, DEL.11
                }
                switch (lookAtOperation()) {
                    case ENTER_BODY -> enterBody();
                    case SUSPEND -> {
                        return Result.suspended(operand); // OP4.1
                    }
                    case LOOK_AGAIN -> {}
                    case COMPLETE -> completed = true; // CMP.4
                }
            } catch (Throwable error) {
                // The one point at which what body or delegate throws becomes an operation.
                become(Opcode.CATCH, error);
                delegate = null; // DEL.12
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

    private void start(Opcode verb) {
        if (!started && verb != Opcode.NEXT && revision.abruptStartCompletes()) {
            completed = true; // ORC.6, ORC.8
        }
        started = true;
    }

    private void become(Opcode newOpcode, Object newOperand) {
        opcode = newOpcode;
        operand = newOperand;
    }

    private Course lookAtOperation() {
        return switch (opcode) {
            case NEXT -> resumeBody(Sent.VALUE); // OP0.1, OP0.2
            case THROW -> resumeBody(Sent.ERROR); // OP1.1
            case YIELD -> {
                state.label(state.label() + 1); // OP4.2
                yield Course.SUSPEND;
            }
            case YIELDSTAR -> delegate();
            case ENDFINALLY -> endFinally();
            case RETURN, BREAK, CATCH -> state.protectedRegions().decide(opcode, operand, state);
        };
    }

    private Course resumeBody(Sent kind) {
        state.send(kind, operand);
        return Course.ENTER_BODY;
    }

    private Course delegate() {
        state.label(state.label() + 1); // OP5.1
        delegate = host.delegate(operand);
        become(Opcode.NEXT, host.undefined()); // OP5.1
        return Course.LOOK_AGAIN;
    }

    private Course endFinally() {
        Optional<Operation> carriedOn = state.protectedRegions().endFinally();
        if (carriedOn.isPresent()) {
            become(carriedOn.get().opcode(), carriedOn.get().operand()); // OP7.1
        } else {
            become(Opcode.CATCH, host.typeError("An endfinally found no operation pending.")); // OP7.4
        }
        return Course.LOOK_AGAIN;
    }

    private void enterBody() throws Throwable {
        Opcode answer = body.run(state);
        if (answer == null) {
            throw host.typeError("The body answered with no operation."); // ORC.9
        }
        become(answer, state.takeOperand());
    }

    /** The delegate's result, if one is set and not done; else the operation is what the delegate left of it. */
    private Optional<Result> askDelegate() {
        Delegate asked = delegate;
        if (asked == null) {
            return Optional.empty();
        }
        Optional<Result> answer = handOn(asked);
        if (answer.isPresent() && !answer.get().done()) {
            return answer; // the delegate stays
        }
        delegate = null;
        // Without that method the verb is the generator's own again: DEL.7, DEL.10, DEL.16.
        answer.ifPresent(result -> become(verbAfterDelegate(), result.value()));
        return Optional.empty();
    }

    private Optional<Result> handOn(Delegate asked) {
        return switch (opcode) {
            case NEXT -> asked.next(operand); // DEL.1
            case RETURN -> asked.returnValue(operand); // DEL.1
            case THROW -> throwInto(asked, (Throwable) operand); // DEL.1
            case BREAK, YIELD, YIELDSTAR, CATCH, ENDFINALLY ->
                throw new IllegalStateException("Only a verb is handed to a delegate, not " + opcode + ".");
        };
    }

    private Optional<Result> throwInto(Delegate asked, Throwable error) {
        Optional<Result> answer = asked.throwError(error);
        if (answer.isEmpty() && revision.delegateThrowCloses()) {
            asked.close(); // DEL.8, DEL.18
        }
        return answer;
    }

    private Opcode verbAfterDelegate() {
        boolean returning = opcode == Opcode.RETURN && revision.delegateReturnKept(); // DEL.6
        return returning ? Opcode.RETURN : Opcode.NEXT; // DEL.3, DEL.4, DEL.5
    }

    /** What a completed generator answers (the helper document, Handling a completed generator). */
    private Result completion() {
        return switch (opcode) {
            case NEXT -> Result.completed(host.undefined()); // CMP.1
            case RETURN -> Result.completed(operand); // CMP.2, OP2.1
            case THROW, CATCH -> throw Undeclared.rethrow((Throwable) operand); // CMP.3, OP1.3, OP6.5
            case BREAK, YIELD, YIELDSTAR, ENDFINALLY ->
                throw new IllegalStateException("A generator completes with no " + opcode + ".");
        };
    }
}
