package io.github.yieldstick.reports.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.yieldstick.reports.grade.RunDifference.Change;
import io.github.yieldstick.reports.grade.RunDifference.Pair;
import io.github.yieldstick.reports.grade.RunDifference.Way;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.sample.SmallRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunDifferenceTest {

    @Test
    void tells_each_case_whose_outcome_is_another_and_which_way() {
        RunDifference difference = RunDifference.between(
                new SmallRun("a").with("OP0.1", "pass", "fail", "fail", "pass").run(),
                new SmallRun("a").with("OP0.1", "fail", "pass", "crash", "pass").run());

        assertThat(difference.changes())
                .containsExactly(
                        new Change("OP0.1-01", "a", Outcome.PASS, Outcome.FAIL, Way.WORSE, "why"),
                        new Change("OP0.1-02", "a", Outcome.FAIL, Outcome.PASS, Way.BETTER, "why"),
                        new Change("OP0.1-03", "a", Outcome.FAIL, Outcome.CRASH, Way.OTHER, "why"));
        assertThat(difference.same()).isEqualTo(1);
    }

    @Test
    void takes_a_case_that_is_in_one_run_alone_as_not_run_in_the_other() {
        RunDifference difference = RunDifference.between(
                new SmallRun("a").with("OP0.1", "pass").run(),
                new SmallRun("a").with("OP0.2", "pass").run());

        assertThat(difference.changes())
                .extracting(Change::caseId, Change::before, Change::after, Change::way)
                .containsExactly(
                        tuple("OP0.1-01", Outcome.PASS, Outcome.NOT_RUN, Way.WORSE),
                        tuple("OP0.2-01", Outcome.NOT_RUN, Outcome.PASS, Way.BETTER));
    }

    @Test
    void compares_two_single_engines_whatever_they_are_called() {
        RunDifference difference = RunDifference.between(
                new SmallRun("before").with("OP0.1", "fail").run(),
                new SmallRun("after").with("OP0.1", "pass").run());

        assertThat(difference.engines()).containsExactly(new Pair("before", "after", 0));
        assertThat(difference.changes()).extracting(Change::engine).containsExactly("after");
        assertThat(difference.gone()).isEmpty();
        assertThat(difference.added()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "pass, fail, WORSE",
        "pass, refuted, WORSE",
        "pass, not-run, WORSE",
        "pass, known-fail, WORSE",
        "pass, unexpected-pass, WORSE",
        "refuted, fail, WORSE",
        "not-run, timeout, WORSE",
        "fail, pass, BETTER",
        "fail, known-fail, BETTER",
        "known-fail, unexpected-pass, BETTER",
        "unexpected-pass, pass, BETTER",
        "not-run, pass, BETTER",
        "error, pass, BETTER",
        "fail, timeout, OTHER",
        "pass, observed, OTHER",
        "observed, pass, OTHER",
        "observed, not-run, OTHER",
        "observed, error, WORSE",
        "not-applicable, pass, OTHER"
    })
    void weighs_what_an_outcome_says_of_engine_and_kit(String before, String after, Way way) {
        assertThat(way(before, after)).isEqualTo(way);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-run", "not-applicable", "observed", "error"})
    void does_not_take_for_better_what_is_judged_no_more(String after) {
        assertThat(way("fail", after)).isEqualTo(Way.OTHER);
    }

    private static Way way(String before, String after) {
        return RunDifference.between(
                        new SmallRun("a").with("OP0.1", before).run(),
                        new SmallRun("a").with("OP0.1", after).run())
                .changes()
                .get(0)
                .way();
    }

    @Test
    void counts_the_changes_of_each_engine() {
        RunDifference difference = RunDifference.between(
                new SmallRun("a", "b").with("OP0.1", "pass pass", "pass fail").run(),
                new SmallRun("a", "b").with("OP0.1", "fail pass", "pass pass").run());

        assertThat(difference.engines()).containsExactly(new Pair("a", "a", 1), new Pair("b", "b", 1));
        assertThat(difference.changesOf(new Pair("b", "b", 1)))
                .extracting(Change::caseId, Change::way)
                .containsExactly(tuple("OP0.1-02", Way.BETTER));
        assertThat(difference.count(Way.WORSE)).isEqualTo(1);
        assertThat(difference.same()).isEqualTo(2);
    }

    @Test
    void names_the_engines_that_only_one_of_the_runs_has() {
        RunDifference difference = RunDifference.between(
                new SmallRun("a", "b").with("OP0.1", "pass fail").run(),
                new SmallRun("a", "c").with("OP0.1", "pass fail").run());

        assertThat(difference.engines()).containsExactly(new Pair("a", "a", 1));
        assertThat(difference.gone()).containsExactly("b");
        assertThat(difference.added()).containsExactly("c");
        assertThat(difference.changes()).isEmpty();
        assertThat(difference.same()).isEqualTo(1);
    }
}
