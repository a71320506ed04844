package io.github.yieldstick.reports.site.diff;

import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.Run;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The clauses and cases of two runs that are compared, as the run after has them where both do. */
final class ComparedCorpus {

    private final Map<String, ClauseRecord> clauses = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, CaseRecord> cases = new HashMap<>();

    private ComparedCorpus() {}

    static ComparedCorpus of(Run before, Run after) {
        ComparedCorpus corpus = new ComparedCorpus();
        for (Run run : List.of(after, before)) {
            for (ClauseRecord clause : run.clauses()) {
                corpus.ranks.putIfAbsent(clause.id(), corpus.ranks.size());
                corpus.clauses.putIfAbsent(clause.id(), clause);
            }
            run.cases().forEach(each -> corpus.cases.putIfAbsent(each.id(), each));
        }
        return corpus;
    }

    /** A case that one of the runs holds. */
    CaseRecord caseOf(String id) {
        return Objects.requireNonNull(cases.get(id), id);
    }

    Optional<ClauseRecord> clause(String id) {
        return Optional.ofNullable(clauses.get(id));
    }

    /** The clause's place: first those of the run after, then those of the run before alone, last those of neither. */
    int rank(String clause) {
        return ranks.getOrDefault(clause, ranks.size());
    }
}
