package io.github.yieldstick.known;

import static io.github.yieldstick.known.SampleRun.JAVA;
import static io.github.yieldstick.known.SampleRun.ODD;
import static io.github.yieldstick.known.SampleRun.fails;
import static io.github.yieldstick.known.SampleRun.pass;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.CaseResult;
import io.github.yieldstick.reports.Grade;
import io.github.yieldstick.reports.Grader;
import io.github.yieldstick.reports.KnownFailureRecord;
import io.github.yieldstick.reports.KnownFailureRecord.State;
import io.github.yieldstick.reports.Outcome;
import io.github.yieldstick.reports.Profile;
import io.github.yieldstick.reports.Run;
import io.github.yieldstick.reports.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KnownFailuresTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 1);
    private static final String ENTRY = entry("DEL.8-01", "", "throws a TypeError");

    @TempDir
    private Path directory;

    private static String entry(String cases, String engine, String divergence) {
        return """
                - case: %s%s
                  outcome: fail
                  divergence: %s
                  reason: not closed yet
                  link: https://example.org/issues/12
                  until: 2027-03-01
                """.formatted(cases, engine.isEmpty() ? "" : "\n  engine: '" + engine + "'", divergence);
    }

    private KnownFailures read(String yaml) throws IOException {
        return KnownFailures.read(Files.writeString(directory.resolve("known.yaml"), yaml));
    }

    private Run apply(String yaml, SampleRun run) throws IOException {
        return read(yaml).apply(run.run(), LAST_DAY);
    }

    private static State only(Run run) {
        assertThat(run.known()).hasSize(1);
        return run.known().get(0).state();
    }

    private static List<Outcome> outcomes(Run run) {
        return run.results().stream().map(CaseResult::outcome).toList();
    }

    private static String reason(Run run) {
        return run.results().get(0).reason();
    }

    @Nested
    class A_failure_as_declared {

        @Test
        void becomes_a_known_failure_that_tells_the_reason_and_keeps_what_was_found() throws IOException {
            SampleRun run = SampleRun.on(JAVA).with("DEL.8-01", fails("throws a TypeError \"no throw\""));
            Run applied = apply(ENTRY, run);

            assertThat(outcomes(applied)).containsExactly(Outcome.KNOWN_FAIL);
            assertThat(reason(applied))
                    .isEqualTo("declared to fail until 2027-03-01 (not closed yet, https://example.org/issues/12):"
                            + " fail, the engine does otherwise");
            assertThat(applied.results().get(0).divergence())
                    .isEqualTo(run.run().results().get(0).divergence());
            assertThat(applied.known())
                    .containsExactly(new KnownFailureRecord(
                            "DEL.8-01",
                            "*",
                            Outcome.FAIL,
                            "throws a TypeError",
                            "not closed yet",
                            "https://example.org/issues/12",
                            LAST_DAY,
                            State.HOLDS,
                            List.of("DEL.8-01")));
        }

        @Test
        void leaves_the_engine_conformant_with_declared_gaps() throws IOException {
            Grade grade = Grader.grade(apply(ENTRY, SampleRun.on(JAVA).with("DEL.8-01", fails("throws a TypeError"))));

            assertThat(grade.exitCode()).isEqualTo(Grade.CONFORMANT);
            assertThat(grade.engines().get(0).in(Profile.CORE).orElseThrow().verdict())
                    .isEqualTo(Verdict.CONFORMANT_WITH_DECLARED_GAPS);
        }

        @ParameterizedTest
        @EnumSource(names = {"CRASH", "TIMEOUT", "RUNAWAY", "PROTOCOL", "ERROR"})
        void needs_no_divergence_where_none_is_shown(Outcome outcome) throws IOException {
            String yaml = """
                    - case: DEL.8-01
                      outcome: %s
                      reason: it is so
                      until: 2027-03-01
                    """.formatted(outcome.id());
            SampleRun run = SampleRun.on(JAVA).with("DEL.8-01", SampleRun.of(outcome, "the engine ended"));

            assertThat(reason(apply(yaml, run)))
                    .isEqualTo("declared to fail until 2027-03-01 (it is so): " + outcome.id() + ", the engine ended");
            assertThat(outcomes(apply(yaml + "  divergence: engine ended\n", run)))
                    .containsExactly(Outcome.KNOWN_FAIL);
            assertThat(outcomes(apply(yaml + "  divergence: stack overflow\n", run)))
                    .containsExactly(outcome);
        }

        @Test
        void is_recognized_where_the_engine_does_nothing() throws IOException {
            assertThat(outcomes(apply(
                            entry("DEL.8-01", "", "(nothing)"),
                            SampleRun.on(JAVA).with("DEL.8-01", fails("")))))
                    .containsExactly(Outcome.KNOWN_FAIL);
        }

        @Test
        void is_excused_by_the_first_entry_that_matches() throws IOException {
            String other = entry("DEL.8-01", "", "yields 2");
            String pattern = entry("DEL.8-*", "", "throws");
            Run applied =
                    apply(other + pattern + ENTRY, SampleRun.on(JAVA).with("DEL.8-01", fails("throws a TypeError")));

            assertThat(outcomes(applied)).containsExactly(Outcome.KNOWN_FAIL);
            assertThat(applied.known())
                    .extracting(KnownFailureRecord::state)
                    .containsExactly(State.DIFFERS, State.HOLDS, State.HOLDS);
        }

        @Test
        void is_excused_only_on_the_engines_that_the_entry_names() throws IOException {
            Run applied = apply(
                    entry("DEL.8-01", "helper:*", "throws"),
                    SampleRun.on(JAVA, ODD).with("DEL.8-01", fails("throws 1"), fails("throws 1")));

            assertThat(outcomes(applied)).containsExactly(Outcome.FAIL, Outcome.KNOWN_FAIL);
        }
    }

    @Nested
    class A_failure_otherwise_than_declared {

        @Test
        void stands_and_says_what_was_declared() throws IOException {
            Run applied = apply(ENTRY, SampleRun.on(JAVA).with("DEL.8-01", fails("yields 2")));

            assertThat(outcomes(applied)).containsExactly(Outcome.FAIL);
            assertThat(reason(applied))
                    .isEqualTo("the engine does otherwise; declared, but otherwise:"
                            + " the entry DEL.8-01 says fail with \"throws a TypeError\"");
            assertThat(only(applied)).isEqualTo(State.DIFFERS);
            assertThat(Grader.grade(applied).exitCode()).isEqualTo(Grade.NON_CONFORMANT);
        }

        @Test
        void stands_when_the_outcome_is_another() throws IOException {
            Run applied = apply(
                    ENTRY, SampleRun.on(JAVA).with("DEL.8-01", SampleRun.of(Outcome.CRASH, "throws a TypeError")));

            assertThat(outcomes(applied)).containsExactly(Outcome.CRASH);
        }
    }

    @Nested
    class A_declared_case_that_passes {

        @Test
        void is_an_unexpected_pass_and_the_run_is_stale() throws IOException {
            Run applied =
                    apply(entry("DEL.8-01", JAVA, "throws"), SampleRun.on(JAVA).with("DEL.8-01", pass()));

            assertThat(outcomes(applied)).containsExactly(Outcome.UNEXPECTED_PASS);
            assertThat(reason(applied))
                    .isEqualTo("declared to fail until 2027-03-01 (not closed yet, https://example.org/issues/12),"
                            + " but passes; remove the entry DEL.8-01 on java@2.7.0");
            assertThat(only(applied)).isEqualTo(State.PASSES);
            assertThat(Grader.grade(applied).exitCode()).isEqualTo(Grade.STALE_DECLARATIONS);
            assertThat(Grader.grade(applied).engines().get(0).profiles().get(0).verdict())
                    .isEqualTo(Verdict.CONFORMANT);
        }

        @Test
        void narrows_a_pattern_whose_other_cases_still_fail() throws IOException {
            Run applied = apply(
                    entry("DEL.8-*", "", "throws"),
                    SampleRun.on(JAVA).with("DEL.8-01", pass()).with("DEL.8-02", fails("throws 1")));

            assertThat(outcomes(applied)).containsExactly(Outcome.UNEXPECTED_PASS, Outcome.KNOWN_FAIL);
            assertThat(reason(applied)).endsWith("remove the entry DEL.8-*, or narrow it to what fails");
            assertThat(applied.known().get(0).cases()).containsExactly("DEL.8-01");
        }
    }

    @Nested
    class An_entry_that_matches_nothing {

        @Test
        void is_stale_when_it_names_no_case_or_no_engine_of_the_run() throws IOException {
            SampleRun run = SampleRun.on(JAVA).with("DEL.9-01", pass());

            assertThat(only(apply(ENTRY, run))).isEqualTo(State.MATCHES_NOTHING);
            assertThat(only(apply(entry("DEL.9-01", "helper:*", "throws"), run)))
                    .isEqualTo(State.MATCHES_NOTHING);
            assertThat(Grader.grade(apply(ENTRY, run)).exitCode()).isEqualTo(Grade.STALE_DECLARATIONS);
        }

        @Test
        void is_stale_when_no_engine_is_asked_its_case() throws IOException {
            assertThat(only(apply(
                            ENTRY,
                            SampleRun.on(JAVA).with("DEL.8-01", SampleRun.of(Outcome.NOT_APPLICABLE, "it lacks it")))))
                    .isEqualTo(State.MATCHES_NOTHING);
            assertThat(only(apply(ENTRY, SampleRun.on(JAVA).with("DEL.8-01", Profile.CORE, "1.1.0"))))
                    .isEqualTo(State.MATCHES_NOTHING);
        }

        @Test
        void is_stale_when_its_case_is_only_observed_which_stays_as_it_is() throws IOException {
            Run applied = apply(
                    ENTRY, SampleRun.on(JAVA).with("DEL.8-01", Profile.OBSERVED, "2.7.0", fails("throws a TypeError")));

            assertThat(only(applied)).isEqualTo(State.MATCHES_NOTHING);
            assertThat(outcomes(applied)).containsExactly(Outcome.FAIL);
        }
    }

    @Nested
    class An_entry_whose_case_was_not_judged {

        @Test
        void is_not_stale_when_the_case_was_not_selected() throws IOException {
            Run applied = apply(ENTRY, SampleRun.on(JAVA).with("DEL.8-01").with("DEL.9-01", pass()));

            assertThat(only(applied)).isEqualTo(State.UNDECIDED);
            assertThat(Grader.grade(applied).exitCode()).isEqualTo(Grade.CONFORMANT);
        }

        @ParameterizedTest
        @EnumSource(names = {"REFUTED", "INCONCLUSIVE", "NOT_RUN"})
        void is_not_stale_when_nothing_was_found_out_of_the_engine(Outcome outcome) throws IOException {
            Run applied = apply(ENTRY, SampleRun.on(JAVA).with("DEL.8-01", SampleRun.of(outcome, "no answer")));

            assertThat(only(applied)).isEqualTo(State.UNDECIDED);
            assertThat(outcomes(applied)).containsExactly(outcome);
        }

        @Test
        void is_not_stale_even_after_its_last_day() throws IOException {
            Run run = SampleRun.on(JAVA).with("DEL.8-01").run();

            assertThat(only(read(ENTRY).apply(run, LAST_DAY.plusDays(1)))).isEqualTo(State.UNDECIDED);
        }
    }

    @Nested
    class An_entry_that_has_lapsed {

        @Test
        void excuses_nothing_from_the_day_after_its_last() throws IOException {
            Run run = SampleRun.on(JAVA)
                    .with("DEL.8-01", fails("throws a TypeError"))
                    .run();
            Run applied = read(ENTRY).apply(run, LAST_DAY.plusDays(1));

            assertThat(outcomes(applied)).containsExactly(Outcome.FAIL);
            assertThat(reason(applied))
                    .isEqualTo("the engine does otherwise; declared, but the entry DEL.8-01 held until 2027-03-01");
            assertThat(only(applied)).isEqualTo(State.LAPSED);
        }

        @Test
        void is_stale_though_its_case_passes_by_now() throws IOException {
            Run run = SampleRun.on(JAVA).with("DEL.8-01", pass()).run();
            Run applied = read(ENTRY).apply(run, LAST_DAY.plusDays(1));

            assertThat(outcomes(applied)).containsExactly(Outcome.PASS);
            assertThat(Grader.grade(applied).exitCode()).isEqualTo(Grade.STALE_DECLARATIONS);
        }

        @Test
        void says_nothing_of_a_failure_that_it_never_declared() throws IOException {
            Run run = SampleRun.on(JAVA).with("DEL.8-01", fails("yields 2")).run();

            assertThat(reason(read(ENTRY).apply(run, LAST_DAY.plusDays(1)))).isEqualTo("the engine does otherwise");
        }
    }

    @Nested
    class A_pattern {

        private static SampleRun failing(int count) {
            SampleRun run = SampleRun.on(JAVA, ODD);
            for (int i = 1; i <= count; i++) {
                run.with("DEL.%d-01".formatted(i), fails("throws 1"), fails("throws 1"));
            }
            return run;
        }

        @Test
        void excuses_ten_failing_cases_on_however_many_engines() throws IOException {
            Run applied = apply(entry("DEL.*", "", "throws"), failing(KnownFailureRecord.MOST_CASES));

            assertThat(outcomes(applied)).hasSize(20).containsOnly(Outcome.KNOWN_FAIL);
            assertThat(only(applied)).isEqualTo(State.HOLDS);
        }

        @Test
        void that_covers_more_excuses_none_of_them() throws IOException {
            Run applied = apply(entry("DEL.*", "", "throws"), failing(KnownFailureRecord.MOST_CASES + 1));

            assertThat(outcomes(applied)).hasSize(22).containsOnly(Outcome.FAIL);
            assertThat(reason(applied)).endsWith("; declared, but the entry DEL.* covers 11 failing cases, at most 10");
            assertThat(only(applied)).isEqualTo(State.COVERS_TOO_MANY);
        }

        @Test
        void leaves_its_cases_to_an_entry_that_names_them() throws IOException {
            Run applied = apply(entry("DEL.*", "", "throws") + entry("DEL.3-01", "", "throws"), failing(11));

            assertThat(applied.results().stream().filter(result -> result.outcome() == Outcome.KNOWN_FAIL))
                    .extracting(CaseResult::caseId)
                    .containsExactly("DEL.3-01", "DEL.3-01");
        }

        @Test
        void matches_from_the_first_character_to_the_last() {
            assertThat(new Glob("DEL.8-*").matches("DEL.8-01")).isTrue();
            assertThat(new Glob("DEL.8-*").matches("DEL.80-01")).isFalse();
            assertThat(new Glob("DEL.8-*").matches("ODEL.8-01")).isFalse();
            assertThat(new Glob("*.js").matches("helper:a.js#b")).isFalse();
            assertThat(new Glob("DEL.8-0").matches("DELX8-0")).isFalse();
            assertThat(Glob.ANY.matches("")).isTrue();
        }
    }

    @Nested
    class The_results_of_one_case {

        @Test
        void are_settled_as_in_the_whole_run() throws IOException {
            Run run = SampleRun.on(JAVA, ODD)
                    .with("DEL.8-01", fails("throws a TypeError"), pass())
                    .run();
            KnownFailures known = read(ENTRY);

            assertThat(known.settle(run.cases().get(0), run.results(), LAST_DAY))
                    .isEqualTo(known.apply(run, LAST_DAY).results())
                    .extracting(CaseResult::outcome)
                    .containsExactly(Outcome.KNOWN_FAIL, Outcome.UNEXPECTED_PASS);
            assertThat(known.settle(run.cases().get(0), run.results(), LAST_DAY.plusDays(1)))
                    .isEqualTo(known.apply(run, LAST_DAY.plusDays(1)).results())
                    .extracting(CaseResult::outcome)
                    .containsExactly(Outcome.FAIL, Outcome.PASS);
        }

        @Test
        void stay_as_they_are_where_the_case_is_only_observed() throws IOException {
            Run run = SampleRun.on(JAVA)
                    .with("DEL.8-01", Profile.OBSERVED, "2.7.0", fails("throws a TypeError"))
                    .run();

            assertThat(read(ENTRY).settle(run.cases().get(0), run.results(), LAST_DAY))
                    .isEqualTo(run.results());
        }

        @Test
        void stay_as_they_are_where_nothing_is_declared() {
            Run run = SampleRun.on(JAVA).with("DEL.8-01", fails("yields 2")).run();

            assertThat(KnownFailures.none().settle(run.cases().get(0), run.results(), LAST_DAY))
                    .isEqualTo(run.results());
            assertThat(KnownFailures.none().apply(run, LAST_DAY)).isEqualTo(run);
        }
    }
}
