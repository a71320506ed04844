package io.github.yieldstick.facade;

import io.github.yieldstick.plugin.BodyAnswer;
import io.github.yieldstick.plugin.GeneratorBody;
import io.github.yieldstick.plugin.GeneratorState;
import io.github.yieldstick.plugin.GuestValue;
import io.github.yieldstick.plugin.Operation;
import java.util.IdentityHashMap;
import org.graalvm.polyglot.Value;

/** The body of one generator, called as JavaScript with a facade of the engine's state. */
final class FacadeBody implements GeneratorBody {
    private final Value script;
    private final Crossings crossings;
    private final FacadeState facadeState;
    private final Value body;
    /** The same state object of the engine is the same object in the realm (STA.2). */
    private final IdentityHashMap<GeneratorState, Value> states = new IdentityHashMap<>();

    FacadeBody(Value script, Crossings crossings, FacadeState facadeState, Value body) {
        this.script = script;
        this.crossings = crossings;
        this.facadeState = facadeState;
        this.body = body;
    }

    @Override
    public BodyAnswer call(GuestValue thisArgument, GeneratorState state) {
        return crossings.intoRealm(() -> {
            Value shown = states.computeIfAbsent(state, facadeState::show);
            return answer(script.invokeMember("callBody", body, Guest.unwrap(thisArgument), shown));
        });
    }

    private static BodyAnswer answer(Value record) {
        return switch (record.getArrayElement(0).asString()) {
            case "break" ->
                new BodyAnswer.Answered(
                        new Operation.Break(record.getArrayElement(1).asInt()));
            case "operation" ->
                new BodyAnswer.Answered(new Operation.Carrying(
                        record.getArrayElement(1).asInt(), new Guest(record.getArrayElement(2))));
            case "throws" -> new BodyAnswer.Threw(new Guest(record.getArrayElement(1)));
            default -> new BodyAnswer.NoOperation(new Guest(record.getArrayElement(1)));
        };
    }
}
