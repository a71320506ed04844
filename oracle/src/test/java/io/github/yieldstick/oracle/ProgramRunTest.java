package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yieldstick.oracle.ExecutionResult.Kind;
import io.github.yieldstick.oracle.ExecutionResult.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole programs, as a compiler lowers them, run to their end. */
@Timeout(120)
class ProgramRunTest extends InARealm {
    private static final Bounds BOUNDS = new Bounds(20_000_000, Duration.ofSeconds(30));

    private static final String COUNTS = """
            function counts() {
                return __generator(this, function (_a) {
                    switch (_a.label) {
                        case 0: return [4 /*yield*/, 1];
                        case 1: _a.sent(); return [4 /*yield*/, 2];
                        case 2: _a.sent(); return [2 /*return*/, 3];
                    }
                });
            }
            """;

    private static final String SLEEPS = """
            function sleep(ms) { return new Promise(function (resolve) { return setTimeout(resolve, ms); }); }
            function main() {
                return __awaiter(this, void 0, void 0, function () {
                    var i;
                    return __generator(this, function (_a) {
                        switch (_a.label) {
                            case 0:
                                i = 0;
                                _a.label = 1;
                            case 1:
                                if (!(i < 3)) return [3 /*break*/, 4];
                                return [4 /*yield*/, sleep(1000 * i)];
                            case 2:
                                _a.sent();
                                console.log("tick", i, new Date().toISOString());
                                _a.label = 3;
                            case 3: i++; return [3 /*break*/, 1];
                            case 4: return [2 /*return*/];
                        }
                    });
                });
            }
            main().then(function () { return console.log("end"); });
            """;

    private static ExecutionResult run(String program) {
        return run(HelperText.newest(), List.of(), Text.of("p.js", program));
    }

    private static ExecutionResult run(Helper helper, List<Text> preludes, Text program) {
        return ProgramRun.run(realms, BOUNDS, helper, preludes, program);
    }

    private static List<String> output(String program) {
        ExecutionResult result = run(program);
        assertThat(result.outcome()).isInstanceOf(Outcome.Passed.class);
        assertThat(result.passed()).isTrue();
        return result.output();
    }

    private static Outcome failed(Kind kind, String error, String place) {
        return new Outcome.Failed(kind, error, Optional.of(place));
    }

    private static Outcome failed(Kind kind, String error) {
        return new Outcome.Failed(kind, error, Optional.empty());
    }

    /** A helper whose generators all tell its own name. */
    private static Helper naming(String name) {
        return realm -> realm.expression(Text.of(
                "naming",
                "function () { return { next: function () { return { value: \"" + name + "\", done: true }; } }; }"));
    }

    @Nested
    class TheHelpers {

        @ParameterizedTest
        @EnumSource
        void runLoweredCode(HelperText text) {
            ExecutionResult result = run(text, List.of(), Text.of("p.js", COUNTS + """
                    var one = counts();
                    print(one.next().value, one.next().value, one.next().value, one.next().done);
                    """ + SLEEPS));

            assertThat(result)
                    .isEqualTo(new ExecutionResult(
                            new Outcome.Passed(2),
                            List.of(
                                    "1 2 3 true",
                                    "tick 0 2000-01-01T00:00:00.000Z",
                                    "tick 1 2000-01-01T00:00:01.000Z",
                                    "tick 2 2000-01-01T00:00:03.000Z",
                                    "end")));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "print(__generator().next().value);",
                    "var __generator = (this && this.__generator) || function () { throw 1; };"
                            + " print(__generator().next().value);",
                    "\"use strict\"; var __generator = (this && this.__generator) || function () { throw 1; };"
                            + " print(__generator().next().value);",
                    "print(require('tslib').__generator().next().value);",
                    "const { __generator: g } = require('tslib'); print(g().next().value);",
                    "import { __generator } from 'tslib'; print(__generator().next().value);",
                    "import tslib from 'tslib'; print(tslib.__generator().next().value);",
                    "import('tslib').then(function (t) { print(t.__generator().next().value); });",
                    "__awaiter(0, [], Promise, function () { return __generator(); }).then(print);",
                    "require('tslib').__awaiter(0, [], Promise, __generator).then(print);"
                })
        void areTheEnginesOwnWhereverTheProgramLooksForThem(String program) {
            ExecutionResult result = run(naming("the engine's"), List.of(), Text.of("p.js", program));

            assertThat(result).isEqualTo(new ExecutionResult(new Outcome.Passed(1), List.of("the engine's")));
        }

        @Test
        void runAsyncGenerators() {
            assertThat(output("""
                    function gen() {
                        return __asyncGenerator(this, arguments, function gen_1() {
                            return __generator(this, function (_a) {
                                switch (_a.label) {
                                    case 0:
                                        _a.trys.push([0, , 3, 4]);
                                        return [4 /*yield*/, __await(Promise.resolve(1))];
                                    case 1: return [4 /*yield*/, _a.sent()];
                                    case 2:
                                        _a.sent();
                                        return [3 /*break*/, 4];
                                    case 3:
                                        console.log("closed");
                                        return [7 /*endfinally*/];
                                    case 4: return [2 /*return*/];
                                }
                            });
                        });
                    }
                    var g = gen();
                    g.next().then(function (r) { print(r.value, r.done); return g.return(5); })
                        .then(function (r) { print(r.value, r.done); });
                    """)).containsExactly("1 false", "closed", "5 true");
        }

        @Test
        void areCountedSoThatAProgramWithAHelperOfItsOwnIsSeen() {
            assertThat(run("function __generator() { return 'own'; } __generator();")
                            .outcome())
                    .isEqualTo(new Outcome.Passed(0));
        }

        @Test
        void areAllOfTslib() {
            assertThat(output("""
                    var tslib = require("tslib");
                    var names = Object.keys(tslib);
                    print(names.length > 30, names.every(function (name) { return globalThis[name] === tslib[name]; }));
                    print(typeof __values, typeof __asyncGenerator, typeof __spreadArray, typeof __esModule);
                    """)).containsExactly("true true", "function function function undefined");
        }

        @Test
        void getTheSameArgumentsAndThis() {
            Helper telling = realm -> realm.expression(
                    Text.of("telling", "function () { return [this.me, arguments.length, arguments[1]].join(); }"));

            assertThat(run(telling, List.of(), Text.of("p.js", "print(__generator.call({ me: 'I' }, 1, 2, 3));"))
                            .output())
                    .containsExactly("I,3,2");
        }

        @Test
        void mayBeAFileThatItselfAsksForTslib() {
            HelperFile file = new HelperFile(Text.of("h.mjs", "export { __generator } from 'tslib';"), "__generator");
            String program = "import { __generator as g } from 'tslib';" + COUNTS + "print([...counts()].join());";

            assertThat(run(file, List.of(), Text.of("p.js", program)))
                    .isEqualTo(new ExecutionResult(new Outcome.Passed(1), List.of("1,2")));
        }

        @Test
        void thatDoNotLoadAreAFaultOfTheirOwn() {
            HelperFile file = new HelperFile(Text.of("h.js", "nobody();"), "__generator");

            assertThatThrownBy(() -> run(file, List.of(), Text.of("p.js", "")))
                    .isInstanceOf(ProgramFault.class)
                    .hasMessageStartingWith("h.js:1:1: ");
        }

        @Test
        void thatAbandonTheRealmStopTheProgram() {
            Helper abandoning = realm -> {
                Value make = realm.expression(Text.of("make", "function (stop) { return function () { stop(); }; }"));
                return make.execute((ProxyExecutable) arguments -> {
                    realm.abandon("the engine is gone");
                    throw new IllegalStateException("the engine is gone");
                });
            };
            Text program = Text.of("p.js", "print('before'); try { __generator(); } catch (e) { print('caught'); }");

            assertThat(run(abandoning, List.of(), program))
                    .isEqualTo(new ExecutionResult(
                            new Outcome.Stopped(Ending.Cause.ABANDONED, "the engine is gone"), List.of("before")));
        }
    }

    @Nested
    class TheSurroundings {

        @Test
        void areThoseOfCommonJs() {
            assertThat(output("""
                    "use strict";
                    Object.defineProperty(exports, "__esModule", { value: true });
                    exports.x = 1;
                    print(module.exports === exports, exports.x, exports.__esModule, this === globalThis);
                    """)).containsExactly("true 1 true true");
        }

        @ParameterizedTest
        @ValueSource(strings = {"require('fs')", "await import('fs')"})
        void giveNothingButTslib(String asks) {
            String program = "(async function () { try { " + asks + "; } catch (e) { print(e.message); } })();";

            assertThat(output(program))
                    .containsExactly(
                            "only \"tslib\" is there, not \"fs\"; bundle the file and what it needs into one file");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Java",
                    "Packages",
                    "Polyglot",
                    "Graal",
                    "load",
                    "printErr",
                    "read",
                    "quit",
                    "process",
                    "global",
                    "window"
                })
        void showNothingOfTheHost(String name) {
            assertThat(output("print(typeof " + name + ");")).containsExactly("undefined");
        }

        @Test
        void areNotListedAmongTheProgramsOwnNames() {
            assertThat(output("print(Object.keys(globalThis).join());")).containsExactly("");
        }

        @Test
        void outliveAProgramThatChangesTheBuiltInObjects() {
            assertThat(output("""
                    Reflect.apply = Object.defineProperty = Promise.prototype.then = String = Array.prototype.push = null;
                    Object.prototype.get = Object.prototype.next = Object.prototype.due = 1;
                    setTimeout(function () { console.log("still", 1); }, 5);
                    setTimeout(function () { console.log("there", Date.now()); }, 6);
                    """)).containsExactly("still 1", "there 946684800006");
        }
    }

    @Nested
    class TheOutput {

        @Test
        void isALineForEachCall() {
            assertThat(output("""
                    console.log("a", 1, -0, 1n, null, undefined, true, Symbol("s"), [1, [2]], {}, new Error("boom"));
                    console.info("b"); console.warn("c"); console.error("d"); console.debug("e"); print("f", "g");
                    print(); print("two\\nlines"); print(Object.create(null));
                    """))
                    .containsExactly(
                            "a 1 0 1 null undefined true Symbol(s) 1,2 [object Object] Error: boom",
                            "b",
                            "c",
                            "d",
                            "e",
                            "f g",
                            "",
                            "two",
                            "lines",
                            "[object Object]");
        }

        @Test
        void isCutAfterAThousandLines() {
            List<String> lines = output("for (var i = 0; i < 1200; i++) print(i);");

            assertThat(lines).hasSize(1001).contains("999", "0");
            assertThat(lines.get(1000)).isEqualTo("(the output is cut here: it is more than 1000 lines or 64 KiB)");
        }

        @Test
        void isCutAfter64Kib() {
            assertThat(output("print('short'); print('x'.repeat(70000)); print('more');"))
                    .containsExactly("short", "(the output is cut here: it is more than 1000 lines or 64 KiB)");
        }

        @Test
        void isThereAlsoWhenTheProgramFails() {
            assertThat(run("print('before'); throw 1;").output()).containsExactly("before");
        }
    }

    @Nested
    class Time {

        @Test
        void isAClockThatOnlyTimersMove() {
            assertThat(output("""
                    print(Date.now(), new Date().getTime(), Date(), performance.now(), performance.timeOrigin);
                    setTimeout(function () {
                        print(Date.now(), new Date().toISOString(), performance.now());
                    }, 90 * 60000);
                    """))
                    .containsExactly(
                            "946684800000 946684800000 Sat Jan 01 2000 00:00:00 GMT+0000 (GMT) 0 946684800000",
                            "946690200000 2000-01-01T01:30:00.000Z 5400000");
        }

        @Test
        void leavesTheRestOfDateAsItIs() {
            assertThat(output("""
                    class Later extends Date { constructor() { super(); this.late = true; } }
                    var later = new Later();
                    print(new Date(0).toISOString(), new Date(2020, 1).getMonth(), new Date(undefined).getTime());
                    print(later instanceof Date, later instanceof Later, later.getTime(), Date.prototype.constructor === Date);
                    print(Date.length, Date.name, Date.UTC(1970, 0), typeof Date.now.prototype, Date.parse("1970-01-01"));
                    """))
                    .containsExactly(
                            "1970-01-01T00:00:00.000Z 1 NaN", "true true 946684800000 true", "7 Date 0 undefined 0");
        }

        @Test
        void runsTimersByTheirDueTimeThenByTheirCreation() {
            assertThat(output("""
                    var note = function (what) { return function () { print(what, performance.now()); }; };
                    setTimeout(note("late"), 20);
                    setTimeout(note("first"));
                    setImmediate(note("second"));
                    setTimeout(function () { setTimeout(note("nested"), 10); note("10")(); }, 10);
                    setTimeout(note("also 20"), 20);
                    setTimeout(print, 1, "with", "arguments");
                    setTimeout(note("negative"), -5);
                    print("now");
                    """))
                    .containsExactly(
                            "now",
                            "first 0",
                            "second 0",
                            "negative 0",
                            "with arguments",
                            "10 10",
                            "late 20",
                            "also 20 20",
                            "nested 20");
        }

        @Test
        void runsAllMicrotasksBetweenTwoTimers() {
            assertThat(output("""
                    setTimeout(function () {
                        print("timer 1");
                        Promise.resolve().then(function () { print("reaction 1"); return 0; })
                            .then(function () { print("reaction 2"); });
                        queueMicrotask(function () { print("microtask"); });
                    });
                    setTimeout(function () { print("timer 2"); });
                    queueMicrotask(function () { print("first"); });
                    """))
                    .containsExactly("first", "timer 1", "reaction 1", "microtask", "reaction 2", "timer 2");
        }

        @Test
        void repeatsAnIntervalUntilItIsCleared() {
            assertThat(output("""
                    var n = 0;
                    var id = setInterval(function () { print(++n, performance.now()); if (n === 3) clearInterval(id); }, 10);
                    var never = setTimeout(function () { print("never"); }, 5);
                    var other = setInterval(print, 7, "other");
                    setTimeout(function () { clearTimeout(other); }, 15);
                    clearTimeout(never); clearTimeout(never); clearTimeout(); clearInterval("none");
                    """)).containsExactly("other", "1 10", "other", "2 20", "3 30");
        }

        @Test
        void givesAnIntervalWithoutADelayAMillisecond() {
            assertThat(output("var id = setInterval(function () { if (Date.now() % 10 === 4) { clearInterval(id);"
                            + " print(performance.now()); } });"))
                    .containsExactly("4");
        }

        @ParameterizedTest
        @ValueSource(strings = {"setTimeout('code')", "setInterval()", "setImmediate({})"})
        void takesNothingButFunctions(String call) {
            assertThat(output("try { " + call + " } catch (e) { print(e.name, e.message); }"))
                    .containsExactly("TypeError A timer takes a function.");
        }

        @Test
        void isNotWaitedForByAPromiseThatNothingSettles() {
            assertThat(output("new Promise(function () {}).then(print); print('end');"))
                    .containsExactly("end");
        }
    }

    @Nested
    class Failures {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "throw new TypeError('boom');           | TypeError: boom          | p.js:1:7",
                    "throw new RangeError();                | RangeError               | p.js:1:7",
                    "nobody();                              | ReferenceError: nobody is not defined | p.js:1:1",
                    "throw 42;                              | 42                       | p.js:1:1",
                    "throw 'text';                          | \"text\"                 | p.js:1:1",
                    "throw undefined;                       | undefined                | p.js:1:1",
                    "throw null;                            | null                     | p.js:1:1",
                    "throw { a: 1 };                        | {a: 1}                   | p.js:1:1",
                    "throw { name: 'N', message: 'm' };     | N: m                     | p.js:1:1"
                })
        void byAThrow(String program, String error, String place) {
            assertThat(run(program).outcome()).isEqualTo(failed(Kind.THREW, error, place));
        }

        @Test
        void byAnErrorOfAClassThatHasNoErrorAboveIt() {
            Text prelude = Text.of("sta.js", "function Test262Error(message) { this.message = message; }");
            Text program = Text.of("p.js", "\n  throw new Test262Error('not the same');");

            assertThat(run(HelperText.newest(), List.of(prelude), program).outcome())
                    .isEqualTo(failed(Kind.THREW, "Test262Error: not the same", "p.js:2:3"));
        }

        @Test
        void byAThrowInATimer() {
            ExecutionResult result = run("""
                    setTimeout(function () { print("never"); }, 2);
                    setTimeout(function () {
                        throw new Error("late"); }, 1);
                    """);

            assertThat(result)
                    .isEqualTo(new ExecutionResult(failed(Kind.THREW, "Error: late", "p.js:3:11"), List.of()));
        }

        @Test
        void byAThrowInAMicrotask() {
            assertThat(run("queueMicrotask(function () { throw new Error('micro'); });")
                            .outcome())
                    .isEqualTo(failed(Kind.THREW, "Error: micro", "p.js:1:36"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "Promise.reject(new Error('no'));                       | Error: no",
                    "(async function () { await 0; throw new Error('no'); })(); | Error: no",
                    "setTimeout(function () { Promise.reject(new Error('no')); }, 3); | Error: no",
                    "Promise.reject(new Error('no')).finally(print);        | Error: no",
                    "var p = Promise.reject(new Error('no')); setTimeout(function () { p.catch(print); }); | Error: no",
                    "__awaiter(0, [], Promise, function () { return __generator(this, function (_a) {"
                            + " throw new Error('no'); }); }); | Error: no"
                })
        void byARejectionThatNobodyHandles(String program, String error) {
            assertThat(run(program).outcome()).isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
                assertThat(failed.error()).isEqualTo(error);
                assertThat(failed.place().orElse("")).startsWith("p.js:1:");
                assertThat(failed.kind()).isEqualTo(Kind.REJECTED);
            });
        }

        @Test
        void byAModuleThatThrowsAfterItHasWaited() {
            assertThat(run("import 'tslib'; await 0;\nthrow new Error('no');").outcome())
                    .isEqualTo(failed(Kind.THREW, "Error: no", "p.js:2:7"));
        }

        @Test
        void byTheFirstOfSeveralRejections() {
            assertThat(run("Promise.reject(1); Promise.reject(2);").outcome()).isEqualTo(failed(Kind.REJECTED, "1"));
        }

        @Test
        void notByARejectionThatIsHandledBeforeTheMicrotasksEnd() {
            assertThat(output("""
                    var p = Promise.reject(new Error("no"));
                    Promise.resolve().then(function () {}).then(function () {})
                        .then(function () { p.catch(function (e) { print("handled", e.message); }); });
                    """)).containsExactly("handled no");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "p.js  | var x = ;                 | SyntaxError: Expected an operand but found ; | p.js:1:9",
                    "p.cjs | export var x;             | SyntaxError: Expected an operand but found export | p.cjs:1:1",
                    "p.js  | export var x = ;          | SyntaxError: Expected an operand but found ; | p.js:1:16",
                    "p.mjs | with (a) {}               | SyntaxError: \"with\" statement cannot be used in strict mode | p.mjs:1:1"
                })
        void byATextThatDoesNotParse(String file, String program, String error, String place) {
            assertThat(run(HelperText.newest(), List.of(), Text.of(file, program))
                            .outcome())
                    .isEqualTo(failed(Kind.SYNTAX, error, place));
        }

        @Test
        void byASyntaxErrorThatIsThrownWhileItRuns() {
            assertThat(run("new Function('var x = ;');").outcome())
                    .isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
                        assertThat(failed.kind()).isEqualTo(Kind.THREW);
                        assertThat(failed.error()).startsWith("SyntaxError: ");
                    });
        }

        @Test
        void haveWordsForAPerson() {
            assertThat(Kind.values())
                    .extracting(Kind::words)
                    .containsExactly("syntax error", "threw", "unhandled rejection");
        }
    }

    @Nested
    class Preludes {
        private static final List<Text> TWO = List.of(
                Text.of("sta.js", "function Test262Error(message) { this.message = message || ''; }\nlet shared = 1;"),
                Text.of("assert.js", """
                        var assert = {};
                        assert.sameValue = function (actual, expected) {
                            if (!Object.is(actual, expected)) throw new Test262Error("got " + actual + " " + shared++);
                        };
                        """));

        @Test
        void runFirstAndShareTheirNamesWithTheProgram() {
            Text program = Text.of("p.js", "assert.sameValue(1, 1); shared = 5; const assert2 = assert;");

            assertThat(run(HelperText.newest(), TWO, program).passed()).isTrue();
        }

        @Test
        void areNotWhereAnErrorIsToldThatGoesThroughTheProgram() {
            Text program = Text.of("p.js", "\nassert.sameValue(1, 2);");

            assertThat(run(HelperText.newest(), TWO, program).outcome())
                    .isEqualTo(failed(Kind.THREW, "Test262Error: got 1 1", "p.js:2:1"));
        }

        @Test
        void thatFailAreToldAtTheirOwnPlace() {
            Text program = Text.of("p.js", "print('never');");

            assertThat(run(HelperText.newest(), List.of(Text.of("a.js", "\nvar x = ;")), program))
                    .isEqualTo(new ExecutionResult(
                            failed(Kind.SYNTAX, "SyntaxError: Expected an operand but found ;", "a.js:2:9"),
                            List.of()));
            assertThat(run(HelperText.newest(), List.of(Text.of("a.js", "\n\nnobody();")), program))
                    .isEqualTo(new ExecutionResult(
                            failed(Kind.THREW, "ReferenceError: nobody is not defined", "a.js:3:1"), List.of()));
        }

        @Test
        void areReadAnewByEachProgram() {
            Text program = Text.of("p.js", "print(shared++);");

            assertThat(run(HelperText.newest(), TWO, program).output()).containsExactly("1");
            assertThat(run(HelperText.newest(), TWO, program).output()).containsExactly("1");
        }
    }

    @Nested
    class InBounds {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "for (;;) {}",
                    "setInterval(function () {}, 10);",
                    "(function again() { setTimeout(again); })();",
                    "(function again() { Promise.resolve().then(again); })();",
                    "while (Date.now() < 946684800001) {}"
                })
        void aProgramThatNeverEndsIsStopped(String program) {
            Bounds few = new Bounds(50_000, Duration.ofSeconds(60));

            ExecutionResult result = ProgramRun.run(
                    realms, few, HelperText.newest(), List.of(), Text.of("p.js", "print('begun');" + program));

            assertThat(result)
                    .isEqualTo(new ExecutionResult(
                            new Outcome.Stopped(Ending.Cause.STATEMENTS, "no end after 50000 statements"),
                            List.of("begun")));
        }

        @Test
        void aProgramThatTakesTooLongIsStopped() {
            Bounds near = new Bounds(Long.MAX_VALUE, Duration.ofMillis(500));

            assertThat(ProgramRun.run(realms, near, HelperText.newest(), List.of(), Text.of("p.js", "for (;;) {}"))
                            .outcome())
                    .isEqualTo(new Outcome.Stopped(Ending.Cause.TIME, "no answer within 500 ms"));
        }

        @Test
        void hundredsRunOneAfterTheOtherAndLeaveNothingBehind() {
            run(SLEEPS);
            int before = Thread.activeCount();

            for (int i = 0; i < 300; i++) {
                assertThat(run("print(" + i + ");" + SLEEPS).output()).hasSize(5);
            }

            assertThat(Thread.activeCount()).isLessThanOrEqualTo(before + 1);
        }
    }
}
