package io.github.yieldstick.reports.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.grade.Grader;
import io.github.yieldstick.reports.run.Aspect;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.KnownFailureRecord;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.sample.SampleRun;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsoleSummaryTest {

    private static String summary(Run run) {
        return ConsoleSummary.of(run, Grader.grade(run), Path.of("index.html"));
    }

    @Test
    void tells_the_verdicts_and_the_first_divergences_in_words() {
        assertThat(summary(SampleRun.run())).isEqualTo("""
                        java@1.1.0     core conformant, 3 of 3; edge incomplete, 0 of 1 (1 not judged by the kit's own fault)
                        java@2.7.0     core conformant, 3 of 3; edge incomplete, 0 of 1 (1 not judged by the kit's own fault)
                        helper:odd.js  core non-conformant, 0 of 2 (2 failed, 1 not applicable and not counted); edge incomplete, 0 of 1 (1 not judged by the kit's own fault)

                        helper:odd.js fails exactly as the real helper does where line 190 has `op[1] >= t[0]` in place of `op[1] > t[0]`.
                          Held against known faults in 20 cases, of which the engine fails 1.
                          Probably one fault, 1 case. The part that goes wrong: the first label itself lies outside.
                            PRO.4: The sentence of PRO.4 says what <must> happen.
                            No case tells it from: line 193 loses `_.ops.pop()`.

                        PRO.4-01 fail on helper:odd.js
                          PRO.4: The sentence of PRO.4 says what <must> happen.
                          The engine does otherwise than the oracle.
                          call 1, next(), completes:
                            written  returns "kept"
                            oracle   returns "kept"
                            engine   throws boom

                        PRO.4-02 refuted on all 3 engines
                          PRO.4: The sentence of PRO.4 says what <must> happen.
                          The oracle does otherwise than the written text.
                          call 2, next(), labels:
                            written
                            oracle   1
                            engine   (not asked)

                        LAN.5-01 fail on helper:odd.js
                          LAN.5: A `yield` stands wherever an expression may.
                          The engine does otherwise than the oracle.
                          call 2, next(), logs:
                            written  "<late>"
                            oracle   "<late>"
                            engine   "<late>", boom, 7

                        Known failures to be changed or removed:
                          GEN.8-* held until 2026-01-31 and excuses nothing any more; mend what fails, or give a later day.

                        Report: index.html
                        """);
    }

    @Test
    void lists_ten_stale_known_failures_and_counts_the_rest() {
        Run run = SampleRun.run();
        KnownFailureRecord stale = run.known().get(1);

        assertThat(summary(new Run(
                        run.head(),
                        run.clauses(),
                        run.cases(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Collections.nCopies(12, stale))))
                .containsPattern("(  GEN\\.8-\\* held until .*\n){10}  2 more in the report\\.\n");
    }

    @Test
    void says_so_when_the_run_was_narrowed() {
        assertThat(summary(SampleRun.narrowed()))
                .contains("java@1.1.0     core incomplete, 1 of 3 (2 not run)")
                .contains("The run was narrowed to @PRO.4: what it did not run is not judged.");
    }

    @Test
    void shows_three_divergences_and_counts_the_rest() {
        Run run = SampleRun.run();
        Run red = new Run(
                run.head(),
                run.clauses(),
                run.cases(),
                run.results().stream().map(ConsoleSummaryTest::crashed).toList(),
                run.errata());

        assertThat(summary(red))
                .contains("GEN.8-01 crash on java@1.1.0", "LAN.5-01 crash on")
                .doesNotContain("PRO.4-01 crash on", "PRO.4-02 crash on")
                .contains("2 more in the report.");
    }

    @Test
    void cuts_what_no_terminal_shows_well() {
        String engine = "gives " + "x".repeat(1_000);
        Run run = SampleRun.run();
        Run red = new Run(
                run.head(),
                run.clauses(),
                run.cases(),
                run.results().stream()
                        .map(result -> new CaseResult(
                                result.caseId(),
                                result.engine(),
                                Outcome.FAIL,
                                "",
                                Optional.of(new CaseResult.Divergence(
                                        1, "next()", Aspect.COMPLETES, "gives 1", "gives 1", engine)),
                                List.of(),
                                List.of()))
                        .toList(),
                run.errata());

        assertThat(summary(red))
                .contains("xxx... (1")
                .contains(" letters, whole in the report)")
                .doesNotContain("x".repeat(300));
    }

    private static CaseResult crashed(CaseResult result) {
        return new CaseResult(
                result.caseId(),
                result.engine(),
                Outcome.CRASH,
                "The engine ended.",
                result.divergence().filter(any -> false),
                List.of(),
                List.of());
    }

    @Test
    void has_a_line_for_an_engine_without_any_case() {
        Run run = SampleRun.run();

        assertThat(summary(new Run(run.head(), run.clauses(), List.of(), List.of(), List.of())))
                .isEqualTo("""
                        java@1.1.0     no case to judge
                        java@2.7.0     no case to judge
                        helper:odd.js  no case to judge
                        Report: index.html
                        """);
    }
}
