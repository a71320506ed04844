package io.github.yieldstick.reports.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.grade.Grader;
import io.github.yieldstick.reports.run.KnownFailureRecord;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.sample.SampleRun;
import io.github.yieldstick.reports.sample.SmallRun;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownSummaryTest {

    private static String summary(Run run) {
        RunIndex index = new RunIndex(run);
        return MarkdownSummary.of(index, Grader.grade(index));
    }

    @Test
    void has_a_row_for_each_engine_and_profile_with_its_figures() {
        assertThat(summary(SampleRun.run()))
                .containsSubsequence(
                        "| engine | revision | profile | verdict | cases that pass |\n",
                        "| `java@1.1.0` | 1.1.0 | core | conformant | 3 of 3 |\n",
                        "| `helper:odd.js` | 2.7.0 | core | non-conformant | 0 of 2 (2 failed, 1 not applicable and not counted) |\n",
                        "| `helper:odd.js` | 2.7.0 | edge | incomplete | 0 of 1 (1 not judged by the kit's own fault) |\n");
    }

    @Test
    void tells_the_troubles_in_the_order_of_the_console() {
        assertThat(summary(SampleRun.run()))
                .containsSubsequence(
                        "### `PRO.4-01` fail on `helper:odd.js`",
                        "### `PRO.4-02` refuted on all 3 engines",
                        "### `LAN.5-01` fail on `helper:odd.js`");
    }

    @Test
    void shows_ten_troubles_and_counts_the_rest() {
        String[] outcomes = Collections.nCopies(13, "fail").toArray(String[]::new);

        assertThat(summary(new SmallRun("e").with("OP0.1", outcomes).run()))
                .contains("### `OP0.1-10` fail on `e`")
                .doesNotContain("OP0.1-11")
                .contains("\n3 more in the report.\n");
    }

    @Test
    void says_so_when_the_run_was_narrowed() {
        assertThat(summary(SampleRun.narrowed()))
                .contains("**A narrowed run.** Only the cases that match `@PRO.4` were run.");
        assertThat(summary(SampleRun.run())).doesNotContain("narrowed");
    }

    @Test
    void lists_the_known_failures_that_have_to_be_changed() {
        Run run = SampleRun.run();
        KnownFailureRecord stale = run.known().get(1);

        assertThat(summary(run))
                .contains("\n- `GEN.8-*` held until 2026-01-31 and excuses nothing any more; mend")
                .doesNotContain("fails, but otherwise");
        assertThat(summary(new Run(
                        run.head(),
                        run.clauses(),
                        run.cases(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Collections.nCopies(12, stale))))
                .contains("\n\n2 more in the report.\n");
    }

    @Test
    void names_the_engines_that_were_given_up() {
        assertThat(summary(new SmallRun("e").with("OP0.1", "pass", "not-run").run()))
                .contains("\n**Given up.** e was why. Cases not run: 1.\n");
    }

    @Test
    void has_a_row_for_an_engine_without_any_case() {
        Run run = SampleRun.run();

        assertThat(summary(new Run(run.head(), run.clauses(), List.of(), List.of(), List.of())))
                .contains("| `java@1.1.0` | 1.1.0 |  | no case to judge |  |\n");
    }

    @Test
    void is_only_verdicts_where_all_is_well() {
        assertThat(summary(new SmallRun("e").with("OP0.1", "pass").run())).isEqualTo("""
                        # Yieldstick conformance

                        The engine is conformant in core.

                        | engine | revision | profile | verdict | cases that pass |
                        | --- | --- | --- | --- | --- |
                        | `e` | 2.7.0 | core | conformant | 1 of 1 |
                        """);
    }

    @Test
    void keeps_each_cell_in_its_cell_whatever_an_engine_is_called() {
        assertThat(summary(new SmallRun("process:a | b\n<c> \uD800")
                        .with("OP0.1", "pass")
                        .run()))
                .contains("\n| process:a &#124; b &lt;c&gt; \uFFFD | 2.7.0 | core | conformant | 1 of 1 |\n");
    }
}
