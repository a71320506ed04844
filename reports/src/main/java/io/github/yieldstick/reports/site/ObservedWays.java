package io.github.yieldstick.reports.site;

import io.github.yieldstick.reports.grade.SharedResult;
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
import java.util.stream.Collectors;

/** The ways in which a case that nothing defines came out, each told once for all who went it. */
final class ObservedWays {

    private final CaseRecord shown;
    private final RunIndex index;
    private final Map<List<CaseResult.CallTrace>, List<SharedResult>> byOracle = new LinkedHashMap<>();
    private final List<SharedResult> unasked = new ArrayList<>();

    ObservedWays(CaseRecord shown, RunIndex index) {
        this.shown = shown;
        this.index = index;
        for (SharedResult result : SharedResult.of(shown, index)) {
            if (result.result().outcome().isUnjudged()) {
                unasked.add(result);
            } else {
                byOracle.computeIfAbsent(result.result().oracle(), any -> new ArrayList<>())
                        .add(result);
            }
        }
    }

    /** The oracle's way first, then every other; for each revision's text that does otherwise, these again. */
    List<ObservedWay> all() {
        List<ObservedWay> ways = new ArrayList<>();
        byOracle.forEach((oracle, results) -> {
            ways.add(ObservedWay.ofOracle(oracle(oracle, results), shown, oracle));
            results.stream()
                    .filter(result -> !didTheSame(result))
                    .map(result -> ObservedWay.ofEngines(names(result.engines()), shown, result.result()))
                    .forEach(ways::add);
        });
        unasked.stream()
                .map(result -> ObservedWay.ofEngines(names(result.engines()), shown, result.result()))
                .forEach(ways::add);
        return ways;
    }

    /** What the judge adds to what was done, each sentence once. */
    List<String> remarks() {
        return byOracle.values().stream()
                .flatMap(List::stream)
                .map(SharedResult::result)
                .filter(result -> result.outcome() == Outcome.OBSERVED)
                .map(CaseResult::reason)
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .toList();
    }

    private String oracle(List<CaseResult.CallTrace> oracle, List<SharedResult> results) {
        String revisions = results.stream()
                .flatMap(result -> result.engines().stream())
                .map(Run.EngineRecord::revision)
                .distinct()
                .collect(Collectors.joining(", "));
        String who = "The oracle" + (byOracle.size() == 1 ? "" : " of revision " + revisions);
        List<Run.EngineRecord> same = results.stream()
                .filter(ObservedWays::didTheSame)
                .flatMap(result -> result.engines().stream())
                .toList();
        if (oracle.isEmpty()) {
            return who + " gave no answer";
        }
        return same.isEmpty() ? who : who + "; " + names(same) + " did the same";
    }

    private static boolean didTheSame(SharedResult result) {
        return !result.result().oracle().isEmpty()
                && result.result().observed().equals(result.result().oracle());
    }

    private String names(List<Run.EngineRecord> engines) {
        return EngineNames.of(
                engines.stream().map(Run.EngineRecord::id).toList(),
                index.engines().size());
    }
}
