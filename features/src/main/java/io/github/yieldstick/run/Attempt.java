package io.github.yieldstick.run;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.judge.Budget;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.PathRecord;
import java.util.List;

/**
 * What came of a case that may have been judged ahead of its turn.
 *
 * @param judged the case
 * @param tries an entry for each engine whose revision it holds for, in the order of the engines
 * @param paths the machine's paths through it
 */
record Attempt(Case judged, List<Try> tries, List<PathRecord> paths) {

    Attempt {
        tries = List.copyOf(tries);
        paths = List.copyOf(paths);
    }

    /**
     * What came of it on one engine.
     *
     * @param budget what the engine got of the bounds
     */
    record Try(RunEngine engine, CaseResult result, Budget budget) {}

    List<CaseResult> results() {
        return tries.stream().map(Try::result).toList();
    }
}
