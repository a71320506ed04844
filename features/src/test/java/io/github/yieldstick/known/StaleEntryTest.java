package io.github.yieldstick.known;

import static io.github.yieldstick.known.SampleRun.JAVA;
import static io.github.yieldstick.known.SampleRun.fails;
import static io.github.yieldstick.known.SampleRun.pass;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.grade.ExitCode;
import io.github.yieldstick.reports.grade.Grader;
import io.github.yieldstick.reports.grade.Verdict;
import io.github.yieldstick.reports.run.KnownFailureRecord.State;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.run.Run;
import java.io.IOException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which entries make a run stale: those that say nothing of it that still holds. */
class StaleEntryTest extends Entries {

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
            assertThat(Grader.grade(applied).exitCode()).isEqualTo(ExitCode.STALE_DECLARATIONS);
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
            assertThat(Grader.grade(apply(ENTRY, run)).exitCode()).isEqualTo(ExitCode.STALE_DECLARATIONS);
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
            assertThat(Grader.grade(applied).exitCode()).isEqualTo(ExitCode.OK);
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
            assertThat(Grader.grade(applied).exitCode()).isEqualTo(ExitCode.STALE_DECLARATIONS);
        }

        @Test
        void says_nothing_of_a_failure_that_it_never_declared() throws IOException {
            Run run = SampleRun.on(JAVA).with("DEL.8-01", fails("yields 2")).run();

            assertThat(reason(read(ENTRY).apply(run, LAST_DAY.plusDays(1)))).isEqualTo("the engine does otherwise");
        }
    }
}
