package io.github.yieldstick.path;

import io.github.yieldstick.engine.Operation;
import io.github.yieldstick.engine.State;
import io.github.yieldstick.reports.run.Region;
import io.github.yieldstick.reports.run.Standing;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** How a generator of the bundled engine stands, as paths tell it. */
final class EngineStanding {

    private EngineStanding() {}

    static Standing of(State state) {
        return new Standing(
                state.label(),
                state.regions().stream()
                        .map(region -> new Region(
                                region.first(),
                                region.catchLabel(),
                                region.finallyLabel(),
                                OptionalInt.of(region.end())))
                        .toList(),
                state.pending().stream().map(EngineStanding::written).toList());
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
    static Standing writtenAs(List<String> written, Standing standing) {
        return standing.pending().size() <= written.size()
                ? new Standing(
                        standing.label(),
                        standing.regions(),
                        written.subList(0, standing.pending().size()))
                : standing;
    }
}
