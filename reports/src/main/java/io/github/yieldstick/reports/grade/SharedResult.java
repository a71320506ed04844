package io.github.yieldstick.reports.grade;

import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.text.EngineNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of a case, told once for all engines that it came out alike on.
 *
 * @param result the result, in which no engine is named
 * @param engines the engines
 */
public record SharedResult(CaseResult result, List<Run.EngineRecord> engines) {

    /** The results of a case, the gravest first. */
    public static List<SharedResult> of(CaseRecord shown, RunIndex index) {
        Map<CaseResult, List<Run.EngineRecord>> shared = new LinkedHashMap<>();
        for (Run.EngineRecord engine : index.engines()) {
            index.result(shown, engine)
                    .ifPresent(result -> shared.computeIfAbsent(withoutEngine(result), any -> new ArrayList<>())
                            .add(engine));
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        (left, right) -> Outcome.GRAVEST_FIRST.compare(left.outcome(), right.outcome())))
                .map(entry -> new SharedResult(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static CaseResult withoutEngine(CaseResult result) {
        return new CaseResult(
                result.caseId(),
                "",
                result.outcome(),
                result.reason(),
                result.divergence(),
                result.oracle(),
                result.observed());
    }

    /** The engines in words, where the run has so many. */
    public String names(int engineCount) {
        return EngineNames.of(engines.stream().map(Run.EngineRecord::id).toList(), engineCount);
    }
}
