package io.github.yieldstick.known;

import static io.github.yieldstick.known.SampleRun.JAVA;
import static io.github.yieldstick.known.SampleRun.ODD;
import static io.github.yieldstick.known.SampleRun.fails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.grade.ExitCode;
import io.github.yieldstick.reports.grade.Grade;
import io.github.yieldstick.reports.grade.Grader;
import io.github.yieldstick.reports.grade.Verdict;
import io.github.yieldstick.reports.run.KnownFailureRecord;
import io.github.yieldstick.reports.run.KnownFailureRecord.State;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.run.Run;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What comes of a failure that is declared, as it is found or otherwise. */
class DeclaredFailureTest extends Entries {

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

            assertThat(grade.exitCode()).isEqualTo(ExitCode.OK);
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
            assertThat(Grader.grade(applied).exitCode()).isEqualTo(ExitCode.NON_CONFORMANT);
        }

        @Test
        void stands_when_the_outcome_is_another() throws IOException {
            Run applied = apply(
                    ENTRY, SampleRun.on(JAVA).with("DEL.8-01", SampleRun.of(Outcome.CRASH, "throws a TypeError")));

            assertThat(outcomes(applied)).containsExactly(Outcome.CRASH);
        }
    }
}
