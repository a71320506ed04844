package io.github.yieldstick.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.yieldstick.reports.RunDifference.Change;
import io.github.yieldstick.reports.RunDifference.Pair;
import io.github.yieldstick.reports.RunDifference.Way;
import org.junit.jupiter.api.Test;

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

        assertThat(difference.engines()).containsExactly(new Pair("before", "after"));
        assertThat(difference.changes()).extracting(Change::engine).containsExactly("after");
        assertThat(difference.gone()).isEmpty();
        assertThat(difference.added()).isEmpty();
    }

    @Test
    void names_the_engines_that_only_one_of_the_runs_has() {
        RunDifference difference = RunDifference.between(
                new SmallRun("a", "b").with("OP0.1", "pass fail").run(),
                new SmallRun("a", "c").with("OP0.1", "pass fail").run());

        assertThat(difference.engines()).containsExactly(new Pair("a", "a"));
        assertThat(difference.gone()).containsExactly("b");
        assertThat(difference.added()).containsExactly("c");
        assertThat(difference.changes()).isEmpty();
        assertThat(difference.same()).isEqualTo(1);
    }
}
