package io.github.yieldstick.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.run.PathRecord;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PathLengthTest {

    private static PathRecord.Call call(String call, int steps) {
        PathRecord.Step step = new PathRecord.Step("gen", PathRecord.Kind.ENTERS, "", "", List.of(), Optional.empty());
        return new PathRecord.Call(call, Collections.nCopies(steps, step), "returns 1");
    }

    @Test
    void a_path_that_a_reader_can_follow_stays_as_it_is() {
        PathRecord path = new PathRecord("PRO.4-01", List.of("2.7.0"), List.of(call("next()", 499), call("next()", 1)));

        assertThat(PathLength.bounded(path)).isEqualTo(path);
    }

    @Test
    void of_a_longer_one_the_first_steps_are_kept_and_the_others_counted_and_no_call_is_lost() {
        PathRecord bounded = PathLength.bounded(new PathRecord(
                "PRO.4-01", List.of("2.7.0"), List.of(call("next()", 400), call("throw(1)", 300), call("next()", 5))));

        assertThat(bounded.calls()).extracting(PathRecord.Call::call).containsExactly("next()", "throw(1)", "next()");
        assertThat(bounded.calls()).extracting(call -> call.steps().size()).containsExactly(400, 100, 0);
        assertThat(bounded.further()).isEqualTo(205);
    }

    @Test
    void of_a_deep_stack_the_first_and_the_last_entries_are_told_and_those_between_counted() {
        List<String> stack =
                IntStream.range(0, 300).mapToObj(i -> "[" + i + "]").toList();

        assertThat(PathLength.bounded(stack))
                .containsExactly(
                        "[0]",
                        "[1]",
                        "[2]",
                        "[3]",
                        "... 288 more ...",
                        "[292]",
                        "[293]",
                        "[294]",
                        "[295]",
                        "[296]",
                        "[297]",
                        "[298]",
                        "[299]");
        assertThat(PathLength.bounded(stack.subList(0, 13))).hasSize(13).contains("[6]");
    }
}
