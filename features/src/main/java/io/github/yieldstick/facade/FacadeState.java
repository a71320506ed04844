package io.github.yieldstick.facade;

import io.github.yieldstick.plugin.GeneratorState;
import io.github.yieldstick.plugin.LabelTuple;
import io.github.yieldstick.plugin.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;

/** Shows an engine's state to the body as the object {@code _a}. */
final class FacadeState {
    private static final int BREAK = 3;

    private final Value script;
    private final Crossings crossings;
    private final Value undefined;
    private final boolean showsStacks;

    FacadeState(Value script, Crossings crossings, Value undefined, boolean showsStacks) {
        this.script = script;
        this.crossings = crossings;
        this.undefined = undefined;
        this.showsStacks = showsStacks;
    }

    Value show(GeneratorState state) {
        Map<String, Object> doors = new HashMap<>();
        doors.put("label", door(arguments -> state.label()));
        doors.put("setLabel", door(arguments -> {
            state.label(arguments[0].asInt());
            return undefined;
        }));
        doors.put("sent", door(arguments -> Records.of(state.sent())));
        doors.put("push", door(arguments -> {
            state.pushRegion(new LabelTuple(
                    arguments[0].asInt(), label(arguments[1]), label(arguments[2]), arguments[3].asInt()));
            return undefined;
        }));
        doors.put("unable", (ProxyExecutable) arguments -> {
            throw crossings.stop(BrokenOff.Kind.UNABLE, arguments[0].asString());
        });
        if (showsStacks) {
            ShownStack<LabelTuple> regions = new ShownStack<>(4, LabelTuple::equals, this::labels);
            ShownStack<Operation> pending = new ShownStack<>(2, FacadeState::isSame, FacadeState::operation);
            doors.put("regions", door(arguments -> regions.change(state.regions())));
            doors.put("pending", door(arguments -> pending.change(state.pending())));
        }
        return script.invokeMember("stateObject", ProxyObject.fromMap(doors));
    }

    private ProxyExecutable door(Function<Value[], Object> work) {
        return arguments -> crossings.intoEngine(() -> work.apply(arguments));
    }

    private List<Object> labels(LabelTuple region) {
        return List.of(region.first(), orHole(region.catchLabel()), orHole(region.finallyLabel()), region.end());
    }

    private Object orHole(OptionalInt label) {
        return label.isPresent() ? (Object) label.getAsInt() : undefined;
    }

    private static List<Object> operation(Operation operation) {
        return operation instanceof Operation.Carrying carrying
                ? List.of(carrying.opcode(), Guest.unwrap(carrying.operand()))
                : List.of(BREAK, ((Operation.Break) operation).target());
    }

    /** Whether two operations are so for certain: only the realm knows whether two values are the same. */
    private static boolean isSame(Operation one, Operation other) {
        if (one instanceof Operation.Carrying carrying && other instanceof Operation.Carrying carried) {
            return carrying.opcode() == carried.opcode() && carrying.operand() == carried.operand();
        }
        return one.equals(other);
    }

    private static OptionalInt label(Value value) {
        return value.isNumber() ? OptionalInt.of(value.asInt()) : OptionalInt.empty();
    }
}
