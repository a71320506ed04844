package io.github.yieldstick.facade;

import io.github.yieldstick.plugin.Completion;
import io.github.yieldstick.plugin.GeneratorState;
import io.github.yieldstick.plugin.GuestValue;
import io.github.yieldstick.plugin.LabelTuple;
import io.github.yieldstick.plugin.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;

/** The state object of a real helper text, shown as an engine's. */
final class ScriptedState implements GeneratorState {
    static final int BREAK = 3;

    private final Value state;
    private final Value script;

    ScriptedState(Value state, Value script) {
        this.state = state;
        this.script = script;
    }

    static Completion completion(Value record) {
        GuestValue value = new Guest(record.getArrayElement(1));
        return record.getArrayElement(0).asString().equals("throws")
                ? new Completion.Throws(value)
                : new Completion.Gives(value);
    }

    boolean shows(Value other) {
        return state.equals(other);
    }

    @Override
    public int label() {
        return state.getMember("label").asInt();
    }

    @Override
    public void label(int newLabel) {
        state.putMember("label", newLabel);
    }

    @Override
    public Completion sent() {
        return completion(script.invokeMember("attempt", state, "sent"));
    }

    @Override
    public void pushRegion(LabelTuple region) {
        Value hole = state.getContext().eval("js", "undefined");
        script.invokeMember(
                "push",
                state,
                ProxyArray.fromArray(
                        region.first(),
                        region.catchLabel().isPresent() ? region.catchLabel().getAsInt() : hole,
                        region.finallyLabel().isPresent()
                                ? region.finallyLabel().getAsInt()
                                : hole,
                        region.end()));
    }

    @Override
    public List<LabelTuple> regions() {
        return entries(
                "trys",
                region -> new LabelTuple(
                        region.getArrayElement(0).asInt(),
                        label(region.getArrayElement(1)),
                        label(region.getArrayElement(2)),
                        region.getArrayElement(3).asInt()));
    }

    @Override
    public List<Operation> pending() {
        return entries("ops", operation -> {
            int opcode = operation.getArrayElement(0).asInt();
            Value operand = operation.getArrayElement(1);
            return opcode == BREAK
                    ? new Operation.Break(operand.asInt())
                    : new Operation.Carrying(opcode, new Guest(operand));
        });
    }

    private <T> List<T> entries(String stack, Function<Value, T> each) {
        Value entries = state.getMember(stack);
        List<T> read = new ArrayList<>();
        for (long i = 0; i < entries.getArraySize(); i++) {
            read.add(each.apply(entries.getArrayElement(i)));
        }
        return read;
    }

    private static OptionalInt label(Value value) {
        return value.isNumber() ? OptionalInt.of(value.asInt()) : OptionalInt.empty();
    }
}
