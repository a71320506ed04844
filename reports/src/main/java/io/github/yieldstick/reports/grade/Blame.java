package io.github.yieldstick.reports.grade;

import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In which order the clauses of a run are looked at when something is wrong. */
final class Blame {
    private final RunIndex index;
    private final Map<String, Integer> ranks = new HashMap<>();

    Blame(RunIndex index) {
        this.index = index;
        Map<String, Double> red = new HashMap<>();
        index.run().clauses().forEach(clause -> red.put(clause.id(), redPart(clause)));
        List<ClauseRecord> order = index.run().clauses().stream()
                .sorted(Comparator.comparing(
                        (ClauseRecord clause) -> red.getOrDefault(clause.id(), 0.0), Comparator.reverseOrder()))
                .toList();
        order.forEach(clause -> ranks.put(clause.id(), ranks.size()));
    }

    /** The place of the result's clause in that order, from 0. */
    int rank(CaseResult result) {
        return ranks.getOrDefault(index.caseOf(result.caseId()).clause(), ranks.size());
    }

    /** What part of the results of a clause's cases is red. */
    private double redPart(ClauseRecord clause) {
        long all = 0;
        long red = 0;
        for (CaseRecord each : index.casesOf(clause)) {
            for (Run.EngineRecord engine : index.engines()) {
                Outcome outcome = index.outcome(each, engine);
                all += outcome.isUnjudged() ? 0 : 1;
                red += outcome.isRed(each.profile()) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) red / all;
    }
}
