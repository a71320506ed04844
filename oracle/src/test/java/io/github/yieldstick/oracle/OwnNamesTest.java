package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A case that declares or assigns a name that it gets from the kit is about something else than it says. */
class OwnNamesTest extends InARealm {

    private static void opened(String surroundingCode, String body) {
        inSession(surroundingCode, body, session -> {});
    }

    @Nested
    class SurroundingCode {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "var log = function () {};",
                    "var log;",
                    "let log = 1;",
                    "const log = 1;",
                    "function log() {}",
                    "class log {}",
                    "var { a: log } = { a: 1 };",
                    "if (true) { var log = 1; }",
                    "for (var log of []) {}",
                    "var __generator = 1;",
                    "function __generator() {}",
                    "var gen;",
                    "let gen = [].values();"
                })
        void thatDeclaresOneIsRefused(String code) {
            assertThatThrownBy(() -> opened(code, ECHO))
                    .isInstanceOf(ProgramFault.class)
                    .hasMessageStartingWith("surrounding.js:1:1: the case declares ")
                    .hasMessageEndingWith("; give what the case needs another name.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "log = function () {};",
                    "[log] = [1];",
                    "globalThis.log = 1;",
                    "this.gen = 1;",
                    "__generator = function () {};",
                    "(0, eval)('var log = 1');",
                    "(function () { 'use strict'; log = 1; })();",
                    "var kept = log; log = 1; log = kept;",
                    "Reflect.set(globalThis, 'log', 1);"
                })
        void thatAssignsOneIsRefused(String code) {
            assertThatThrownBy(() -> opened(code, ECHO))
                    .isInstanceOf(ProgramFault.class)
                    .hasMessageMatching("surrounding\\.js:1:1: until the end of this, the case assigns"
                            + " (log|gen|__generator), which is the kit's own there: .*");
        }

        @Test
        void canNeitherDeleteNorDefineOne() {
            String code = "delete globalThis.log; Reflect.defineProperty(globalThis, 'log', { value: 1 });";
            inSession(
                    code,
                    "log(1); return [2];",
                    session -> assertThat(call(session, "next()").logs()).containsExactly("1"));
        }

        @Test
        void mayNameAParameterSo() {
            assertThatCode(() -> opened("function each(log) { var gen = log; return gen; }", ECHO))
                    .doesNotThrowAnyException();
        }
    }

    @Nested
    class Body {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "var log = function () {}; return [2];",
                    "let log; return [2];",
                    "function log() {} return [2];",
                    "switch (_a.label) { case 0: var log; return [2]; }",
                    "var __generator; return [2];"
                })
        void thatDeclaresOneIsRefused(String body) {
            assertThatThrownBy(() -> opened("", body))
                    .isInstanceOf(ProgramFault.class)
                    .hasMessageStartingWith("body.js:1:1: the case declares ");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"log = 1; return [4]; | next()", "return [4]; | log = 1", "return [4]; | gen = [].values()"})
        void orACallThatAssignsOneIsRefused(String body, String call) {
            inSession(
                    "",
                    body,
                    session -> assertThatThrownBy(() -> call(session, call))
                            .isInstanceOf(ProgramFault.class)
                            .hasMessageStartingWith("call:1:1: until the end of this, the case assigns "));
        }
    }

    @Nested
    class Source {

        @ParameterizedTest
        @ValueSource(strings = {"var log = 1;", "function log() {}", "var __generator = 1;", "log = 1;"})
        void thatDeclaresOrAssignsOneIsRefused(String code) {
            assertThatThrownBy(() -> SourceFixture.inNative(realms, SourceFixture.es5(code), session -> {}))
                    .isInstanceOf(ProgramFault.class)
                    .hasMessageContaining("which is the kit's own there");
            assertThatThrownBy(() ->
                            SourceFixture.inLowered(realms, HelperText.R2_7_0, SourceFixture.es5(code), session -> {}))
                    .isInstanceOf(ProgramFault.class)
                    .hasMessageContaining("which is the kit's own there");
        }

        @Test
        void mayDeclareGen() {
            SourceFixture.inNative(
                    realms,
                    SourceFixture.es5("var gen = [7].values();"),
                    session -> assertThat(call(session, "next()").completion().text())
                            .isEqualTo("yields 7"));
        }
    }
}
