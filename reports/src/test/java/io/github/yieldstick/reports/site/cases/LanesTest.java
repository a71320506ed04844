package io.github.yieldstick.reports.site.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.yieldstick.reports.run.Aspect;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.CaseResult.CallTrace;
import io.github.yieldstick.reports.run.CaseResult.Divergence;
import io.github.yieldstick.reports.run.CaseResult.Event;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.PathRecord;
import io.github.yieldstick.reports.run.PathStep;
import io.github.yieldstick.reports.run.PathStep.Kind;
import io.github.yieldstick.reports.run.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A program from source, in which a generator delegates to another: how its page tells where an engine parts. */
class LanesTest {
    private static final List<String> LOWERED = """
            function inner() {
                return __generator(this, function (_a) {
                    return [2 /*return*/, 1];
                });
            }
            function outer() {
                return __generator(this, function (_a) {
                    switch (_a.label) {
                        case 0: return [5 /*yield**/, __values(inner())];
                        case 1:
                            _a.sent();
                            return [2 /*return*/];
                    }
                });
            }
            """.lines().toList();
    private static final List<String> SOURCE =
            List.of("function* inner() { return 1; }", "function* outer() {", "  yield* inner();", "}");
    private static final List<Integer> LINES = List.of(1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 4);

    private static final PathRecord PATH = new PathRecord(
            "LAN.5-01",
            List.of("2.7.0"),
            List.of(new PathRecord.Call(
                    "outer().next()",
                    List.of(
                            step("g1", Kind.NEXT, 0, "GEN.3"),
                            step("g1", Kind.DECIDES, 0, "OP0.1"),
                            step("g1", Kind.ENTERS, 0),
                            step("g1", Kind.ANSWERS, 0),
                            step("g1", Kind.DECIDES, 0, "OP5.1"),
                            step("g2", Kind.NEXT, 0, "GEN.3"),
                            step("g2", Kind.ENTERS, 0),
                            step("g2", Kind.ANSWERS, 0),
                            step("g2", Kind.DECIDES, 0, "OP2.1"),
                            step("g2", Kind.GIVES, 0),
                            step("g1", Kind.DECIDES, 1, "DEL.3"),
                            step("g1", Kind.ENTERS, 1),
                            step("g1", Kind.ANSWERS, 1),
                            step("g1", Kind.DECIDES, 1, "OP2.1"),
                            step("g1", Kind.GIVES, 1)),
                    "returns undefined")),
            0,
            List.of(new PathRecord.Lane("g1", "outer", 7, 14), new PathRecord.Lane("g2", "inner", 2, 4)));

    private static final List<Event> RIGHT = List.of(
            event(Event.Kind.ASKED, "next()", "g1"),
            event(Event.Kind.ENTERED, "0", "g1"),
            event(Event.Kind.ANSWERED, "[5 /*yieldstar*/, #1]", "g1"),
            event(Event.Kind.ASKED, "next(undefined) by g1", "g2"),
            event(Event.Kind.ENTERED, "0", "g2"),
            event(Event.Kind.ANSWERED, "[2 /*return*/, 1]", "g2"),
            event(Event.Kind.GAVE, "returns 1", "g2"),
            event(Event.Kind.ENTERED, "1", "g1"),
            event(Event.Kind.ANSWERED, "[2 /*return*/]", "g1"),
            event(Event.Kind.GAVE, "returns undefined", "g1"));

    private static PathStep step(String generator, Kind kind, int label, String... clauses) {
        return new PathStep(
                Optional.of(generator),
                kind,
                "it goes on",
                clauses.length == 0
                        ? Optional.empty()
                        : Optional.of(new PathStep.Decision("SOME", Optional.empty(), List.of(clauses))),
                Optional.of(new Standing(label, List.of(), List.of())));
    }

    private static Event event(Event.Kind kind, String value, String generator) {
        return new Event(kind, value, List.of(), List.of(), generator);
    }

    private static Parting parting(int from, Event... engine) {
        List<Event> events = Stream.concat(RIGHT.subList(0, from).stream(), Stream.of(engine))
                .toList();
        return parting(Outcome.FAIL, Optional.of(new Divergence(1, "c", Aspect.COMPLETES, "a", "a", "b")), events);
    }

    private static Parting parting(Outcome outcome, Optional<Divergence> divergence, List<Event> events) {
        CaseResult result = new CaseResult(
                "LAN.5-01",
                "e",
                outcome,
                "",
                divergence,
                List.of(new CallTrace("outer().next()", RIGHT, "returns undefined")),
                List.of(new CallTrace("outer().next()", events, "returns 7")));
        return new PartingFinder(PATH, 0, new DecidingClauses(Set.of()))
                .of(result)
                .orElseThrow();
    }

    private static List<String> clauses(Parting parting) {
        return parting.decisions().stream()
                .flatMap(decided -> decided.clauses().stream())
                .map(DecidingClauses.Clause::id)
                .toList();
    }

    @Nested
    class An_engine_parts {

        @Test
        void at_the_label_of_one_generator_among_several() {
            Parting parting = parting(7, event(Event.Kind.ENTERED, "0", "g1"));

            assertThat(parting.number()).isEqualTo(12);
            assertThat(parting.meaning()).isEqualTo("It went on at label 0 of g1, where label 1 is due.");
            assertThat(clauses(parting)).containsExactly("DEL.3");
            assertThat(parting.wrongJump()).contains(new Jump("l7", 0, 0, false));
        }

        @Test
        void where_another_generator_runs_than_is_due() {
            assertThat(parting(4, event(Event.Kind.ENTERED, "1", "g1")).meaning())
                    .isEqualTo("It ran the body of g1 at label 1, where that of g2 is to go on at label 0.");
        }

        @Test
        void where_a_verb_is_answered_without_the_body() {
            Parting parting = parting(4, event(Event.Kind.GAVE, "yields 1", "g2"));

            assertThat(parting.meaning())
                    .isEqualTo("It had g2 answer the verb (yields 1) without entering the body at label 0 of g2.");
            assertThat(clauses(parting)).as("what decides on the verb").containsExactly("GEN.3");
        }

        @Test
        void where_a_verb_is_answered_otherwise() {
            assertThat(parting(6, event(Event.Kind.GAVE, "returns 2", "g2")).meaning())
                    .isEqualTo("It had g2 answer the verb otherwise: it returns 2, where it returns 1.");
        }

        @Test
        void where_a_delegate_is_asked_otherwise_or_not_at_all() {
            assertThat(parting(3, event(Event.Kind.ASKED, "next(1) by g1", "g2"))
                            .meaning())
                    .isEqualTo("It asked g2 next(1) by g1, where g2 is asked next(undefined) by g1.");
            assertThat(parting(3, event(Event.Kind.GAVE, "yields 1", "g1")).meaning())
                    .isEqualTo("It did not ask g2 next(undefined) by g1: it has g1 answer: yields 1.");
        }

        @Test
        void where_the_body_was_given_something_else() {
            assertThat(parting(8, event(Event.Kind.THREW, "boom", "g1")).meaning())
                    .isEqualTo(
                            "It gave the body of g1 something else, as by sent(): the body throws boom, where it answers"
                                    + " [2 /*return*/].");
        }

        @Test
        void where_it_was_stopped_though_no_call_is_held_against_a_row() {
            List<Event> events = new ArrayList<>(RIGHT.subList(0, 7));
            events.add(new Event(Event.Kind.GOES_ON, "the last step again and again"));

            assertThat(parting(Outcome.TIMEOUT, Optional.empty(), events).number())
                    .isEqualTo(12);
        }

        @Test
        void behind_a_rejection_that_is_no_step_of_the_machine() {
            List<Event> lost = new ArrayList<>(RIGHT);
            lost.add(2, new Event(Event.Kind.REJECTED, "boom"));
            List<Event> other = new ArrayList<>(lost.subList(0, 8));
            other.add(event(Event.Kind.ENTERED, "3", "g1"));
            CaseResult result = new CaseResult(
                    "LAN.5-01",
                    "e",
                    Outcome.FAIL,
                    "",
                    Optional.of(new Divergence(1, "c", Aspect.COMPLETES, "a", "a", "b")),
                    List.of(new CallTrace("c", lost, "returns undefined")),
                    List.of(new CallTrace("c", other, "returns 7")));

            assertThat(new PartingFinder(PATH, 0, new DecidingClauses(Set.of()))
                            .of(result)
                            .orElseThrow()
                            .number())
                    .isEqualTo(12);
        }
    }

    @Nested
    class The_drawing {
        private final BodyDrawing drawing =
                new BodyDrawings(List.of(PATH), Set.of(new Jump("l7", 0, 0, false))).ofLowered(LOWERED, SOURCE, LINES);

        @Test
        void has_the_labels_of_each_body_where_it_stands() {
            assertThat(drawing.marks())
                    .extracting(BodyDrawing.Mark::at, BodyDrawing.Mark::row)
                    .containsExactly(tuple("l2.0", 1), tuple("l7.0", 8), tuple("l7.1", 9));
        }

        @Test
        void has_the_jumps_of_each_generator_and_the_wrong_one_beside_the_right() {
            assertThat(drawing.arrows())
                    .extracting(arrow -> arrow.jump().id(), BodyDrawing.Arrow::wrong)
                    .containsExactlyInAnyOrder(tuple("l7-0-1", false), tuple("l7-0-0", true));
            assertThat(drawing.description()).contains("an engine jumps from 0 to 0 instead");
        }

        @Test
        void has_the_line_of_the_source_where_it_changes() {
            assertThat(drawing.lines())
                    .extracting(line ->
                            line.origin().map(BodyDrawing.Origin::number).orElse(0))
                    .containsExactly(1, 0, 0, 0, 0, 2, 0, 0, 3, 0, 0, 4, 0, 0, 0);
        }

        @Test
        void is_none_where_no_path_is_known() {
            assertThat(new BodyDrawings(List.of(), Set.of())
                            .ofLowered(LOWERED, SOURCE, LINES)
                            .lines())
                    .isEmpty();
        }
    }

    @Test
    void a_step_names_its_label_in_the_body_of_its_generator() {
        PathView view = PathView.of(PATH, 0, Map.of(), new DecidingClauses(Set.of()));

        assertThat(view.calls().get(0).steps().get(11).label()).isEqualTo("l7.1");
        assertThat(view.calls().get(0).steps().get(6).label()).isEqualTo("l2.0");
        assertThat(view.calls().get(0).steps().get(6).lane()).isEqualTo(1);
    }
}
