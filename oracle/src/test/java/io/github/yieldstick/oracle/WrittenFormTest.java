package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one written form of a value. */
class WrittenFormTest extends InARealm {

    private static Written written(Session session, String value) {
        CallTrace trace = call(session, value);
        assertThat(trace.completion().kind()).isEqualTo(RecordedCompletion.Kind.GIVES);
        assertThat(trace.logs()).as("a look must not be seen").isEmpty();
        return trace.completion().value();
    }

    private static void assertWritten(String value, String text) {
        inSession("", ECHO, session -> assertThat(written(session, value)).isEqualTo(new Written(text, "")));
    }

    @Nested
    class Primitives {

        @ParameterizedTest
        @ValueSource(
                strings = {"undefined", "null", "true", "false", "0", "-0", "1.5", "NaN", "-Infinity", "1n", "-2n"})
        void areThemselves(String literal) {
            assertWritten(literal, literal);
        }

        @Test
        void ofTextAreQuoted() {
            assertWritten("'a \"b\" \\\\ \\n'", "\"a \\\"b\\\" \\\\ \\n\"");
            assertWritten("''", "\"\"");
        }

        @Test
        void thatAreSymbolsShowTheirDescription() {
            assertWritten("Symbol('mark')", "Symbol(mark)");
            assertWritten("Symbol.iterator", "Symbol(Symbol.iterator)");
        }
    }

    @Nested
    class Objects {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "[]                                | #1 []",
                    "[1, , 'x']                        | #1 [1, , \"x\"]",
                    "({})                              | #1 {}",
                    "({ a: 1, 'b c': undefined })      | #1 {a: 1, b c: undefined}",
                    "({ [Symbol('k')]: 1 })            | #1 {[Symbol(k)]: 1}",
                    "Object.create(null)               | #1 null-prototype {}",
                    "new Map()                         | #1 Map {}",
                    "new (class Own { x = 1 })         | #1 Own {x: 1}",
                    "Object.create({ constructor: 1 }) | #1 {}",
                    "Object.create(Object.create(null))| #1 {}",
                    "(function named() {})             | #1 function named",
                    "[[[[1]]]]                         | #1 [#2 [#3 [#4 [...]]]]",
                    "({ a: { a: { a: { a: 1 } } } })   | #1 {a: #2 {a: #3 {a: #4 {...}}}}"
                })
        void areANumberAndTheirShape(String value, String text) {
            assertWritten(value, text);
        }

        @Test
        void thatAreFunctionsWithoutANameSaySo() {
            assertWritten("(function () { var f = function () {}; delete f.name; return f; })()", "#1 function");
        }

        @Test
        void withAccessorsAreShownWithoutACall() {
            assertWritten(
                    "({ get a() { log('called'); return 1; }, set b(v) { log('called'); } })",
                    "#1 {a: (accessor), b: (accessor)}");
            assertWritten("Object.defineProperty([1], 0, { get: function () { log('called'); } })", "#1 [(accessor)]");
        }

        @Test
        void thatHoldThemselvesEnd() {
            assertWritten("(function () { var o = { a: 1 }; o.self = o; return o; })()", "#1 {a: 1, self: #1}");
            assertWritten("(function () { var a = []; a.push([a]); return a; })()", "#1 [#2 [#1]]");
        }
    }

    @Nested
    class Errors {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "new Error('boom')       | #1 Error \"boom\"",
                    "new Error()             | #1 Error \"\"",
                    "new RangeError('far')   | #1 RangeError \"far\"",
                    "Object.assign(new Error('a'), { code: 1 }) | #1 Error \"a\" {code: 1}",
                    "Object.assign(new TypeError(), { code: 1 }) | #1 TypeError {code: 1}",
                    "new Error('a', { cause: new RangeError('b') }) | #1 Error \"a\" {cause: #2 RangeError \"b\"}",
                    "new AggregateError([1, 2], 'a') | #1 AggregateError \"a\" {errors: #2 [1, 2]}",
                    "Object.assign(new Error(), { message: 1 }) | #1 Error \"\" {message: 1}",
                    "new (class Own extends Error {})('mine') | #1 Own \"mine\""
                })
        void haveTheirClassAndMessage(String value, String text) {
            assertWritten(value, text);
        }

        @Test
        void thatLieTooDeepSayThatThereIsMore() {
            assertWritten("[[[Object.assign(new Error('a'), { code: 1 })]]]", "#1 [#2 [#3 [#4 Error \"a\" {...}]]]");
        }

        @Test
        void ofTheClassTypeErrorHaveTheirMessageBesides() {
            inSession("", ECHO, session -> {
                Written error = written(session, "new TypeError('no function')");

                assertThat(error).isEqualTo(new Written("#1 TypeError", "no function"));
                assertThat(error.shown()).isEqualTo("#1 TypeError (no function)");
            });
        }

        @Test
        void ofTheClassTypeErrorMayHaveNoMessage() {
            assertWritten("new TypeError()", "#1 TypeError");
        }

        @Test
        void ofTheClassTypeErrorThatHaveANameAreThatName() {
            inSession(
                    "var mine = new TypeError('mine');",
                    ECHO,
                    session -> assertThat(written(session, "mine")).isEqualTo(new Written("mine", "")));
        }
    }
}
