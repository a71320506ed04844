package io.github.yieldstick.reports.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.run.CaseResult.CallTrace;
import io.github.yieldstick.reports.run.CaseResult.Event;
import io.github.yieldstick.reports.run.TraceComparison.AtEvent;
import io.github.yieldstick.reports.run.TraceComparison.InAspect;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TraceComparisonTest {

    private static CallTrace call(String completes, Event... events) {
        return new CallTrace("next()", List.of(events), completes);
    }

    private static Event entered(String label, String... regions) {
        return new Event(Event.Kind.ENTERED, label, List.of(regions), List.of());
    }

    private static Event logged(String value) {
        return new Event(Event.Kind.LOGGED, value);
    }

    private static List<AtEvent> events(List<CallTrace> oracle, List<CallTrace> engine) {
        return new TraceComparison(oracle, engine).events();
    }

    private static List<InAspect> aspects(CallTrace oracle, CallTrace engine) {
        return new TraceComparison(List.of(oracle), List.of(engine)).aspects();
    }

    @Nested
    class What_happens {

        @Test
        void is_held_against_each_other_call_by_call_and_every_call_that_differs_is_given() {
            List<CallTrace> oracle = List.of(
                    call("yields 1", entered("0"), logged("1")),
                    call("yields 2", entered("1")),
                    call("returns 3", entered("2")));
            List<CallTrace> engine = List.of(
                    call("yields 1", entered("0"), logged("2")),
                    call("yields 2", entered("1")),
                    call("returns 3", entered("3")));

            assertThat(events(oracle, engine)).containsExactly(new AtEvent(0, 1), new AtEvent(2, 0));
            assertThat(events(oracle, oracle)).isEmpty();
        }

        @Test
        void ends_with_how_the_call_completes() {
            CallTrace oracle = call("yields 1", entered("0"));

            assertThat(events(List.of(oracle), List.of(call("yields 2", entered("0")))))
                    .containsExactly(new AtEvent(0, 1));
            assertThat(events(List.of(oracle), List.of(call("yields 1", entered("0"), logged("1")))))
                    .containsExactly(new AtEvent(0, 1));
        }

        @Test
        void is_nowhere_the_same_in_a_call_that_one_of_them_does_not_come_to() {
            assertThat(events(List.of(call("yields 1"), call("yields 2")), List.of(call("yields 1"))))
                    .containsExactly(new AtEvent(1, 0));
        }

        @Test
        void is_compared_without_stacks_where_the_engine_shows_none_at_all() {
            CallTrace oracle = call("yields 1", entered("0"), entered("1", "[0, , 1, 2]"));
            CallTrace stackless = call("yields 1", entered("0"), entered("1"));
            CallTrace odd = call("yields 1", entered("0", "[0, , 1, 2]"), entered("1", "[0, , 1, 2]"));

            assertThat(events(List.of(oracle), List.of(stackless))).isEmpty();
            assertThat(events(List.of(oracle), List.of(odd))).containsExactly(new AtEvent(0, 0));
            assertThat(new TraceComparison(List.of(oracle), List.of(stackless), true).events())
                    .containsExactly(new AtEvent(0, 1));
        }
    }

    @Nested
    class What_is_judged {

        @Test
        void is_compared_aspect_by_aspect_whatever_stands_between() {
            CallTrace oracle = call("yields 1", entered("0"), logged("1"), entered("1"));

            assertThat(aspects(oracle, call("yields 1", logged("1"), entered("0"), entered("1"))))
                    .isEmpty();
            assertThat(aspects(oracle, call("throws 1", entered("0"), entered("1"))))
                    .containsExactly(new InAspect(0, Aspect.LOGS), new InAspect(0, Aspect.COMPLETES));
        }

        @Test
        void has_an_error_that_is_lost_among_the_logs() {
            CallTrace lost = call("yields 1", logged("1"), new Event(Event.Kind.REJECTED, "boom"));

            assertThat(aspects(call("yields 1", logged("1")), lost)).containsExactly(new InAspect(0, Aspect.LOGS));
            assertThat(Aspect.LOGS.text(lost)).isEqualTo("1, rejected boom");
        }

        @Test
        void is_told_as_its_column_is_written() {
            CallTrace call = call("yields 1", entered("0"), entered("1", "[0, , 1, 2]", "[1, 2, , 3]"));

            assertThat(Aspect.LABELS.text(call)).isEqualTo("0 1");
            assertThat(Aspect.REGIONS.text(call)).isEqualTo("[], [[0, , 1, 2], [1, 2, , 3]]");
            assertThat(Aspect.COMPLETES.text(call)).isEqualTo("yields 1");
        }
    }
}
