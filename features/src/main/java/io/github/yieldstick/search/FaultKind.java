package io.github.yieldstick.search;

import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;

/**
 * What findings have in common that are taken for one fault.
 *
 * @param engine the engine
 * @param clause the clause by which the machine came to the place where they part; empty where none is known
 * @param outcome what came of the program
 * @param way in what they part, and how each completed the call, without the values: {@code completes, yields for returns}
 */
record FaultKind(String engine, String clause, Outcome outcome, String way) {

    static FaultKind of(CaseResult result, String clause) {
        return new FaultKind(
                result.engine(),
                clause,
                result.outcome(),
                result.divergence()
                        .map(found -> found.aspect().id()
                                + (found.oracle()
                                                .split(" ", 2)[0]
                                                .equals(found.engine().split(" ", 2)[0])
                                        ? ""
                                        : ", " + way(found)))
                        .orElse(""));
    }

    private static String way(CaseResult.Divergence found) {
        return switch (found.aspect()) {
            case COMPLETES ->
                found.engine().split(" ", 2)[0] + " for " + found.oracle().split(" ", 2)[0];
            case LABELS, REGIONS, PENDING, LOGS -> "";
        };
    }

    /** Whether another result is of the same kind, whatever clause it has. */
    boolean isLike(FaultKind other) {
        return engine.equals(other.engine) && outcome == other.outcome && way.equals(other.way);
    }
}
