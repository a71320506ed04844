package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be asked about the last call. */
class QuestionsTest extends InARealm {
    private static final String NAMED = """
            var boom = new Error("boom");
            var box = {};
            """;

    private static Text text(String expected) {
        return Text.of("expected", expected);
    }

    @Nested
    class Ways {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "({ value: 1, done: false }) | YIELDS",
                    "({ value: 1, done: true })  | RETURNS",
                    "(function () { throw 1; })() | THROWS",
                    "1 | GIVES"
                })
        void toCompleteAreToldApart(String call, RecordedCompletion.Kind kind) {
            inSession("", ECHO, session -> {
                call(session, call);
                for (RecordedCompletion.Kind asked : RecordedCompletion.Kind.values()) {
                    assertThat(session.completed(asked, text("1")))
                            .as(asked.word())
                            .isEqualTo(asked == kind);
                    assertThat(session.completed(asked, text("2")))
                            .as(asked.word())
                            .isFalse();
                }
            });
        }

        @ParameterizedTest
        @EnumSource(names = {"YIELDS", "RETURNS"})
        void ofAResultNeedADoneThatIsABoolean(RecordedCompletion.Kind kind) {
            inSession("", ECHO, session -> {
                call(session, "({ value: 1, done: " + (kind == RecordedCompletion.Kind.YIELDS ? "0" : "1") + " })");
                assertThat(session.completed(kind, text("1"))).isFalse();
            });
        }

        @Test
        void ofAResultThrownAreNoneOfAResult() {
            inSession("", ECHO, session -> {
                call(session, "(function () { throw { value: 1, done: true }; })()");
                assertThat(session.completed(RecordedCompletion.Kind.RETURNS, text("1")))
                        .isFalse();
                assertThat(session.completed(RecordedCompletion.Kind.THROWS, text("({ value: 1, done: true })")))
                        .isTrue();
            });
        }
    }

    @Nested
    class ErrorsByClassAndMessage {
        private static final String THROWS = "(function () { throw new TypeError('no function'); })()";

        @ParameterizedTest
        @CsvSource({"TypeError, true", "Error, false", "RangeError, false"})
        void areOfJustThatClass(String className, boolean told) {
            inSession("", ECHO, session -> {
                call(session, THROWS);
                assertThat(session.threwA(text(className))).isEqualTo(told);
            });
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"\"no function\" | true", "\"no func\" | false", "undefined | false"})
        void haveJustThatMessage(String message, boolean told) {
            inSession("", ECHO, session -> {
                call(session, THROWS);
                assertThat(session.hasMessage(text(message))).isEqualTo(told);
            });
        }

        @Test
        void thatAreGivenAreNotThrown() {
            inSession("", ECHO, session -> {
                call(session, "new TypeError('no function')");
                assertThat(session.threwA(text("TypeError"))).isFalse();
                assertThat(session.hasMessage(text("'no function'"))).isFalse();
            });
        }

        @Test
        void arePrimitivesOfNoClass() {
            inSession("", ECHO, session -> {
                call(session, "(function () { throw 'text'; })()");
                assertThat(session.threwA(text("String"))).isFalse();
                assertThat(session.hasMessage(text("undefined"))).isFalse();
            });
        }
    }

    @Nested
    class Logs {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "1, boom, [2]      | true",
                    "1, boom           | false",
                    "1, boom, [2], 3   | false",
                    "boom, 1, [2]      | false",
                    "1, new Error('boom'), [2] | true",
                    "``                | false"
                })
        void areComparedInOrder(String expected, boolean told) {
            inSession(NAMED, "log(1, boom); log([2]); return [2];", session -> {
                call(session, "next()");
                assertThat(session.logged(text(expected))).isEqualTo(told);
            });
        }

        @Test
        void ofOneCallAreNotThoseOfTheNext() {
            inSession("", "if (!_a.label) log(1); return [4];", session -> {
                call(session, "next()");
                assertThat(session.logged(text("1"))).isTrue();
                call(session, "next()");
                assertThat(session.logged(text("1"))).isFalse();
                assertThat(session.logged(text(""))).isTrue();
            });
        }
    }

    @Nested
    class Stacks {
        private static final String BODY = """
                switch (_a.label) {
                  case 0:
                    _a.trys.push([0, , 1, 2]);
                    throw boom;
                  case 1: return [7 /*endfinally*/];
                }
                """;

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "[], [[0, , 1, 2]]  | true",
                    "[], [[0, undefined, 1, 2]] | true",
                    "[], [[0, 1, , 2]]  | false",
                    "[], []             | false",
                    "[]                 | false",
                    "[], [[0, , 1, 2]], [] | false"
                })
        void ofRegionsAreOneForEachEntry(String expected, boolean told) {
            inSession(NAMED, BODY, session -> {
                call(session, "next()");
                assertThat(session.sawRegions(text(expected))).isEqualTo(told);
            });
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "[], [[6, boom]]    | true",
                    "[], [[6, new Error('boom')]] | true",
                    "[], [[6, box]]     | false",
                    "[], [[2, boom]]    | false",
                    "[], []             | false",
                    "[[6, boom]], []    | false"
                })
        void ofPendingOperationsAreOneForEachEntry(String expected, boolean told) {
            inSession(NAMED, BODY, session -> {
                call(session, "next()");
                assertThat(session.sawPending(text(expected))).isEqualTo(told);
            });
        }

        @Test
        void areAsTheyWereAtTheEntry() {
            inSession("", "_a.trys.push([0, , 1, 2]); _a.trys[0][0] = 9; return [4];", session -> {
                call(session, "next()");
                assertThat(session.sawRegions(text("[]"))).isTrue();
                call(session, "next()");
                assertThat(session.sawRegions(text("[[9, , 1, 2]]"))).isTrue();
            });
        }
    }
}
