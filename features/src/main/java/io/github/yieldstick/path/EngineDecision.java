package io.github.yieldstick.path;

import io.github.yieldstick.engine.Decision;
import io.github.yieldstick.engine.OnOperation;
import io.github.yieldstick.reports.run.PathStep;
import io.github.yieldstick.reports.run.PathStep.Part;
import java.util.Optional;

/** What the bundled engine decided, as paths tell it. */
public final class EngineDecision {

    private EngineDecision() {}

    /** A decision, with the part of a region that it leads into, and its clauses. */
    public static PathStep.Decision of(Decision decision) {
        return new PathStep.Decision(
                decision.name(),
                decision instanceof OnOperation onOperation ? entered(onOperation) : Optional.empty(),
                decision.clauses());
    }

    private static Optional<Part> entered(OnOperation decision) {
        return switch (decision) {
            case ENTER_CATCH -> Optional.of(Part.CATCH);
            case ENTER_FINALLY_TO_RETURN, ENTER_FINALLY_TO_BREAK, ENTER_FINALLY_FROM_TRY, ENTER_FINALLY_FROM_CATCH ->
                Optional.of(Part.FINALLY);
            case START,
                    START_WITH_ERROR,
                    RESUME_WITH_VALUE,
                    RESUME_WITH_ERROR,
                    SUSPEND,
                    DELEGATE,
                    JUMP,
                    JUMP_INSIDE,
                    REPLACE_PENDING,
                    LEAVE_REGION,
                    LEAVE_REGION_BY_BREAK,
                    LEAVE_CATCH,
                    CARRY_ON,
                    RAISE_NOTHING_PENDS,
                    COMPLETE_WITH_VALUE,
                    COMPLETE_WITH_ERROR -> Optional.empty();
        };
    }
}
