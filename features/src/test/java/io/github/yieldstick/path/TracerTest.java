package io.github.yieldstick.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.oracle.ProgramFault;
import io.github.yieldstick.reports.run.PathStep;
import io.github.yieldstick.reports.run.Region;
import io.github.yieldstick.reports.run.Standing;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a path holds, besides its text. */
class TracerTest extends Traced {
    private static final String YIELDS_ONE = """
            switch (_a.label) {
              case 0: return [4 /*yield*/, 1];
              case 1: return [2 /*return*/, _a.sent()];
            }
            """;

    /** Nothing defines what sent() gives in a finally part; the real helper lets a label of the region out (STA.12). */
    private static final String SENT_IN_FINALLY = """
            switch (_a.label) {
              case 0:
                _a.trys.push([0, 1, 2, 3]);
                return [2 /*return*/, "v"];
              case 2:
                log(_a.sent());
                return [7 /*endfinally*/];
            }
            """;

    private static List<String> kinds(CallPath call) {
        return call.steps().stream()
                .map(step -> step.generator().orElse("") + " " + step.kind().id())
                .toList();
    }

    @Nested
    class A_call {

        @Test
        void tells_its_steps_how_it_completed_and_how_the_generator_then_waits() {
            CallPath call = path("", YIELDS_ONE, "next(); next(2)").calls().get(0);

            assertThat(call.call()).isEqualTo("next()");
            assertThat(kinds(call))
                    .containsExactly("gen next", "gen decides", "gen enters", "gen answers", "gen decides");
            assertThat(call.completion()).contains("yields 1");
            assertThat(call.waits()).contains(new Standing(1, List.of(), List.of()));
            assertThat(call.difference()).isEmpty();
        }

        @Test
        void that_completes_the_generator_leaves_nothing_waiting() {
            CallPath call = path("", YIELDS_ONE, "next(); next(2)").calls().get(1);

            assertThat(call.completion()).contains("returns 2");
            assertThat(call.waits()).isEmpty();
        }

        @Test
        void that_is_an_expression_may_perform_several_verbs_or_none() {
            MachinePath path = path("", YIELDS_ONE, "[gen.next().value, gen.next(5).value]; 1 + 1");

            assertThat(kinds(path.calls().get(0)))
                    .filteredOn(kind -> kind.equals("gen next"))
                    .hasSize(2);
            assertThat(path.calls().get(0).completion()).contains("gives #1 [1, 5]");
            assertThat(path.calls().get(1).steps()).isEmpty();
        }

        @Test
        void has_the_values_of_what_pends_until_it_is_taken() {
            CallPath call =
                    path("var boom = {};", """
                    switch (_a.label) {
                      case 0:
                        _a.trys.push([0, , 1, 3]);
                        throw boom;
                      case 1: return [4 /*yield*/, 1];
                      case 2: return [7 /*endfinally*/];
                    }
                    """, "next(); next()").calls().get(0);

            Region region = new Region(0, OptionalInt.empty(), OptionalInt.of(1), OptionalInt.of(3));
            assertThat(call.waits()).contains(new Standing(2, List.of(region), List.of("[6 /*catch*/, boom]")));
        }
    }

    @Nested
    class A_log {

        @Test
        void of_a_delegate_stands_between_the_question_and_the_answer() {
            String delegate = "var d = { next: function () { log(\"asked\", \"twice\"); return { done: false }; } };";
            CallPath call = path(delegate, "return [5 /*yieldstar*/, d];", "next()")
                    .calls()
                    .get(0);

            assertThat(kinds(call)).endsWith("gen decides", "gen decides", " logs", " logs", "gen decides");
            assertThat(call.steps().get(call.steps().size() - 2).text()).isEqualTo("\"twice\"");
        }

        @Test
        void from_before_the_first_call_is_told_with_it() {
            assertThat(kinds(path("log(1);", YIELDS_ONE, "next()").calls().get(0)))
                    .startsWith(" logs", "gen next");
        }
    }

    @Nested
    class Other_generators {
        private static final String TWO = """
                function body(_a) { return [4 /*yield*/, _a.label]; }
                var first = __generator(undefined, body);
                function second() { return __generator(undefined, body); }
                """;

        @Test
        void are_numbered_as_they_were_made_whether_before_or_after() {
            CallPath call = path(TWO, "return [5 /*yieldstar*/, first];", "[gen.next(), second().next()]")
                    .calls()
                    .get(0);

            assertThat(kinds(call)).contains("gen decides", "g1 enters", "g2 enters");
            assertThat(call.steps().stream()
                            .filter(step -> step.kind() == PathStep.Kind.ANSWERS)
                            .map(PathStep::text))
                    .containsExactly("[5 /*yieldstar*/, first]", "[4 /*yield*/, ...]", "[4 /*yield*/, ...]");
        }

        @Test
        void are_not_asked_how_gen_waits() {
            assertThat(path(TWO, "return [2 /*return*/];", "next(); first.next()")
                            .calls()
                            .get(1)
                            .waits())
                    .isEmpty();
        }
    }

    @Nested
    class The_real_helper {

        @Test
        void is_said_to_do_otherwise_where_it_first_does() {
            MachinePath path = path("", SENT_IN_FINALLY, "next(); next()");

            assertThat(path.calls().get(0).difference())
                    .contains("the real helper does otherwise: with it, the log gets 1; here, the log gets undefined.");
            assertThat(path.calls().get(1).difference()).isEmpty();
        }

        @Test
        void has_the_revision_that_was_asked_for() {
            MachinePath old = path(Revision.V1_1_0, "", YIELDS_ONE, "throw(1)");

            assertThat(old.revision()).isEqualTo("1.1.0");
            assertThat(old.calls().get(0).completion()).contains("yields 1");
            assertThat(old.calls().get(0).difference()).isEmpty();
        }

        @Test
        void may_come_to_no_end_where_the_engine_does() {
            String loopsWhereALabelLeaks = SENT_IN_FINALLY.replace("log(_a.sent());", "while (_a.sent()) { }");
            MachinePath path = path("", loopsWhereALabelLeaks, "next(); next()");

            assertThat(path.stopped()).isEmpty();
            assertThat(path.calls().get(0).difference())
                    .contains("the real helper does otherwise: with it, the call does not end (no end after 200000"
                            + " statements); here, the call returns \"v\".");
            assertThat(path.calls().get(1).difference()).isEmpty();
        }

        @Test
        void may_come_to_an_end_where_the_engine_does_not() {
            String loopsWhereNoLabelLeaks = SENT_IN_FINALLY.replace("log(_a.sent());", "while (!_a.sent()) { }");
            MachinePath path = path("", loopsWhereNoLabelLeaks, "next(); next()");

            assertThat(path.stopped()).isPresent();
            assertThat(path.calls()).hasSize(1);
            assertThat(path.calls().get(0).difference())
                    .contains("the real helper does otherwise: with it, the call returns \"v\"; here, the call does not"
                            + " end.");
        }
    }

    @Nested
    class A_bound {

        @Test
        void ends_the_path_where_it_stopped_the_body() {
            MachinePath path =
                    path("", "if (_a.label) { for (;;) { } } return [4 /*yield*/];", "next(); next(); next()");

            assertThat(path.stopped()).contains("no end after 200000 statements");
            assertThat(path.calls()).hasSize(2);
            assertThat(kinds(path.calls().get(1))).containsExactly("gen next", "gen decides", "gen enters");
            assertThat(path.calls().get(1).completion()).isEmpty();
            assertThat(path.calls().get(1).difference()).isEmpty();
        }

        @Test
        void ends_the_path_of_a_machine_that_goes_round_in_a_circle() {
            CallPath call = path("", "log(1); return [3 /*break*/, 0];", "next()")
                    .calls()
                    .get(0);

            assertThat(kinds(call).subList(1, 7))
                    .containsExactly("gen decides", "gen enters", " logs", "gen answers", "gen decides", "gen enters");
            assertThat(call.steps().get(3).text()).isEqualTo("...");
            assertThat(call.steps()).hasSizeGreaterThan(1_000).noneMatch(step -> step.kind() == PathStep.Kind.THROWS);
        }

        @Test
        void in_the_surrounding_code_leaves_no_path() {
            MachinePath path = path("for (;;) { }", YIELDS_ONE, "next()");

            assertThat(path.stopped()).contains("no end after 200000 statements");
            assertThat(path.calls())
                    .singleElement()
                    .extracting(CallPath::completion)
                    .isEqualTo(Optional.empty());
        }
    }

    @Nested
    class A_text_that_is_wrong {

        @Test
        void is_a_fault_with_its_place_in_a_call() {
            assertThatThrownBy(() -> path("", YIELDS_ONE, "next(); next(nobody)"))
                    .isInstanceOf(ProgramFault.class)
                    .hasMessage("--calls:1:14: ReferenceError: nobody is not defined");
            assertThatThrownBy(() -> path("", YIELDS_ONE, "next(); next(1"))
                    .isInstanceOf(ProgramFault.class)
                    .hasMessageStartingWith("--calls:1:");
        }

        @Test
        void is_a_fault_with_its_place_in_the_body() {
            assertThatThrownBy(() -> path("", "\nreturn [;", "next()"))
                    .isInstanceOf(ProgramFault.class)
                    .hasMessageStartingWith("body.js:2:");
        }
    }

    @Test
    void jobs_that_a_call_has_set_going_belong_to_it() {
        MachinePath path = path("", YIELDS_ONE, "void Promise.resolve().then(function () { gen.next(); }); next(7)");

        assertThat(path.calls().get(0).completion()).contains("gives undefined");
        assertThat(path.calls().get(0).steps()).anyMatch(step -> step.kind() == PathStep.Kind.ENTERS);
        assertThat(path.calls().get(1).completion()).contains("returns 7");
        assertThat(path.calls()).allMatch(call -> call.difference().isEmpty());
    }

    @Test
    void a_rejection_that_nobody_handles_is_no_step_and_ends_no_path() {
        String body = "Promise.reject(1); log('now'); return [4, 1];";
        MachinePath path = path("", body, "next(); next()");

        assertThat(path.calls()).allMatch(call -> call.difference().isEmpty());
        assertThat(path.calls())
                .allMatch(call -> call.steps().stream().anyMatch(step -> step.kind() == PathStep.Kind.ANSWERS));
    }

    @Test
    void a_path_is_data_that_json_can_hold() {
        JsonNode json = JsonMapper.builder().build().valueToTree(path("", YIELDS_ONE, "next()"));
        JsonNode step = json.at("/calls/0/steps/1");

        assertThat(json.at("/revision").asString()).isEqualTo("2.7.0");
        assertThat(json.at("/calls/0/completion").asString()).isEqualTo("yields 1");
        assertThat(json.at("/calls/0/waits/label").asInt()).isEqualTo(1);
        assertThat(step.at("/generator").asString()).isEqualTo("gen");
        assertThat(step.at("/kind").asString()).isEqualTo("decides");
        assertThat(step.at("/decision/name").asString()).isEqualTo("START");
        assertThat(step.at("/decision/clauses/0").asString()).isEqualTo("OP0.1");
        assertThat(step.at("/standing/regions").isArray()).isTrue();
    }
}
