package io.github.yieldstick.run;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.judge.Budget;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.PathRecord;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came of a case that may have been judged ahead of its turn.
 *
 * @param judged the case
 * @param tries an entry for each engine whose revision it holds for, in the order of the engines
 * @param compiled an entry for each compiler of the run, in their order
 * @param paths the machine's paths through it
 */
record Attempt(Case judged, List<Try> tries, List<CaseResult> compiled, List<PathRecord> paths) {

    Attempt {
        tries = List.copyOf(tries);
        compiled = List.copyOf(compiled);
        paths = List.copyOf(paths);
    }

    /**
     * What came of it on one engine.
     *
     * @param budget what the engine got of the bounds
     */
    record Try(RunEngine engine, CaseResult result, Budget budget) {}

    /** The same with what came of it on compilers. */
    Attempt with(List<CaseResult> onCompilers) {
        return new Attempt(judged, tries, onCompilers, paths);
    }

    List<CaseResult> results() {
        return Stream.concat(tries.stream().map(Try::result), compiled.stream()).toList();
    }
}
