package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs from source: as they stand, and lowered, under the same calls. */
class SourceSessionTest extends InARealm {

    /** Calls, and what each makes observable in each of the two ways: its effects, and how it completes. */
    private static void bothWays(String fixture, List<String> calls, List<String> expected) {
        SourceProgram program = SourceFixture.of(fixture).program();
        SourceFixture.inNative(
                realms,
                program,
                session -> assertThat(told(session, calls)).as("native").isEqualTo(expected));
        for (HelperText helper : List.of(HelperText.R2_4_1, HelperText.newest())) {
            SourceFixture.inLowered(
                    realms,
                    helper,
                    program,
                    session -> assertThat(told(session, calls))
                            .as(helper.revision())
                            .isEqualTo(expected));
        }
    }

    private static List<String> told(Session session, List<String> calls) {
        List<String> told = new ArrayList<>();
        for (String call : calls) {
            CallTrace trace = call(session, call);
            told.addAll(trace.effects());
            told.add(trace.completion().text());
        }
        return told;
    }

    /** Works with a program that has no newer syntax, as it stands and as if it were lowered. */
    private static void inBoth(String code, Consumer<Session> work) {
        SourceProgram program = SourceFixture.es5(code);
        SourceFixture.inNative(realms, program, work);
        SourceFixture.inLowered(realms, HelperText.newest(), program, work);
    }

    private static Text text(String expected) {
        return Text.of("expected", expected);
    }

    @Nested
    class NativeAndLowered {

        @Test
        void generatorsDoTheSame() {
            bothWays(
                    "generator",
                    List.of(
                            "next()",
                            "next()",
                            "return(early)",
                            "next()",
                            "throw(others)",
                            "[...numbers()]",
                            "outer()"),
                    List.of(
                            "logged 1",
                            "yields 1",
                            "logged 2",
                            "yields 2",
                            "logged \"finally\"",
                            "returns early",
                            "returns undefined",
                            "throws others",
                            "logged 1",
                            "logged 2",
                            "logged 3",
                            "logged \"finally\"",
                            "gives #1 [1, 2, 3]",
                            "gives #2 [iterator]"));
        }

        @Test
        void asyncFunctionsDoTheSame() {
            bothWays(
                    "async-function",
                    List.of("total(1, 2)", "total()", "total(boom)", "fails(boom)", "never()", "forgets()", "later()"),
                    List.of(
                            "logged 1",
                            "logged 684801000",
                            "logged 3",
                            "logged 684802000",
                            "fulfils 3",
                            "fulfils 0",
                            "logged \"0Error: boom\"",
                            "logged 684803000",
                            "fulfils \"0Error: boom\"",
                            "rejects boom",
                            "logged \"waits\"",
                            "stays pending",
                            "rejected boom",
                            "logged \"later\"",
                            "fulfils \"done\"",
                            "uncaught \"early\"",
                            "uncaught boom",
                            "fulfils undefined"));
        }

        @Test
        void asyncGeneratorsDoTheSame() {
            bothWays(
                    "async-generator",
                    List.of("Promise.all([gen.next('a'), gen.next('b')])", "next()", "throw(gen)", "pages()"),
                    List.of(
                            "logged \"begins\"",
                            "logged \"sent\"",
                            "logged \"b\"",
                            "fulfils #1 [#2 {value: 1, done: false}, #3 {value: \"b\", done: false}]",
                            "logged \"closed\"",
                            "fulfils #4 {value: undefined, done: true}",
                            "rejects gen",
                            "gives #5 [async iterator]"));
        }
    }

    @Nested
    class TheHelper {

        @ParameterizedTest
        @EnumSource
        void servesTheLoweredText(HelperText helper) {
            SourceFixture.inLowered(
                    realms,
                    helper,
                    SourceFixture.of("async-function").program(),
                    session -> assertThat(told(session, List.of("total(1)")))
                            .containsExactly("logged 1", "logged 684801000", "fulfils 1"));
        }

        @Test
        void isTheOneThatIsGiven() {
            Helper fixed = realm -> realm.expression(Text.of(
                    "fixed",
                    "function () { return { next: function () { return { value: 'fixed', done: true }; } }; }"));
            SourceProgram program = SourceFixture.of("generator").program();

            SourceFixture.inLowered(realms, fixed, program, session -> {
                assertThat(call(session, "next()").completion().text()).isEqualTo("returns \"fixed\"");
                assertThat(call(session, "__generator().next().value")
                                .completion()
                                .text())
                        .isEqualTo("gives \"fixed\"");
            });
        }

        @Test
        void isNotThereNatively() {
            SourceFixture.inNative(
                    realms,
                    SourceFixture.es5(""),
                    session -> assertThat(told(session, List.of("typeof __generator", "require('tslib')")))
                            .first()
                            .isEqualTo("gives \"undefined\""));
        }
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
                assertThat(session.completed(Completion.Kind.FULFILS, text("[box, 1]")))
                        .isTrue();
                assertThat(session.completed(Completion.Kind.FULFILS, text("[{}, 1]")))
                        .isTrue();
                assertThat(session.completed(Completion.Kind.FULFILS, text("[box, 2]")))
                        .isFalse();
                assertThat(session.completed(Completion.Kind.REJECTS, text("[box, 1]")))
                        .isFalse();
                assertThat(session.completed(Completion.Kind.PENDS, text(""))).isFalse();

                call(session, "Promise.reject(new TypeError('no'))");
                assertThat(session.rejectedA(text("TypeError"))).isTrue();
                assertThat(session.rejectedA(text("Error"))).isFalse();
                assertThat(session.threwA(text("TypeError"))).isFalse();
                assertThat(session.hasMessage(text("'no'"))).isTrue();
                assertThat(session.completed(Completion.Kind.REJECTS, text("new TypeError('no')")))
                        .isTrue();
                assertThat(session.completed(Completion.Kind.THROWS, text("new TypeError('no')")))
                        .isFalse();

                call(session, "new Promise(function () {})");
                assertThat(session.completed(Completion.Kind.PENDS, text(""))).isTrue();
                assertThat(session.completed(Completion.Kind.FULFILS, text("undefined")))
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

    @Nested
    class Time {

        @Test
        void goesOnFromCallToCall() {
            inBoth("function wait(ms) { setTimeout(function () { log(performance.now()); }, ms); }", session -> {
                assertThat(call(session, "wait(1000)").logs()).containsExactly("1000");
                assertThat(call(session, "wait(500)").logs()).containsExactly("1500");
            });
        }

        @Test
        void passesBeforeTheFirstCallToo() {
            inBoth("setTimeout(log, 10, 'started');", session -> {
                assertThat(call(session, "log(performance.now())").logs()).containsExactly("\"started\"", "10");
                assertThat(call(session, "1").logs()).isEmpty();
            });
        }

        @Test
        void thatNeverEndsIsStopped() {
            SourceProgram program = SourceFixture.es5("function f() { setInterval(f, 1); }");
            Ending<CallTrace> ending = realms.withinHost(
                    Bounds.standard(), realm -> call(Session.openNative(realm, program), "setInterval(f, 1)"));

            assertThat(ending)
                    .isInstanceOfSatisfying(
                            Ending.Stopped.class,
                            stopped -> assertThat(stopped.cause()).isIn(Ending.Cause.STATEMENTS, Ending.Cause.TIME));
        }
    }

    @Nested
    class Shapes {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[][Symbol.iterator]()               | #1 [iterator]",
                    "Object.assign([].values(), { a: 1 }) | #1 [iterator] {a: 1}",
                    "machine                             | machine",
                    "Object.create(machine)              | #1 [iterator]",
                    "({ next: 1 })                       | #1 {next: 1}",
                    "({ next: function () {} })          | #1 {next: #2 function next}"
                })
        void ofIteratorsDoNotTellWhoMadeThem(String call, String told) {
            String machine = "var machine = { next: function () {} }; machine[Symbol.iterator] = machine.next;";
            inBoth(
                    machine,
                    session ->
                            assertThat(call(session, call).completion().text()).isEqualTo("gives " + told));
        }

        @Test
        void areToldInFullAroundABody() {
            inSession("", "return [2];", session -> {
                assertThat(call(session, "[].values()").completion().text()).isEqualTo("gives #1 {}");
                assertThat(call(session, "gen").completion().text()).isEqualTo("gives gen");
                assertThat(call(session, "({ next: Object, [Symbol.iterator]: Object })")
                                .completion()
                                .text())
                        .isEqualTo("gives #2 {next: Object, [Symbol(Symbol.iterator)]: Object}");
            });
        }

        @Test
        void ofPromisesAreNotFollowedAroundABody() {
            inSession("", "return [2];", session -> {
                CallTrace trace = call(session, "Promise.reject(1).finally(function () { log(1); })");

                assertThat(trace.completion().text()).isEqualTo("gives #1 Promise {}");
                assertThat(trace.effects()).isEmpty();
            });
        }
    }

    @Nested
    class Faults {

        @ParameterizedTest
        @ValueSource(strings = {"", "var gen;"})
        void areVerbsWithoutAGenerator(String code) {
            inBoth(
                    code,
                    session -> assertThatThrownBy(() -> session.call(new Text("case.feature", 7, 4, "next(1)")))
                            .isInstanceOf(ProgramFault.class)
                            .hasMessage(
                                    "case.feature:7:5: this call needs a generator, and the source names none gen; name it so,"
                                            + " or write the call as an expression"));
        }

        @Test
        void areArgumentsThatNameWhatIsNotThere() {
            inBoth(
                    "var gen = {};",
                    session -> assertThatThrownBy(() -> call(session, "next(typo)"))
                            .isInstanceOf(ProgramFault.class)
                            .hasMessage("call:1:6: ReferenceError: typo is not defined"));
        }

        @Test
        void areSourcesThatThrowOrAreNotStrict() {
            assertThatThrownBy(() -> SourceFixture.inNative(
                            realms, SourceFixture.es5("var a;\nundeclared = 1;"), session -> call(session, "1")))
                    .isInstanceOf(ProgramFault.class)
                    .hasMessageStartingWith("source.js:2:1: ReferenceError");
            assertThatThrownBy(() -> SourceFixture.inLowered(
                            realms, HelperText.newest(), SourceFixture.es5("throw 1;"), session -> call(session, "1")))
                    .isInstanceOf(ProgramFault.class)
                    .hasMessageStartingWith("lowered.js:2:1: ");
        }

        @Test
        void areRealmsOfAnotherKind() {
            SourceProgram program = SourceFixture.es5("");
            assertThatThrownBy(() -> inRealm(realm -> Session.openNative(realm, program)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("This realm cannot carry a whole program; ask Realms.withinHost for one.");
        }
    }
}
