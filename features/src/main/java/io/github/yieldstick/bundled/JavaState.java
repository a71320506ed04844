package io.github.yieldstick.bundled;

import io.github.yieldstick.engine.Operation;
import io.github.yieldstick.engine.Region;
import io.github.yieldstick.engine.State;
import io.github.yieldstick.plugin.Completion;
import io.github.yieldstick.plugin.GeneratorState;
import io.github.yieldstick.plugin.GuestValue;
import io.github.yieldstick.plugin.LabelTuple;
import java.util.List;

/** The engine's state as the kit shows it to a body. */
final class JavaState implements GeneratorState {
    private final State state;

    JavaState(State state) {
        this.state = state;
    }

    boolean shows(State other) {
        return state == other;
    }

    @Override
    public int label() {
        return state.label();
    }

    @Override
    public void label(int newLabel) {
        state.label(newLabel);
    }

    @Override
    public Completion sent() {
        try {
            Object sent = state.sent();
            return new Completion.Gives(sent instanceof GuestThrow caught ? caught.value() : (GuestValue) sent);
        } catch (GuestThrow thrown) {
            return new Completion.Throws(thrown.value());
        }
    }

    @Override
    public void pushRegion(LabelTuple region) {
        state.pushRegion(Region.of(region.first(), region.catchLabel(), region.finallyLabel(), region.end()));
    }

    @Override
    public List<LabelTuple> regions() {
        return state.regions().stream()
                .map(region -> new LabelTuple(region.first(), region.catchLabel(), region.finallyLabel(), region.end()))
                .toList();
    }

    @Override
    public List<io.github.yieldstick.plugin.Operation> pending() {
        return state.pending().stream().map(JavaState::operation).toList();
    }

    private static io.github.yieldstick.plugin.Operation operation(Operation pending) {
        Object operand = pending.operand();
        if (operand instanceof Integer target) {
            return new io.github.yieldstick.plugin.Operation.Break(target);
        }
        GuestValue value = operand instanceof GuestThrow thrown ? thrown.value() : (GuestValue) operand;
        return new io.github.yieldstick.plugin.Operation.Carrying(
                pending.opcode().ordinal(), value);
    }
}
