package io.github.yieldstick.reports.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.ErratumRecord;
import io.github.yieldstick.reports.run.KnownFailureRecord;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.sample.CompilerRun;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GraderTest {

    private static final String ENGINE = "java@2.7.0";
    private static final String REVISION = "2.7.0";

    private static CaseRecord written(int number, Profile profile, String... revisions) {
        return new CaseRecord(
                "PRO.4-%02d".formatted(number),
                "PRO.4",
                "a title",
                profile,
                List.of(revisions),
                "place:1",
                "",
                "",
                List.of(),
                List.of(),
                "");
    }

    private static CaseResult result(CaseRecord of, Outcome outcome) {
        return new CaseResult(of.id(), ENGINE, outcome, "", Optional.empty(), List.of(), List.of());
    }

    private static Run run(List<CaseRecord> cases, List<CaseResult> results) {
        return run("", cases, results);
    }

    private static Run run(String selection, List<CaseRecord> cases, List<CaseResult> results) {
        Run.Head head = new Run.Head(
                "0.1.0",
                "GraalJS",
                selection,
                List.of(),
                List.of(new Run.EngineRecord(ENGINE, "engine", "0.1.0", REVISION)),
                List.of(new Run.RevisionRecord(REVISION, "tslib 2.8.1")));
        ClauseRecord clause = new ClauseRecord(
                "PRO.4", "Protected regions", "A sentence.", "helper", List.of(REVISION), ClauseRecord.Status.MUST);
        return new Run(head, List.of(clause), cases, results, List.of());
    }

    /** The grade of a run with a case for each outcome; an empty one stands for a case without a result. */
    private static Grade gradeOf(Profile profile, List<Optional<Outcome>> outcomes) {
        List<CaseRecord> cases = new ArrayList<>();
        List<CaseResult> results = new ArrayList<>();
        for (Optional<Outcome> outcome : outcomes) {
            CaseRecord each = written(cases.size() + 1, profile, REVISION);
            cases.add(each);
            outcome.ifPresent(found -> results.add(result(each, found)));
        }
        return Grader.grade(run(cases, results));
    }

    /** The same, the outcomes by their ids; a hyphen stands for a case without a result. */
    private static Grade gradeOf(Profile profile, String outcomes) {
        return gradeOf(
                profile,
                Arrays.stream(outcomes.split(" "))
                        .map(word -> word.equals("-") ? Optional.<Outcome>empty() : Optional.of(Outcome.of(word)))
                        .toList());
    }

    private static Grade.ProfileGrade only(Grade grade) {
        return grade.engines().get(0).profiles().get(0);
    }

    @Nested
    class Verdicts {

        @Test
        void of_a_run_that_was_narrowed_are_incomplete_though_all_that_it_holds_passed() {
            CaseRecord only = written(1, Profile.CORE, REVISION);
            Grade grade = Grader.grade(run("@PRO.4", List.of(only), List.of(result(only, Outcome.PASS))));
            assertThat(only(grade).verdict()).isEqualTo(Verdict.INCOMPLETE);
            assertThat(grade.exitCode()).isEqualTo(ExitCode.OK);
        }

        @ParameterizedTest
        @CsvSource({
            "pass pass, conformant, 0",
            "pass not-applicable, conformant, 0",
            "pass known-fail, conformant with declared gaps, 0",
            "known-fail, conformant with declared gaps, 0",
            "-, incomplete, 2",
            "not-run, incomplete, 2",
            "pass -, incomplete, 0",
            "pass not-run, incomplete, 1",
            "fail not-run, non-conformant, 1",
            "known-fail -, incomplete, 0",
            "pass refuted, incomplete, 5",
            "pass inconclusive, incomplete, 5",
            "pass error, incomplete, 5",
            "pass observed, incomplete, 5",
            "pass fail, non-conformant, 1",
            "pass crash, non-conformant, 1",
            "pass timeout, non-conformant, 1",
            "pass runaway, non-conformant, 1",
            "pass protocol, non-conformant, 1",
            "known-fail fail -, non-conformant, 1",
            "pass unexpected-pass, conformant, 4",
            "known-fail unexpected-pass, conformant with declared gaps, 4",
            "unexpected-pass -, incomplete, 4",
            "fail unexpected-pass, non-conformant, 1",
            "fail refuted, non-conformant, 5",
            "unexpected-pass error, incomplete, 5"
        })
        void follow_from_the_gravest_outcome(String outcomes, String verdict, int exitCode) {
            Grade grade = gradeOf(Profile.CORE, outcomes);

            assertThat(only(grade).verdict().words()).isEqualTo(verdict);
            assertThat(grade.exitCode().number()).isEqualTo(exitCode);
        }

        @Test
        void are_given_for_each_profile_of_its_own() {
            CaseRecord core = written(1, Profile.CORE, REVISION);
            CaseRecord edge = written(2, Profile.EDGE, REVISION);

            Grade grade = Grader.grade(
                    run(List.of(core, edge), List.of(result(core, Outcome.PASS), result(edge, Outcome.FAIL))));

            assertThat(verdicts(grade))
                    .isEqualTo(Map.of(Profile.CORE, Verdict.CONFORMANT, Profile.EDGE, Verdict.NON_CONFORMANT));
        }

        @Test
        void leave_out_cases_that_do_not_hold_for_the_revision() {
            CaseRecord admitted = written(1, Profile.CORE, REVISION);
            CaseRecord older = written(2, Profile.CORE, "1.1.0");

            Grade grade = Grader.grade(run(List.of(admitted, older), List.of(result(admitted, Outcome.PASS))));

            assertThat(only(grade).tally().total()).isEqualTo(1);
            assertThat(only(grade).verdict()).isEqualTo(Verdict.CONFORMANT);
        }

        @Test
        void are_never_given_on_nothing() {
            Grade grade = gradeOf(Profile.CORE, "not-applicable not-applicable");

            assertThat(grade.engines().get(0).profiles()).isEmpty();
            assertThat(grade.exitCode()).isEqualTo(ExitCode.NOTHING_SELECTED);
        }

        private static Map<Profile, Verdict> verdicts(Grade grade) {
            Map<Profile, Verdict> verdicts = new TreeMap<>();
            grade.engines().get(0).profiles().forEach(each -> verdicts.put(each.profile(), each.verdict()));
            return verdicts;
        }
    }

    @Nested
    class Counts {

        @Test
        void put_every_case_into_one_family() {
            Grade grade = gradeOf(
                    Profile.CORE,
                    "pass pass fail crash timeout runaway protocol unexpected-pass refuted inconclusive error"
                            + " known-fail not-applicable not-run -");

            assertThat(only(grade).tally()).isEqualTo(new Grade.Tally(3, 5, 1, 3, 1, 2, 1));
            assertThat(only(grade).tally().total()).isEqualTo(14);
        }

        @ParameterizedTest
        @EnumSource
        void know_every_outcome(Outcome outcome) {
            Grade grade = gradeOf(Profile.CORE, List.of(Optional.of(Outcome.PASS), Optional.of(outcome)));

            assertThat(only(grade).tally().total()).isEqualTo(outcome == Outcome.NOT_APPLICABLE ? 1 : 2);
        }
    }

    @Nested
    class Known_failures {

        @ParameterizedTest
        @CsvSource({
            "pass, HOLDS, 0",
            "pass, UNDECIDED, 0",
            "fail, DIFFERS, 1",
            "unexpected-pass, PASSES, 4",
            "pass, MATCHES_NOTHING, 4",
            "pass, LAPSED, 4",
            "pass, COVERS_TOO_MANY, 4",
            "fail, LAPSED, 1",
            "refuted, MATCHES_NOTHING, 5"
        })
        void that_are_stale_show_where_nothing_is_graver(String outcome, KnownFailureRecord.State state, int exitCode) {
            CaseRecord each = written(1, Profile.CORE, REVISION);
            Run run = run(List.of(each), List.of(result(each, Outcome.of(outcome))));
            KnownFailureRecord known = new KnownFailureRecord(
                    "PRO.4-01", "*", Outcome.FAIL, "1", "a reason", "", LocalDate.EPOCH, state, List.of("PRO.4-01"));

            Grade grade = Grader.grade(new Run(
                    run.head(), run.clauses(), run.cases(), run.results(), run.paths(), run.errata(), List.of(known)));

            assertThat(grade.exitCode().number()).isEqualTo(exitCode);
        }
    }

    @Nested
    class An_engine_that_was_given_up {

        @Test
        void is_non_conformant_if_it_has_answered_any_case() {
            assertThat(gradeOf(Profile.CORE, "pass timeout not-run").exitCode()).isEqualTo(ExitCode.NON_CONFORMANT);
            assertThat(gradeOf(Profile.CORE, "fail crash not-run").exitCode()).isEqualTo(ExitCode.NON_CONFORMANT);
        }

        @Test
        void never_answered_if_it_has_answered_none() {
            assertThat(gradeOf(Profile.CORE, "crash timeout not-run").exitCode())
                    .isEqualTo(ExitCode.ENGINE_NEVER_ANSWERED);
        }

        @Test
        void is_non_conformant_where_it_was_asked_all_there_was() {
            assertThat(gradeOf(Profile.CORE, "timeout timeout").exitCode()).isEqualTo(ExitCode.NON_CONFORMANT);
        }
    }

    @Nested
    class An_engine_that_could_not_be_started {

        @Test
        void is_incomplete_and_leaves_the_verdict_of_the_others_alone() {
            CaseRecord each = written(1, Profile.CORE, REVISION);
            Run run = run(List.of(each), List.of(result(each, Outcome.PASS)));
            Run.Head head = run.head();
            List<Run.EngineRecord> engines = List.of(
                    head.engines().get(0), new Run.EngineRecord("class:A", "class:A", "", REVISION, "There is none."));

            Grade grade = Grader.grade(new Run(
                    new Run.Head(head.kit(), head.oracle(), "", List.of(), engines, head.revisions()),
                    run.clauses(),
                    run.cases(),
                    run.results(),
                    run.errata()));

            assertThat(grade.exitCode()).isEqualTo(ExitCode.ENGINE_NEVER_ANSWERED);
            assertThat(grade.engines())
                    .extracting(engine -> engine.in(Profile.CORE).orElseThrow().verdict())
                    .containsExactly(Verdict.CONFORMANT, Verdict.INCOMPLETE);
        }
    }

    @Nested
    class A_run_that_did_not_end {

        private Grade gradeOf(Outcome outcome) {
            CaseRecord each = written(1, Profile.CORE, REVISION);
            Run run = run(List.of(each), List.of(result(each, outcome)));
            return Grader.grade(new Run(
                    run.head(),
                    run.clauses(),
                    run.cases(),
                    run.results(),
                    run.paths(),
                    run.errata(),
                    run.known(),
                    run.diagnoses(),
                    false));
        }

        @Test
        void is_incomplete_though_every_case_that_it_has_passes() {
            Grade grade = gradeOf(Outcome.PASS);
            assertThat(grade.exitCode()).isEqualTo(ExitCode.NOT_ENDED);
            assertThat(grade.engines().get(0).in(Profile.CORE).orElseThrow().verdict())
                    .isEqualTo(Verdict.INCOMPLETE);
        }

        @Test
        void is_non_conformant_all_the_same_where_a_case_fails() {
            Grade grade = gradeOf(Outcome.FAIL);
            assertThat(grade.exitCode()).isEqualTo(ExitCode.NOT_ENDED);
            assertThat(grade.engines().get(0).in(Profile.CORE).orElseThrow().verdict())
                    .isEqualTo(Verdict.NON_CONFORMANT);
        }
    }

    @Nested
    class The_observed_profile {

        @Test
        void has_no_verdict() {
            assertThat(gradeOf(Profile.OBSERVED, "observed").engines().get(0).profiles())
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "observed, 0",
            "inconclusive, 0",
            "fail, 0",
            "unexpected-pass, 0",
            "timeout, 0",
            "refuted, 5",
            "error, 5"
        })
        void makes_the_run_red_only_by_a_fault_of_the_kit(String outcome, int exitCode) {
            assertThat(gradeOf(Profile.OBSERVED, outcome).exitCode().number()).isEqualTo(exitCode);
        }
    }

    @Nested
    class Clauses {

        @Test
        void are_summed_up_for_each_engine_by_their_gravest_outcome() {
            Grade grade = gradeOf(Profile.CORE, "pass crash fail pass not-applicable");

            assertThat(grade.clauses())
                    .containsExactly(new Grade.ClauseGrade(
                            "PRO.4", List.of(new Grade.ClauseOutcome(ENGINE, Outcome.FAIL, 2, 4))));
        }

        @Test
        void have_no_summary_where_no_case_holds_for_the_revision() {
            CaseRecord older = written(1, Profile.CORE, "1.1.0");

            assertThat(Grader.grade(run(List.of(older), List.of())).clauses())
                    .containsExactly(new Grade.ClauseGrade("PRO.4", List.of()));
        }
    }

    @Nested
    class A_run_that_contradicts_itself {

        private final CaseRecord admitted = written(1, Profile.CORE, REVISION);
        private final CaseRecord older = written(2, Profile.CORE, "1.1.0");

        @Test
        void names_a_case_that_is_not_there() {
            assertRejected(
                    run(List.of(), List.of(result(admitted, Outcome.PASS))),
                    "A result names the case PRO.4-01, which the run does not hold.");
        }

        @Test
        void has_an_erratum_with_a_case_that_is_not_there() {
            Run run = run(List.of(), List.of());
            ErratumRecord erratum = new ErratumRecord("document", "part", "this", "that", List.of("PRO.4-01"));

            assertRejected(
                    new Run(run.head(), run.clauses(), run.cases(), run.results(), List.of(erratum)),
                    "An erratum names the case PRO.4-01, which the run does not hold.");
        }

        @Test
        void judges_a_case_twice() {
            assertRejected(
                    run(List.of(admitted), List.of(result(admitted, Outcome.PASS), result(admitted, Outcome.FAIL))),
                    "The case PRO.4-01 has two results on java@2.7.0.");
        }

        @Test
        void judges_a_case_on_a_revision_that_it_does_not_hold_for() {
            assertRejected(
                    run(List.of(older), List.of(result(older, Outcome.FAIL))),
                    "The case PRO.4-02 has a verdict on java@2.7.0, whose revision 2.7.0 it does not hold for.");
        }

        private static void assertRejected(Run run, String message) {
            assertThatThrownBy(() -> Grader.grade(run))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
        }
    }

    @Nested
    class A_compiler {

        @Test
        void has_a_verdict_in_its_profile_and_makes_the_run_red() {
            Grade grade = Grader.grade(new CompilerRun()
                    .on("swc", "1")
                    .with("LOW.1", "pass", "refused")
                    .run());

            assertThat(grade.exitCode()).isEqualTo(ExitCode.NON_CONFORMANT);
            assertThat(grade.engines().get(0).in(Profile.LOWERING)).hasValueSatisfying(profile -> {
                assertThat(profile.verdict()).isEqualTo(Verdict.NON_CONFORMANT);
                assertThat(profile.tally().passed()).isEqualTo(1);
                assertThat(profile.tally().total()).isEqualTo(2);
            });
        }

        @Test
        void leaves_an_engine_beside_it_without_a_verdict_on_cases_about_compilers() {
            Grade grade = Grader.grade(new CompilerRun()
                    .on("swc", "1")
                    .andEngine("java")
                    .with("LOW.1", "pass")
                    .run());

            assertThat(grade.exitCode()).isEqualTo(ExitCode.OK);
            assertThat(grade.engines().get(1).profiles()).isEmpty();
        }
    }
}
