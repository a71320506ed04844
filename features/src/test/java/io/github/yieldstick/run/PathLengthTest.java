package io.github.yieldstick.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.run.PathRecord;
import io.github.yieldstick.reports.run.PathStep;
import io.github.yieldstick.reports.run.Standing;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PathLengthTest {

    private static PathRecord.Call call(String call, int steps) {
        PathStep step =
                new PathStep(Optional.of(PathStep.GEN), PathStep.Kind.ENTERS, "", Optional.empty(), Optional.empty());
        return new PathRecord.Call(call, Collections.nCopies(steps, step), "returns 1");
    }

    @Test
    void a_path_that_a_reader_can_follow_stays_as_it_is() {
        PathRecord path = new PathRecord("PRO.4-01", List.of("2.7.0"), List.of(call("next()", 499), call("next()", 1)));

        assertThat(PathLength.bounded(path)).isEqualTo(path);
    }

    @Test
    void of_a_longer_one_the_first_steps_are_kept_and_some_of_each_call_and_the_others_counted() {
        PathRecord bounded = PathLength.bounded(new PathRecord(
                "PRO.4-01", List.of("2.7.0"), List.of(call("next()", 400), call("throw(1)", 300), call("next()", 5))));

        assertThat(bounded.calls()).extracting(PathRecord.Call::call).containsExactly("next()", "throw(1)", "next()");
        assertThat(bounded.calls()).extracting(call -> call.steps().size()).containsExactly(400, 95, 5);
        assertThat(bounded.further()).isEqualTo(205);
    }

    @Test
    void its_stacks_are_bounded_too() {
        List<String> pending = Collections.nCopies(300, "[2 /*return*/, 1]");
        PathStep deep = new PathStep(
                Optional.of(PathStep.GEN),
                PathStep.Kind.ENTERS,
                "",
                Optional.empty(),
                Optional.of(new Standing(0, List.of(), pending)));
        PathRecord path = new PathRecord(
                "PRO.4-01", List.of("2.7.0"), List.of(new PathRecord.Call("next()", List.of(deep), "returns 1")));

        assertThat(PathLength.bounded(path).calls().get(0).steps().get(0).standing())
                .get()
                .satisfies(standing -> assertThat(standing.pending()).hasSize(12));
    }
}
