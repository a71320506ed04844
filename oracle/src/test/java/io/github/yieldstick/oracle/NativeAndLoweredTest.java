package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Programs from source: as they stand, and lowered, under the same calls. */
class NativeAndLoweredTest extends InBothWays {

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

    @Test
    void generatorsDoTheSame() {
        bothWays(
                "generator",
                List.of("next()", "next()", "return(early)", "next()", "throw(others)", "[...numbers()]", "outer()"),
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
                    Bounds.standard(), realm -> call(Session.openNative(realm, program.source()), "setInterval(f, 1)"));

            assertThat(ending)
                    .isInstanceOfSatisfying(
                            Ending.Stopped.class,
                            stopped -> assertThat(stopped.cause()).isIn(Ending.Cause.STATEMENTS, Ending.Cause.TIME));
        }
    }
}
