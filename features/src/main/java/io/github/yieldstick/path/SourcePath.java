package io.github.yieldstick.path;

import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.PathRecord;
import java.util.List;

/**
 * The machine's path through a program from source.
 *
 * @param calls the path, call by call
 * @param lanes the generators that it makes
 * @param trace what the bundled engine did on it, as results tell it, with what each generator did
 */
public record SourcePath(List<PathRecord.Call> calls, List<PathRecord.Lane> lanes, List<CaseResult.CallTrace> trace) {
    public SourcePath {
        calls = List.copyOf(calls);
        lanes = List.copyOf(lanes);
        trace = List.copyOf(trace);
    }
}
