package io.github.yieldstick.reports.sample;

import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.run.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A run that is put together from a few words. */
public final class SmallRun {
    private final List<Run.EngineRecord> engines = new ArrayList<>();
    private final List<ClauseRecord> clauses = new ArrayList<>();
    private final List<CaseRecord> cases = new ArrayList<>();
    private final List<CaseResult> results = new ArrayList<>();

    public SmallRun(String... engineIds) {
        for (String id : engineIds) {
            engines.add(new Run.EngineRecord(id, id, "1", "2.7.0"));
        }
    }

    /** Adds a clause with a case for each group of outcomes, an outcome an engine: {@code with("OP0.1", "pass fail")}. */
    public SmallRun with(String clause, String... outcomes) {
        clauses.add(new ClauseRecord(
                clause, "Chapter", "A sentence.", "helper", List.of("2.7.0"), ClauseRecord.Status.MUST));
        for (int i = 0; i < outcomes.length; i++) {
            String id = "%s-%02d".formatted(clause, i + 1);
            cases.add(new CaseRecord(
                    id,
                    clause,
                    "a title",
                    Profile.CORE,
                    List.of("2.7.0"),
                    "place:1",
                    "",
                    "",
                    List.of(),
                    List.of(),
                    ""));
            List<String> words = List.of(outcomes[i].split(" ", -1));
            for (int engine = 0; engine < words.size(); engine++) {
                results.add(new CaseResult(
                        id,
                        engines.get(engine).id(),
                        Outcome.of(words.get(engine)),
                        "why",
                        Optional.empty(),
                        List.of(),
                        List.of()));
            }
        }
        return this;
    }

    public Run run() {
        Run.Head head = new Run.Head("0.1.0", "GraalJS", "", List.of(), engines, List.of());
        return new Run(head, clauses, cases, results, List.of());
    }
}
