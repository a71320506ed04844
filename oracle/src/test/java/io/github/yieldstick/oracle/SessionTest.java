package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The body of a session, and the events that its calls make observable. */
class SessionTest extends InARealm {
    private static final String THROWS_AND_RETURNS = """
            switch (_a.label) {
              case 0:
                _a.trys.push([0, , 1, 2]);
                log("in try");
                throw boom;
              case 1: return [2 /*return*/, "kept"];
            }
            """;

    private static Written written(String text) {
        return new Written(text, "");
    }

    @Nested
    class Events {

        @ParameterizedTest
        @EnumSource
        void areToldInOrderUnderEachOfTheFiveTexts(HelperText helper) {
            inSession(helper, "var boom = new Error('boom');", THROWS_AND_RETURNS, session -> {
                CallTrace trace = call(session, "next()");

                assertThat(trace.events())
                        .containsExactly(
                                new Event.Entered("0", List.of(), List.of()),
                                new Event.Logged(written("\"in try\"")),
                                new Event.Threw(written("boom")),
                                new Event.Entered("1", List.of("[0, , 1, 2]"), List.of("[6 /*catch*/, boom]")),
                                new Event.Answered(written("[2 /*return*/, \"kept\"]")));
                assertThat(trace.completion().text()).isEqualTo("returns \"kept\"");
                assertThat(call(session, "next()").events()).isEmpty();
            });
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "[4 /*yield*/]  | [4 /*yield*/]",
                    "[4, undefined] | [4 /*yield*/, undefined]",
                    "[2, -0]        | [2 /*return*/, -0]",
                    "[3, 7]         | [3 /*break*/, 7]",
                    "[5, {}]        | [5 /*yieldstar*/, #1 {}]",
                    "[7]            | [7 /*endfinally*/]",
                    // What is no operation is told as what it is.
                    "[8, 'x']       | [8, \"x\"]",
                    "['4', 1]       | [\"4\", 1]",
                    "[]             | [undefined]",
                    "[1n, 2, 3]     | [1n, 2]",
                    "undefined      | undefined",
                    "'none'         | \"none\""
                })
        void tellTheAnswerOfTheBody(String answer, String told) {
            Helper asksOnce = realm -> realm.expression(
                    Text.of("helper", "function (t, body) { return { next: function () { body({ label: 0 }); } }; }"));

            inSession(
                    asksOnce,
                    "",
                    "return " + answer + ";",
                    session -> assertThat(call(session, "next()").events())
                            .containsExactly(
                                    new Event.Entered("0", List.of(), List.of()), new Event.Answered(written(told))));
        }

        @Test
        void leaveOutTheStacksThatAnEngineDoesNotShow() {
            Helper hides = realm -> realm.expression(
                    Text.of("helper", "function (t, body) { return { next: function () { body({ label: 5 }); } }; }"));

            inSession(hides, "", "return [4];", session -> {
                assertThat(call(session, "next()").events()).contains(new Event.Entered("5", List.of(), List.of()));
                assertThat(session.sawRegions(Text.of("r", "[]"))).isFalse();
                assertThat(session.sawPending(Text.of("p", "[]"))).isFalse();
            });
        }

        @Test
        void tellEachValueOfALog() {
            inSession("", "log(1, 'two'); return [2];", session -> {
                assertThat(call(session, "next()").logs()).containsExactly("1", "\"two\"");
            });
        }

        @Test
        void areThoseOfTheCallAlone() {
            inSession("", "log(_a.label); return [4];", session -> {
                call(session, "next()");
                CallTrace second = call(session, "next()");

                assertThat(second.labels()).containsExactly("1");
                assertThat(second.logs()).containsExactly("1");
            });
        }

        @Test
        void beforeTheFirstCallAreToldWithIt() {
            Program program = program("log('surrounding');", "log('this argument')", "log('body'); return [2];");

            inRealm(realm -> {
                Session session = Session.open(realm, HelperText.R2_7_0, program);

                assertThat(call(session, "next()").logs())
                        .containsExactly("\"surrounding\"", "\"this argument\"", "\"body\"");
                assertThat(session.logged(Text.of("l", "'surrounding', 'this argument', 'body'")))
                        .isTrue();
            });
        }

        @Test
        void ofALookAtTheOutcomeAreNotTold() {
            String box = "var box = { toString: function () { log('looking'); return ''; } };";
            inSession(box, ECHO, session -> {
                call(session, "next()");
                assertThatThrownBy(() -> session.completed(RecordedCompletion.Kind.YIELDS, Text.of("v", "box + 1")))
                        .isInstanceOf(ProgramFault.class);

                assertThat(session.logged(Text.of("l", ""))).isTrue();
                assertThat(call(session, "next()").logs()).isEmpty();
            });
        }
    }

    @Nested
    class TheBody {

        @Test
        void getsTheThisArgumentAndTheStateAlone() {
            Program program =
                    program("var self = {};", "self", "return [2, [this === self, arguments.length, typeof _a.sent]];");

            inRealm(realm -> {
                Session session = Session.open(realm, HelperText.R2_7_0, program);

                assertThat(call(session, "next()").events())
                        .endsWith(new Event.Answered(written("[2 /*return*/, #1 [true, 1, \"function\"]]")));
            });
        }

        @Test
        void mayRunOnAHostThatLacksSomething() {
            Program program = onAHostWithout(
                    List.of("Symbol", "Iterator"), "", "undefined", "return [2, typeof Symbol + typeof Iterator];");

            inRealm(realm -> {
                Session session = Session.open(realm, HelperText.R2_7_0, program);

                assertThat(call(session, "next()").completion().text()).isEqualTo("returns \"undefinedundefined\"");
            });
        }

        @Test
        void isThatOfGenAlone() {
            String twin = "var twin = __generator(undefined, function (_a) { return [4, 'twin']; });";
            inSession(twin, ECHO, session -> {
                CallTrace trace = call(session, "twin.next()");

                assertThat(trace.labels()).isEmpty();
                assertThat(trace.completion().text()).isEqualTo("yields \"twin\"");
            });
        }
    }
}
