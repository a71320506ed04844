package io.github.yieldstick.reports.site.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.run.PathRecord;
import io.github.yieldstick.reports.run.PathStep;
import io.github.yieldstick.reports.run.PathStep.Kind;
import io.github.yieldstick.reports.sample.SamplePath;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JumpsTest {

    private static PathStep step(Kind kind, int label) {
        return SamplePath.of(kind, "", label, List.of(), List.of());
    }

    private static PathRecord.Call call(PathStep... steps) {
        return new PathRecord.Call("next()", Arrays.asList(steps), "");
    }

    private static List<String> told(PathRecord.Call... calls) {
        return Jumps.of(new PathRecord("X.1-01", List.of("2.7.0"), Arrays.asList(calls))).values().stream()
                .map(Jump::description)
                .toList();
    }

    @Test
    void the_first_entry_is_none() {
        assertThat(told(call(step(Kind.NEXT, 0), step(Kind.ENTERS, 0)))).isEmpty();
    }

    @Test
    void the_label_that_the_body_was_left_with_leads_to_that_which_it_is_entered_at() {
        assertThat(told(call(
                        step(Kind.NEXT, 0),
                        step(Kind.ENTERS, 0),
                        step(Kind.MOVES, 1),
                        step(Kind.ANSWERS, 1),
                        step(Kind.DECIDES, 1),
                        step(Kind.ENTERS, 4))))
                .containsExactly("jumps from 1 to 4");
    }

    @Test
    void to_go_on_where_the_generator_waits_is_to_resume() {
        assertThat(told(
                        call(step(Kind.NEXT, 0), step(Kind.ENTERS, 0), step(Kind.ANSWERS, 0)),
                        call(step(Kind.NEXT, 1), step(Kind.ENTERS, 1))))
                .containsExactly("resumes from 0 at 1");
    }

    @Test
    void to_be_sent_elsewhere_while_it_waits_is_a_jump_from_there() {
        assertThat(told(
                        call(step(Kind.NEXT, 0), step(Kind.ENTERS, 0), step(Kind.ANSWERS, 0)),
                        call(step(Kind.THROW, 1), step(Kind.DECIDES, 1), step(Kind.ENTERS, 5))))
                .containsExactly("jumps from 1 to 5");
    }

    @Test
    void a_verb_that_is_refused_while_the_body_runs_leads_nowhere() {
        assertThat(told(call(
                        step(Kind.NEXT, 0),
                        step(Kind.ENTERS, 0),
                        step(Kind.NEXT, 0),
                        step(Kind.MOVES, 1),
                        step(Kind.ANSWERS, 1),
                        step(Kind.DECIDES, 1),
                        step(Kind.ENTERS, 2))))
                .containsExactly("jumps from 1 to 2");
    }

    @Test
    void other_generators_do_not_count() {
        PathStep other = new PathStep(
                Optional.of("g1"),
                Kind.ENTERS,
                "",
                Optional.empty(),
                step(Kind.ENTERS, 9).standing());
        PathStep logged = new PathStep(Optional.empty(), Kind.LOGS, "1", Optional.empty(), Optional.empty());
        assertThat(told(call(step(Kind.ENTERS, 0), step(Kind.ANSWERS, 0), other, logged, step(Kind.ENTERS, 2))))
                .containsExactly("jumps from 0 to 2");
    }
}
