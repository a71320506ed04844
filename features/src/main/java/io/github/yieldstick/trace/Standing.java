package io.github.yieldstick.trace;

import io.github.yieldstick.engine.Operation;
import io.github.yieldstick.engine.Region;
import io.github.yieldstick.engine.State;
import java.util.List;
import java.util.Locale;

/**
 * How a generator stands between two steps.
 *
 * @param label the state's label
 * @param regions the protected regions, the innermost last
 * @param pending the operations that pend, the newest last; an operand that nobody has written down is {@code ...}
 */
public record Standing(int label, List<String> regions, List<String> pending) {
    public Standing {
        regions = List.copyOf(regions);
        pending = List.copyOf(pending);
    }

    static Standing of(State state) {
        return new Standing(
                state.label(),
                state.regions().stream().map(Region::toString).toList(),
                state.pending().stream().map(Standing::written).toList());
    }

    /** The written form of an operation, as far as the engine knows its operand. */
    static String written(Operation operation) {
        String name = operation.opcode().name().toLowerCase(Locale.ROOT);
        String opcode = operation.opcode().ordinal() + " /*" + name + "*/";
        return switch (operation.opcode()) {
            case BREAK -> "[" + opcode + ", " + operation.operand() + "]";
            case ENDFINALLY -> "[" + opcode + "]";
            case NEXT, THROW, RETURN, YIELD, YIELDSTAR, CATCH -> "[" + opcode + ", ...]";
        };
    }

    /** The same with the pending operations as they were written down when these or more of them pended. */
    Standing writtenAs(List<String> written) {
        return pending.size() <= written.size()
                ? new Standing(label, regions, written.subList(0, pending.size()))
                : this;
    }
}
