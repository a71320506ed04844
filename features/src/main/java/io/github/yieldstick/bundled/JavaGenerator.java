package io.github.yieldstick.bundled;

import io.github.yieldstick.engine.Generator;
import io.github.yieldstick.engine.Observer;
import io.github.yieldstick.engine.Opcode;
import io.github.yieldstick.engine.Result;
import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.engine.State;
import io.github.yieldstick.plugin.BodyAnswer;
import io.github.yieldstick.plugin.Completion;
import io.github.yieldstick.plugin.GeneratorBody;
import io.github.yieldstick.plugin.GeneratorHandle;
import io.github.yieldstick.plugin.GuestValue;
import io.github.yieldstick.plugin.Operation;
import io.github.yieldstick.plugin.Verb;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A generator of the engine over a body in JavaScript. */
final class JavaGenerator implements GeneratorHandle {
    private final JavaScriptHost host;
    private final GuestValue thisArgument;
    private final GeneratorBody body;
    private final Generator generator;
    private @Nullable JavaState shown;

    JavaGenerator(
            Revision revision, JavaScriptHost host, GuestValue thisArgument, GeneratorBody body, Observer observer) {
        this.host = host;
        this.thisArgument = thisArgument;
        this.body = body;
        this.generator = Generator.of(revision, host, this::runBody, ofTheGuest(observer));
    }

    /** What stops the realm passes through the engine as an error, and is none of the guest's: no step on its path. */
    private static Observer ofTheGuest(Observer observer) {
        if (observer == Observer.none()) {
            return observer;
        }
        return (decision, operation, state) -> {
            if (!(operation.operand() instanceof Throwable) || operation.operand() instanceof GuestThrow) {
                observer.decided(decision, operation, state);
            }
        };
    }

    @Override
    public Completion resume(Verb verb, List<GuestValue> arguments) {
        GuestValue value = arguments.isEmpty() ? host.javaScript().undefined() : arguments.get(0);
        try {
            return completion(
                    switch (verb) {
                        case NEXT -> generator.next(value);
                        case THROW -> generator.throwError(new GuestThrow(value));
                        case RETURN -> generator.returnValue(value);
                    });
        } catch (GuestThrow thrown) {
            return new Completion.Throws(thrown.value());
        }
    }

    @Override
    public boolean iterable() {
        return generator.iterable();
    }

    @Override
    public boolean inheritsIterator() {
        return generator.inheritsIterator();
    }

    private static Completion completion(Result result) {
        return result instanceof JavaScriptResult ofDelegate
                ? new Completion.Gives(ofDelegate.given())
                : new Completion.Result((GuestValue) result.value(), result.done());
    }

    private @Nullable Opcode runBody(State state) {
        BodyAnswer answer = body.call(thisArgument, show(state));
        if (answer instanceof BodyAnswer.Threw threw) {
            throw new GuestThrow(threw.value());
        }
        return answer instanceof BodyAnswer.Answered answered ? answer(state, answered.operation()) : null;
    }

    private JavaState show(State state) {
        if (shown == null || !shown.shows(state)) {
            shown = new JavaState(state);
        }
        return shown;
    }

    private static Opcode answer(State state, Operation operation) {
        return operation instanceof Operation.Break jump
                ? state.breakTo(jump.target())
                : answer(state, (Operation.Carrying) operation);
    }

    private static Opcode answer(State state, Operation.Carrying operation) {
        GuestValue operand = operation.operand();
        return switch (Opcode.values()[operation.opcode()]) {
            case NEXT -> state.next(operand);
            case THROW -> state.throwError(new GuestThrow(operand));
            case RETURN -> state.returnValue(operand);
            case BREAK -> throw new IllegalArgumentException("A break carries a label, not a value.");
            case YIELD -> state.yieldValue(operand);
            case YIELDSTAR -> state.yieldStar(operand);
            case CATCH -> state.catchError(new GuestThrow(operand));
            case ENDFINALLY -> state.endFinally();
        };
    }
}
