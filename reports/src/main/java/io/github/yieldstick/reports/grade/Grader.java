package io.github.yieldstick.reports.grade;

import io.github.yieldstick.reports.run.Bearing;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.KnownFailureRecord;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the grade of a run. The only place that decides a verdict. */
public final class Grader {

    private final RunIndex index;

    private Grader(RunIndex index) {
        this.index = index;
    }

    /**
     * The grade of a run: the same run always has the same grade.
     *
     * @throws IllegalArgumentException if a result, an erratum or a known failure names a case or an engine that the run does not hold,
     *     if a case has two results on one engine, or a verdict on a revision that it does not hold for
     */
    public static Grade grade(Run run) {
        return grade(new RunIndex(run));
    }

    /** The grade of a run whose parts fit together. */
    public static Grade grade(RunIndex index) {
        return new Grader(index).grade();
    }

    private Grade grade() {
        List<Grade.EngineGrade> engines =
                index.engines().stream().map(this::engineGrade).toList();
        List<Grade.ClauseGrade> clauses =
                index.run().clauses().stream().map(this::clauseGrade).toList();
        return new Grade(exitCode(engines), engines, clauses);
    }

    private Grade.EngineGrade engineGrade(Run.EngineRecord engine) {
        List<Grade.ProfileGrade> profiles = new ArrayList<>();
        for (Profile profile : Profile.values()) {
            Grade.Tally tally = tally(profile, engine);
            if (profile != Profile.OBSERVED && tally.total() > 0) {
                profiles.add(new Grade.ProfileGrade(profile, verdict(profile, tally), tally));
            }
        }
        return new Grade.EngineGrade(engine.id(), engine.revision(), profiles);
    }

    private Grade.Tally tally(Profile profile, Run.EngineRecord engine) {
        Map<Bearing, Integer> counts = new EnumMap<>(Bearing.class);
        for (CaseRecord each : index.run().cases()) {
            if (each.profile() == profile && index.admits(each, engine)) {
                counts.merge(index.outcome(each, engine).bearing(), 1, Integer::sum);
            }
        }
        int stale = counts.getOrDefault(Bearing.STALE, 0);
        return new Grade.Tally(
                counts.getOrDefault(Bearing.PASSED, 0) + stale,
                counts.getOrDefault(Bearing.FAILED, 0),
                stale,
                // What is only shown has no place in a profile with a verdict: the kit has not judged it.
                counts.getOrDefault(Bearing.FAULTY, 0) + counts.getOrDefault(Bearing.OBSERVED, 0),
                counts.getOrDefault(Bearing.DECLARED, 0),
                counts.getOrDefault(Bearing.NOT_RUN, 0),
                counts.getOrDefault(Bearing.NOT_APPLICABLE, 0));
    }

    private Verdict verdict(Profile profile, Grade.Tally tally) {
        if (tally.failed() > 0) {
            return Verdict.NON_CONFORMANT;
        }
        if (tally.faulty() > 0 || tally.notRun() > 0 || isPartOf(profile)) {
            return Verdict.INCOMPLETE;
        }
        return tally.declared() > 0 ? Verdict.CONFORMANT_WITH_DECLARED_GAPS : Verdict.CONFORMANT;
    }

    /** Of the kit's own cases a run that was narrowed may not even hold those that it left out. */
    private boolean isPartOf(Profile profile) {
        boolean narrowed = !index.run().head().selection().isEmpty();
        return !index.run().ended() || (narrowed && profile != Profile.LOCAL);
    }

    private ExitCode exitCode(List<Grade.EngineGrade> engines) {
        List<Grade.Tally> tallies = engines.stream()
                .flatMap(engine -> engine.profiles().stream())
                .map(Grade.ProfileGrade::tally)
                .toList();
        if (!index.run().ended()) {
            return ExitCode.NOT_ENDED;
        }
        if (index.engines().stream().anyMatch(this::wasNeverStarted)) {
            return ExitCode.ENGINE_NEVER_ANSWERED;
        }
        if (index.run().results().stream().allMatch(result -> result.outcome().isUnjudged())) {
            return ExitCode.NOTHING_SELECTED;
        }
        if (kitIsAtFault() || tallies.stream().anyMatch(tally -> tally.faulty() > 0)) {
            return ExitCode.KIT_AT_FAULT;
        }
        if (index.engines().stream().anyMatch(this::neverAnswered)) {
            return ExitCode.ENGINE_NEVER_ANSWERED;
        }
        if (tallies.stream().anyMatch(tally -> tally.failed() > 0) || wasGivenUpInPart()) {
            return ExitCode.NON_CONFORMANT;
        }
        return isStale(tallies) ? ExitCode.STALE_DECLARATIONS : ExitCode.OK;
    }

    private boolean wasNeverStarted(Run.EngineRecord engine) {
        return !engine.unusable().isEmpty();
    }

    /** Given up, and in all that it was asked before there is no answer. */
    private boolean neverAnswered(Run.EngineRecord engine) {
        List<Outcome> outcomes = index.run().results().stream()
                .filter(result -> result.engine().equals(engine.id()))
                .map(CaseResult::outcome)
                .toList();
        return outcomes.contains(Outcome.NOT_RUN) && outcomes.stream().noneMatch(Outcome::isAnswer);
    }

    /** A declaration may excuse what a chapter was given up for, and never the cases that were not run. */
    private boolean wasGivenUpInPart() {
        return index.run().results().stream().anyMatch(result -> result.outcome() == Outcome.NOT_RUN);
    }

    private boolean isStale(List<Grade.Tally> tallies) {
        return tallies.stream().anyMatch(tally -> tally.stale() > 0)
                || index.run().known().stream().anyMatch(KnownFailureRecord::isStale);
    }

    private boolean kitIsAtFault() {
        return index.run().results().stream()
                .filter(result -> result.outcome().bearing() == Bearing.FAULTY)
                .anyMatch(result ->
                        result.outcome().isRed(index.caseOf(result.caseId()).profile()));
    }

    private Grade.ClauseGrade clauseGrade(ClauseRecord clause) {
        List<CaseRecord> cases = index.casesOf(clause);
        List<Grade.ClauseOutcome> outcomes = index.engines().stream()
                .map(engine -> clauseOutcome(cases, engine))
                .flatMap(Optional::stream)
                .toList();
        return new Grade.ClauseGrade(clause.id(), outcomes);
    }

    private Optional<Grade.ClauseOutcome> clauseOutcome(List<CaseRecord> cases, Run.EngineRecord engine) {
        List<Outcome> outcomes = cases.stream()
                .filter(each -> index.admits(each, engine))
                .map(each -> index.outcome(each, engine))
                .sorted(Outcome.GRAVEST_FIRST)
                .toList();
        int passed = count(outcomes, Bearing.PASSED) + count(outcomes, Bearing.STALE);
        int total = outcomes.size() - count(outcomes, Bearing.NOT_APPLICABLE);
        return outcomes.stream().findFirst().map(worst -> new Grade.ClauseOutcome(engine.id(), worst, passed, total));
    }

    private static int count(List<Outcome> outcomes, Bearing bearing) {
        return (int) outcomes.stream()
                .filter(outcome -> outcome.bearing() == bearing)
                .count();
    }
}
