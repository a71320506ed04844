package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The promises of a program from source: those that its calls give, and those that nobody handles. */
class SourcePromisesTest extends InBothWays {
    private static Text text(String expected) {
        return Text.of("expected", expected);
    }

    @Nested
    class Promises {
        private static final String CODE = """
                var order = [];
                function Own() { throw "never called"; }
                function own(promise) {
                    promise.then = function () { throw "never called"; };
                    return promise;
                }
                var sub = Object.create(Promise.prototype, {
                    constructor: { get: function () { log("seen"); return Own; } }
                });
                """;

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Promise.resolve(1)               | fulfils 1",
                    "Promise.reject(order)            | rejects order",
                    "new Promise(function () {})      | stays pending",
                    "own(Promise.resolve(2))          | fulfils 2",
                    "Object.setPrototypeOf(Promise.resolve(3), sub) | fulfils 3",
                    "Object.freeze(Promise.resolve(4)) | fulfils 4",
                    "Object.create(Promise.prototype) | gives #1 Promise {}",
                    "({ then: function (give) { give(5); } }) | gives #1 {then: #2 function then}",
                    "[Promise.resolve(6)]             | gives #1 [#2 Promise {}]",
                    "1                                | gives 1"
                })
        void areFollowedUnseen(String call, String completion) {
            inBoth(CODE, session -> {
                CallTrace trace = call(session, call);

                assertThat(trace.completion().text()).isEqualTo(completion);
                assertThat(trace.effects()).isEmpty();
            });
        }

        @Test
        void keepWhatTheyHave() {
            inBoth(CODE + "var kept = Promise.resolve(1);", session -> {
                call(session, "kept");
                assertThat(call(session, "Reflect.ownKeys(kept).length")
                                .completion()
                                .text())
                        .isEqualTo("gives 0");
            });
        }

        @Test
        void doNotChangeTheOrderOfWhatTheProgramDoes() {
            inBoth("", session -> {
                CallTrace trace = call(session, """
                        (function () {
                          var p = Promise.resolve();
                          p.then(function () { log(1); }).then(function () { log(3); });
                          queueMicrotask(function () { log(2); });
                          return p;
                        })()""");

                assertThat(trace.logs()).containsExactly("1", "2", "3");
            });
        }

        @Test
        void answerTheQuestions() {
            inBoth("var box = {};", session -> {
                call(session, "Promise.resolve([box, 1])");
                assertThat(session.completed(RecordedCompletion.Kind.FULFILS, text("[box, 1]")))
                        .isTrue();
                assertThat(session.completed(RecordedCompletion.Kind.FULFILS, text("[{}, 1]")))
                        .isTrue();
                assertThat(session.completed(RecordedCompletion.Kind.FULFILS, text("[box, 2]")))
                        .isFalse();
                assertThat(session.completed(RecordedCompletion.Kind.REJECTS, text("[box, 1]")))
                        .isFalse();
                assertThat(session.completed(RecordedCompletion.Kind.PENDS, text("")))
                        .isFalse();

                call(session, "Promise.reject(new TypeError('no'))");
                assertThat(session.rejectedA(text("TypeError"))).isTrue();
                assertThat(session.rejectedA(text("Error"))).isFalse();
                assertThat(session.threwA(text("TypeError"))).isFalse();
                assertThat(session.hasMessage(text("'no'"))).isTrue();
                assertThat(session.completed(RecordedCompletion.Kind.REJECTS, text("new TypeError('no')")))
                        .isTrue();
                assertThat(session.completed(RecordedCompletion.Kind.THROWS, text("new TypeError('no')")))
                        .isFalse();

                call(session, "new Promise(function () {})");
                assertThat(session.completed(RecordedCompletion.Kind.PENDS, text("")))
                        .isTrue();
                assertThat(session.completed(RecordedCompletion.Kind.FULFILS, text("undefined")))
                        .isFalse();
                assertThat(session.hasMessage(text("undefined"))).isFalse();
            });
        }
    }

    @Nested
    class WhatIsLeftUnhandled {

        @Test
        void belongsToTheCallThatSetItGoing() {
            inBoth("var boom = new Error('boom');", session -> {
                call(session, "void (setTimeout(function () { throw boom; }), Promise.reject(1))");
                assertThat(session.leftUnhandled(text("1, boom"))).isTrue();
                assertThat(session.leftUnhandled(text("boom, 1"))).isFalse();

                call(session, "Promise.reject(1).catch(function () {})");
                assertThat(session.leftUnhandled(text(""))).isTrue();
            });
        }

        @Test
        void isNotThePromiseThatTheCallGives() {
            inBoth("", session -> {
                call(session, "Promise.reject(1)");
                assertThat(session.leftUnhandled(text(""))).isTrue();
            });
        }

        @Test
        void isToldOfAnArgumentWithTheCallThatTakesIt() {
            inBoth("var gen = { next: function (promise) { promise.catch(log); } };", session -> {
                assertThat(call(session, "next(Promise.reject(1))").effects()).containsExactly("logged 1");
            });
        }

        @Test
        void comesFromAMicrotaskInItsOrder() {
            inBoth(
                    "",
                    session -> assertThat(call(
                                            session,
                                            "queueMicrotask(function () { log(1); setTimeout(log, 0, 2); throw 3; })")
                                    .effects())
                            .containsExactly("logged 1", "uncaught 3", "logged 2"));
        }
    }
}
