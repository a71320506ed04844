package io.github.yieldstick.reports.site.diff;

import io.github.yieldstick.reports.grade.RunDifference;
import io.github.yieldstick.reports.grade.RunDifference.Change;
import io.github.yieldstick.reports.run.CaseResult.Divergence;
import io.github.yieldstick.reports.run.Run;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A change of a case's outcome, told once however many engines share it.
 *
 * @param change the change, without an engine
 * @param divergence the first place where two of the three parties part in the run after; empty where none do
 * @param engines the engines as they are called in the run after, in its order
 */
record SharedChange(Change change, Optional<Divergence> divergence, List<String> engines) {

    private record Key(String caseId, String engine) {}

    SharedChange {
        engines = List.copyOf(engines);
    }

    /** What has changed up to the run after, in the order of the changes. */
    static List<SharedChange> in(RunDifference difference, Run after) {
        Map<Key, Divergence> divergences = new HashMap<>();
        after.results()
                .forEach(result -> result.divergence()
                        .ifPresent(found -> divergences.put(new Key(result.caseId(), result.engine()), found)));
        Map<SharedChange, List<String>> engines = new LinkedHashMap<>();
        for (Change change : difference.changes()) {
            Divergence divergence = divergences.get(new Key(change.caseId(), change.engine()));
            SharedChange alike = new SharedChange(change.on(""), Optional.ofNullable(divergence), List.of());
            engines.computeIfAbsent(alike, any -> new ArrayList<>()).add(change.engine());
        }
        return engines.entrySet().stream()
                .map(entry ->
                        new SharedChange(entry.getKey().change(), entry.getKey().divergence(), entry.getValue()))
                .toList();
    }
}
