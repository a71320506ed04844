package io.github.yieldstick.search;

import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.oracle.Call;
import io.github.yieldstick.oracle.Program;
import io.github.yieldstick.path.CallPath;
import io.github.yieldstick.path.MachinePath;
import io.github.yieldstick.path.Tracer;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.PathStep;
import io.github.yieldstick.reports.run.TraceComparison;
import java.util.List;
import java.util.Optional;

/** The clause by which the machine came to the place where an engine parts from it. */
final class NearestClause {
    private final Tracer tracer;

    NearestClause(Tracer tracer) {
        this.tracer = tracer;
    }

    /** The clause's id; empty where the machine has decided nothing by then. */
    Optional<String> of(Revision revision, Program program, List<Call> calls, CaseResult result) {
        Optional<TraceComparison.AtEvent> parting = new TraceComparison(result.oracle(), result.observed())
                .events().stream().findFirst();
        if (parting.isEmpty()) {
            return Optional.empty();
        }
        MachinePath path = tracer.path(revision, program, calls);
        int row = parting.get().row();
        return row < path.calls().size()
                ? before(path.calls().get(row), parting.get().event())
                : Optional.empty();
    }

    /** The last decision before the event of that place; what comes behind the last event ends the call. */
    private static Optional<String> before(CallPath call, int event) {
        Optional<String> last = Optional.empty();
        int seen = 0;
        for (PathStep step : call.steps()) {
            if (isSeen(step) && seen++ == event) {
                break;
            }
            if (!step.clauses().isEmpty()) {
                last = Optional.of(step.clauses().get(0));
            }
        }
        return last;
    }

    private static boolean isSeen(PathStep step) {
        return switch (step.kind()) {
            case ENTERS, ANSWERS, THROWS -> step.isOfGen();
            case LOGS -> true;
            case MAKES, NEXT, THROW, RETURN, DECIDES, PUSHES, MOVES, GIVES -> false;
        };
    }
}
