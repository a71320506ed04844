package io.github.yieldstick.reports.site;

import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.site.parts.CaseLink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The cases that cannot be asked of an engine for the same reason.
 *
 * @param reason why, in a sentence
 * @param count how many there are
 * @param first the first of them
 */
record NotApplicable(String reason, int count, List<CaseLink> first) {

    private static final int SHOWN = 40;

    /** The cases that cannot be asked of the engine, an entry a reason. */
    static List<NotApplicable> of(Run.EngineRecord engine, RunIndex index) {
        Map<String, List<CaseRecord>> byReason = new LinkedHashMap<>();
        for (CaseResult result : index.run().results()) {
            if (result.engine().equals(engine.id()) && result.outcome() == Outcome.NOT_APPLICABLE) {
                byReason.computeIfAbsent(result.reason(), any -> new ArrayList<>())
                        .add(index.caseOf(result.caseId()));
            }
        }
        return byReason.entrySet().stream()
                .map(entry -> new NotApplicable(
                        entry.getKey(),
                        entry.getValue().size(),
                        entry.getValue().stream()
                                .limit(SHOWN)
                                .map(each -> CaseLink.to(each, index))
                                .toList()))
                .toList();
    }

    /** How many are not among the first. */
    int more() {
        return count - first.size();
    }
}
