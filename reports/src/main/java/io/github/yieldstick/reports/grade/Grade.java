package io.github.yieldstick.reports.grade;

import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.run.Run;
import java.util.List;
import java.util.Optional;

/**
 * What a run amounts to. {@link Grader} makes it, and every report says what stands here.
 *
 * @param exitCode with which a program that made the run ends
 * @param engines a grade for each engine, in the order in which the engines were named
 * @param clauses a summary for each clause, in the registry's order
 */
public record Grade(ExitCode exitCode, List<EngineGrade> engines, List<ClauseGrade> clauses) {

    public Grade {
        engines = List.copyOf(engines);
        clauses = List.copyOf(clauses);
    }

    /** The grade of that engine, which the run judged. */
    public EngineGrade of(Run.EngineRecord engine) {
        return engines.stream()
                .filter(each -> each.engine().equals(engine.id()))
                .findFirst()
                .orElseThrow();
    }

    /** The summary of that clause, which the run lists. */
    public ClauseGrade of(ClauseRecord clause) {
        return clauses.stream()
                .filter(each -> each.clause().equals(clause.id()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * What an engine came to, profile by profile.
     *
     * @param engine the engine's id
     * @param revision the revision that it means to match
     * @param profiles a grade for each profile in which any case counts, in the order of {@link Profile}
     */
    public record EngineGrade(String engine, String revision, List<ProfileGrade> profiles) {

        public EngineGrade {
            profiles = List.copyOf(profiles);
        }

        /** The grade in that profile; empty if no case of the profile counts for this engine. */
        public Optional<ProfileGrade> in(Profile profile) {
            return profiles.stream().filter(grade -> grade.profile() == profile).findFirst();
        }
    }

    /**
     * What an engine came to in one profile.
     *
     * @param profile the profile, never {@link Profile#OBSERVED}
     * @param verdict what the counts amount to
     * @param tally the counts
     */
    public record ProfileGrade(Profile profile, Verdict verdict, Tally tally) {}

    /**
     * How many of the cases that the engine's revision admits came out how.
     *
     * @param passed cases that pass, whether a failure was declared or not
     * @param failed cases that speak against the engine
     * @param stale of the passed cases, those of which a failure was declared
     * @param faulty cases that the kit could not judge by its own fault
     * @param declared cases that fail as was declared
     * @param notRun cases without a result
     * @param notApplicable cases that cannot be asked of the engine; not part of the total
     */
    public record Tally(int passed, int failed, int stale, int faulty, int declared, int notRun, int notApplicable) {

        /** The cases that count: the denominator of every figure. */
        public int total() {
            return passed + failed + faulty + declared + notRun;
        }
    }

    /**
     * What a clause's cases came to, engine by engine.
     *
     * @param clause the clause's id
     * @param engines a summary for each engine whose revision admits any of the clause's cases
     */
    public record ClauseGrade(String clause, List<ClauseOutcome> engines) {

        public ClauseGrade {
            engines = List.copyOf(engines);
        }
    }

    /**
     * What a clause's cases came to on one engine.
     *
     * @param engine the engine's id
     * @param worst the gravest outcome among the clause's cases
     * @param passed how many of them pass
     * @param total how many count: those that cannot be asked of the engine do not
     */
    public record ClauseOutcome(String engine, Outcome worst, int passed, int total) {}
}
