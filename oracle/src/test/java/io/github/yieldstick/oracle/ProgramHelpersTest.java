package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yieldstick.oracle.ExecutionResult.Outcome;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The helpers that a whole program finds, wherever it looks for them. */
class ProgramHelpersTest extends Programs {
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

    /** A helper whose generators all tell its own name. */
    private static Helper naming(String name) {
        return realm -> realm.expression(Text.of(
                "naming",
                "function () { return { next: function () { return { value: \"" + name + "\", done: true }; } }; }"));
    }

    @ParameterizedTest
    @EnumSource
    void runLoweredCode(HelperText text) {
        ExecutionResult result = run(text, List.of(), Text.of("p.js", COUNTS + """
                var one = counts();
                print(one.next().value, one.next().value, one.next().value, one.next().done);
                """ + SLEEPS));

        assertThat(result)
                .isEqualTo(new ExecutionResult(
                        new Outcome.Passed(),
                        2,
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

        assertThat(result).isEqualTo(new ExecutionResult(new Outcome.Passed(), 1, List.of("the engine's")));
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
        assertThat(run("function __generator() { return 'own'; } __generator();"))
                .isEqualTo(new ExecutionResult(new Outcome.Passed(), 0, List.of()));
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
                .isEqualTo(new ExecutionResult(new Outcome.Passed(), 1, List.of("1,2")));
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
                        new Outcome.Stopped(Ending.Cause.ABANDONED, "the engine is gone"), 1, List.of("before")));
    }
}
