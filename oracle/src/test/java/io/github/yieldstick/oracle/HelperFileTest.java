package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelperFileTest extends InARealm {
    /** Stands for a helper: what it makes tells that it was asked. */
    private static final String MAKES = "(thisArg, body) { return 'made'; }";

    private static HelperFile helper(String file, String code) {
        return new HelperFile(Text.of(file, code), "__generator");
    }

    private static String made(Realm realm, HelperFile helper) {
        return helper.install(realm).execute().asString();
    }

    private static void assertMakes(HelperFile helper) {
        inRealm(realm -> {
            String names = "Reflect.ownKeys(globalThis).map(String).sort().join()";
            String before = evaluated(realm, names);
            assertThat(made(realm, helper)).isEqualTo("made");
            assertThat(evaluated(realm, names)).isEqualTo(before);
        });
    }

    private static void assertFault(HelperFile helper, String message) {
        assertThatThrownBy(() -> helper.check(realms))
                .isInstanceOf(ProgramFault.class)
                .hasMessage(message);
    }

    @Nested
    class AScript {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "var __generator = (this && this.__generator) || function MAKES;",
                    "var __generator = this && this.__generator || function MAKES",
                    "var a=1,__generator=function MAKES//",
                    "function __generator MAKES",
                    "const __generator = function MAKES",
                    "let __generator; __generator = (a, b) => 'made'",
                    "class __generator_ {} var __generator = function MAKES",
                    "'use strict'; var __generator = function MAKES; if (this === undefined) throw 1;",
                    "\"use strict\"\nfunction __generator MAKES",
                    "#!/usr/bin/env node\nfunction __generator MAKES",
                    "\uFEFFfunction __generator MAKES",
                    "this.__generator = function MAKES",
                    "(function (root) { root.__generator = root.Array && function MAKES; })(this);",
                    "const exports = {}, module = 1; var __generator = function MAKES;"
                })
        void mayDeclareTheHelper(String code) {
            assertMakes(helper("h.js", code.replace("MAKES", MAKES)));
        }

        @Test
        void mayPutItOnTheGlobalObjectWhereItStays() {
            inRealm(realm -> {
                assertThat(made(realm, helper("h.js", "globalThis.__generator = function " + MAKES)))
                        .isEqualTo("made");
                assertThat(evaluated(realm, "typeof __generator")).isEqualTo("function");
            });
        }

        @Test
        void isNotTakenForTheHelperThatTheRealmHasAlready() {
            inRealm(realm -> {
                realm.evaluate(Text.of("before.js", "function __generator() {}"));
                assertThatThrownBy(() -> helper("h.js", "var other = 1;").install(realm))
                        .isInstanceOf(ProgramFault.class)
                        .hasMessage("h.js:1:1: the file has no __generator; it has other");
            });
        }

        @Test
        void mayHaveTheHelperUnderAnyName() {
            HelperFile helper = new HelperFile(Text.of("h.js", "function größe" + MAKES), "größe");

            assertMakes(helper);
        }
    }

    @Nested
    class AFileInTheWayOfCommonJs {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "exports.__generator = function MAKES;",
                    "module.exports.__generator = function MAKES; return; nobody();",
                    "Object.defineProperty(exports, '__generator', { get: function () { return function MAKES; } });",
                    "module.exports = { other: 1, __generator: function MAKES };",
                    "module.exports = function MAKES;",
                    "function other MAKES\nmodule.exports = other, module.exports.__esModule = true,"
                            + " module.exports['default'] = module.exports;",
                    "module.exports = function __generator MAKES; module.exports.version = 1;",
                    "exports.__esModule = true; exports.default = function MAKES;",
                    "exports.default = { __generator: function MAKES };",
                    "var exports = exports || {}; exports.__generator = function MAKES;",
                    "!function(e,t){'object'==typeof exports&&'undefined'!=typeof module?t(exports):t(e.lib={})}(this,"
                            + "function(e){e.__generator=function MAKES});"
                })
        void mayExportIt(String code) {
            assertMakes(helper("h.js", code.replace("MAKES", MAKES)));
            assertMakes(helper("h.cjs", code.replace("MAKES", MAKES)));
        }

        @Test
        void isAskedForTheExportBeforeTheDeclaration() {
            assertMakes(helper(
                    "h.js", "function __generator() { return 'inner'; } exports.__generator = function " + MAKES));
        }
    }

    @Nested
    class AnEsModule {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "export function __generator MAKES",
                    "const other = function MAKES; export { other as __generator };",
                    "var e=function MAKES;export{e as __generator};",
                    "export default function MAKES",
                    "export default function __generator MAKES export const version = 1;",
                    "export default { __generator: function MAKES };",
                    "const made = await Promise.resolve(function MAKES); export { made as __generator };"
                })
        void mayExportIt(String code) {
            assertMakes(helper("h.js", code.replace("MAKES", MAKES)));
            assertMakes(helper("h.mjs", code.replace("MAKES", MAKES)));
        }

        @Test
        void mayExportItUnderTheNameDefault() {
            Text file = Text.of("h.mjs", "export default function " + MAKES + "; export const version = 1;");

            assertMakes(new HelperFile(file, "default"));
        }

        @Test
        void isStrict() {
            assertMakes(helper(
                    "h.mjs",
                    "export function __generator() { return (function () { return this; })() ? 'sloppy' : 'made'; }"));
        }
    }

    @Nested
    class TheRealTexts {

        static Stream<HelperFile> texts() {
            return Stream.of(HelperText.values()).map(text -> helper("tslib.js", text.text()));
        }

        @ParameterizedTest
        @MethodSource("texts")
        void areHelperFilesToo(HelperFile tslib) {
            tslib.check(realms);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "h.js   | module.exports = { __generator: require('tslib').__generator };",
                    "h.cjs  | 'use strict'; var tslib = require('tslib'); Object.defineProperty(exports, '__generator',"
                            + " { enumerable: true, get: function () { return tslib.__generator; } });",
                    "h.js   | export { __generator } from 'tslib';",
                    "h.mjs  | import { __generator as g } from \"tslib\"; export { g as __generator };",
                    "h.mjs  | import tslib from 'tslib'; export const { __generator } = tslib;",
                    "h.mjs  | import * as tslib from 'tslib'; export default tslib;"
                })
        void canBeAskedForByTheNameOfTheirPackage(String file, String code) {
            inRealm(realm -> {
                realm.global("helper", helper(file, code).install(realm));
                assertThat(evaluated(realm, "helper(0, function (_a) { return [2, 'made']; }).next().value"))
                        .isEqualTo("made");
                assertThat(evaluated(realm, "String(helper)"))
                        .contains("Generator is already executing.")
                        .contains("Iterator");
            });
        }

        @Test
        void areThereForTheFileAloneAndOnlyWhileItLoads() {
            inRealm(realm -> {
                assertThat(helper("h.mjs", "export { __generator } from 'tslib';")
                                .install(realm)
                                .canExecute())
                        .isTrue();
                evaluated(realm, "var outcome; import('tslib').catch(function (e) { outcome = e.message; });");
                assertThat(evaluated(realm, "outcome")).isEqualTo("nothing can be imported here");
            });
        }
    }

    /** Each is one sentence with its place. */
    @Nested
    class Faults {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "h.js  | var x = ;                    | 1:9: the file does not parse: SyntaxError: Expected an operand but found ;",
                    "h.js  | var x;}                      | 1:7: the file does not parse: SyntaxError: Expected eof but found }",
                    "h.cjs | export function __generator() {} | 1:1: the file does not parse: SyntaxError: Expected an operand but found export",
                    "h.mjs | export { a as }              | 1:15: the file does not parse: SyntaxError: ",
                    "h.js  | var a = 1; export { a };; = 3 | 1:27: the file does not parse: SyntaxError: ",
                    "h.js  | exports.a = 1; with ( {} }   | 1:26: the file does not parse: SyntaxError: ",
                    "h.js  | let a; let a;                | 1:12: the file does not parse: SyntaxError: Variable \"a\" has already been declared",
                    "h.js  | nobody();                    | 1:1: the file does not load, since it throws ReferenceError: nobody is not defined",
                    "h.mjs | nobody();                    | 1:1: the file does not load, since it throws ReferenceError: nobody is not defined",
                    "h.js  | throw 'a string';            | 1:1: the file does not load, since it throws a string"
                })
        void aFileThatDoesNotParseOrLoad(String file, String code, String message) {
            assertThatThrownBy(() -> helper(file, code).check(realms))
                    .isInstanceOf(ProgramFault.class)
                    .hasMessageStartingWith(file + ":" + message);
        }

        @Test
        void aFileThatThrowsFarDownIsToldThere() {
            assertThatThrownBy(() -> helper("h.js", "var f = function () {\n  null.x;\n};\nf();")
                            .check(realms))
                    .isInstanceOf(ProgramFault.class)
                    .hasMessageMatching("h\\.js:2:\\d+: the file does not load, since it throws TypeError: .*null.*");
        }

        @Test
        void aFileThatLacksTheNameIsToldWithThoseThatItHas() {
            assertFault(
                    helper("h.js", "var b, a = 1; function c() {}\nlet d; exports.__esModule = true; exports.e = 1;"),
                    "h.js:1:1: the file has no __generator; it has a, b, c, d, e");
            assertFault(
                    helper("h.mjs", "export const b = 1; export default class {}\nvar hidden;"),
                    "h.mjs:1:1: the file has no __generator; it has b, default");
            assertFault(
                    helper("h.js", "module.exports = function () {}; module.exports.version = 1;"),
                    "h.js:1:1: the file has no __generator; it has version");
            assertFault(
                    helper("h.js", "// none"),
                    "h.js:1:1: the file has no __generator; it exports and declares nothing");
        }

        @Test
        void ofManyNamesSomeAreToldAndTheOthersCounted() {
            StringBuilder code = new StringBuilder();
            for (char name = 'a'; name <= 'z'; name++) {
                code.append("var ").append(name).append(';');
            }
            assertFault(
                    helper("h.js", code.toString()),
                    "h.js:1:1: the file has no __generator; it has a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q,"
                            + " r, s, t and 6 more");
        }

        @ParameterizedTest
        @CsvSource({"'{}', object", "5, number", "null, null", "'\"text\"', string"})
        void aNameThatIsNoFunctionIsToldWithWhatItIs(String value, String kind) {
            assertFault(
                    helper("h.js", "exports.__generator = " + value + ";"),
                    "h.js:1:1: the file's __generator is no function: " + kind);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "h.js  | var x = require('lodash');       | 1:9  | lodash",
                    "h.js  | require(\"./other\")             | 1:1  | ./other",
                    "h.mjs | import { x } from './other.js';  | 1:19 | ./other.js",
                    "h.mjs | export * from \"/etc/passwd\";   | 1:15 | /etc/passwd",
                    "h.js  | import 'node:fs';                | 1:8  | node:fs",
                    "h.js  | import 'https://example.org/x';  | 1:8  | https://example.org/x"
                })
        void aFileThatAsksForAnotherIsToBeBundled(String file, String code, String place, String asked) {
            assertFault(
                    helper(file, code),
                    file + ":" + place + ": only \"tslib\" is there, not \"" + asked
                            + "\"; bundle the file and what it needs into one file");
        }

        @Test
        void aFileThatDoesWithoutWhatItAskedForIsUsed() {
            assertMakes(
                    helper("h.js", "try { require('fs'); } catch (none) {} exports.__generator = function " + MAKES));
        }

        @Test
        void aFileThatNeverEndsIsToldWithTheBound() {
            assertFault(
                    helper("h.js", "for (;;) {}"), "h.js:1:1: the file does not load: no end after 2000000 statements");
        }
    }
}
