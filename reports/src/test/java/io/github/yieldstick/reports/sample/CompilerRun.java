package io.github.yieldstick.reports.sample;

import io.github.yieldstick.reports.run.Aspect;
import io.github.yieldstick.reports.run.CallRecord;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.run.SubjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A run of compilers over cases about them, put together from a few words. */
public final class CompilerRun {
    private final List<Run.EngineRecord> subjects = new ArrayList<>();
    private final List<ClauseRecord> clauses = new ArrayList<>();
    private final List<CaseRecord> cases = new ArrayList<>();
    private final List<CaseResult> results = new ArrayList<>();

    /** Adds a compiler. */
    public CompilerRun on(String name, String version) {
        String id = name + "@" + version;
        subjects.add(new Run.EngineRecord(id, name, version, "2.7.0", "", SubjectKind.COMPILER));
        return this;
    }

    /** Adds a compiler that cannot be had. */
    public CompilerRun without(String id, String reason) {
        subjects.add(new Run.EngineRecord(id, id, "", "2.7.0", reason, SubjectKind.COMPILER));
        return this;
    }

    /** Adds an engine, which is judged by none of the cases. */
    public CompilerRun andEngine(String id) {
        subjects.add(new Run.EngineRecord(id, id, "1", "2.7.0"));
        return this;
    }

    /** Adds a clause with a case for each group of outcomes, an outcome a compiler. */
    public CompilerRun with(String clause, String... outcomes) {
        clauses.add(new ClauseRecord(
                clause, "Lowering", "A `sentence`", "262, A section", List.of(), ClauseRecord.Status.LOWERING));
        for (int i = 0; i < outcomes.length; i++) {
            String id = "%s-%02d".formatted(clause, i + 1);
            cases.add(new CaseRecord(
                    id,
                    clause,
                    "a title",
                    Profile.LOWERING,
                    List.of(),
                    "place:1",
                    "",
                    "",
                    List.of("call", "completes", "logs"),
                    List.of(List.of("next(1)", "yields 2", "\"a\"")),
                    "",
                    "const gen = f();",
                    Optional.empty(),
                    CaseRecord.Setting.USUAL,
                    new CaseRecord.Parsed(
                            List.of(new CallRecord(
                                    new CallRecord.Call.OfVerb("next", "1"),
                                    new CallRecord.Expected.OfValue(CallRecord.Way.YIELDS, "2"))),
                            List.of())));
            List<String> words = List.of(outcomes[i].split(" ", -1));
            for (int subject = 0; subject < words.size(); subject++) {
                results.add(result(id, subjects.get(subject).id(), Outcome.of(words.get(subject))));
            }
        }
        return this;
    }

    private static CaseResult result(String caseId, String compiler, Outcome outcome) {
        boolean fails = outcome == Outcome.FAIL;
        return new CaseResult(
                caseId,
                compiler,
                outcome,
                outcome == Outcome.PASS ? "" : "why",
                fails
                        ? Optional.of(new CaseResult.Divergence(
                                1, "next(1)", Aspect.COMPLETES, "yields 2", "yields 2", "yields 3"))
                        : Optional.empty(),
                List.of(),
                List.of(),
                fails ? "var emitted;" : "");
    }

    public Run run() {
        Run.Head head = new Run.Head("0.1.0", "GraalJS", "", List.of(), subjects, List.of());
        return new Run(head, clauses, cases, results, List.of());
    }

    public RunIndex index() {
        return new RunIndex(run());
    }
}
