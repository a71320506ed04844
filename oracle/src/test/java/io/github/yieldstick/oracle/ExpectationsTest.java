package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values that are asked for: a name means that very object, a literal is compared by structure. */
class ExpectationsTest extends InARealm {
    private static final String NAMED = """
            var boom = new Error("boom");
            var box = { boom: boom, list: [1, , 3] };
            var key = Symbol("key");
            """;

    private static Text text(String expected) {
        return Text.of("expected", expected);
    }

    /** Whether a call that gives the one value is told to give the other. */
    private static void assertGives(String actual, String expected, boolean told) {
        inSession(NAMED, ECHO, session -> {
            call(session, actual);
            assertThat(session.completed(RecordedCompletion.Kind.GIVES, text(expected)))
                    .as("%s, asked for %s", actual, expected)
                    .isEqualTo(told);
        });
    }

    @Nested
    class Values {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    // primitives by SameValue
                    "1         | 1         | true",
                    "1         | 2         | false",
                    "1         | '1'       | false",
                    "1         | 1n        | false",
                    "NaN       | NaN       | true",
                    "0         | 0         | true",
                    "-0        | -0        | true",
                    "0         | -0        | false",
                    "-0        | 0         | false",
                    "1n        | 1n        | true",
                    "undefined | undefined | true",
                    "undefined | null      | false",
                    "key       | key       | true",
                    "Symbol()  | Symbol()  | false",
                    "({})      | null      | false",
                    "null      | ({})      | false",
                    // a name means that very object
                    "boom      | boom                        | true",
                    "new Error('boom') | boom                | false",
                    "box       | box                         | true",
                    "({ boom: boom, list: [1, , 3] }) | box  | false",
                    "box.list  | box.list                    | true",
                    "boom.constructor | Error                | true",
                    // a literal is compared by structure
                    "boom      | new Error('boom')           | true",
                    "boom      | new Error('bang')           | false",
                    "boom      | new RangeError('boom')      | false",
                    "({ message: 'boom' }) | new Error('boom') | false",
                    "boom      | Object.assign(new Error('boom'), { code: 1 }) | false",
                    "Object.assign(new Error('boom'), { code: 1 }) | new Error('boom') | false",
                    "Object.assign(new Error('a'), { code: [1] }) | Object.assign(new Error('a'), { code: [1] }) | true",
                    "Object.assign(new Error('a'), { code: [1] }) | Object.assign(new Error('a'), { code: [2] }) | false",
                    "new Error('a', { cause: boom }) | new Error('a', { cause: boom }) | true",
                    "new Error('a', { cause: 1 }) | new Error('a', { cause: 2 }) | false",
                    "new Error('a', { cause: 1 }) | new Error('a') | false",
                    "new Error('a') | new Error('a', { cause: undefined }) | false",
                    "new Error('a', { cause: new Error('b') }) | new Error('a', { cause: new Error('b') }) | true",
                    "new Error('a', { cause: new Error('b') }) | new Error('a', { cause: boom }) | false",
                    "new AggregateError([1], 'a') | new AggregateError([1], 'a') | true",
                    "new AggregateError([1], 'a') | new AggregateError([2], 'a') | false",
                    "new AggregateError([boom], 'a') | new AggregateError([boom], 'a') | true",
                    "Object.defineProperty(new Error('a'), 'stack', { value: 1 }) | new Error('a') | true",
                    "Object.defineProperty(new Error('a'), 'b', { get: function () {} }) | new Error('a') | false",
                    "[1, 2]    | [1, 2]                      | true",
                    "[1, 2]    | [1]                         | false",
                    "[1]       | [1, 2]                      | false",
                    "[1, 2]    | [2, 1]                      | false",
                    "({ 0: 1, length: 1 }) | [1]             | false",
                    "new (class Own extends Array {})(1, 2) | [1, 2] | false",
                    "Object.assign([1], { more: 2 }) | [1]   | false",
                    "Object.assign([1], { more: 2 }) | Object.assign([1], { more: 2 }) | true",
                    "[1]       | ({ 0: 1 })                  | false",
                    "({ a: 1, b: 2 }) | ({ b: 2, a: 1 })     | true",
                    "({ a: 1 }) | ({ a: 1, b: 2 })           | false",
                    // the literal of a result stands for whatever is one
                    "({ done: true, value: 1, more: 2 }) | ({ value: 1, done: true }) | true",
                    "Object.create({ value: 1, done: true }) | ({ value: 1, done: true }) | true",
                    "[Object.freeze({ value: boom, done: true })] | [{ value: boom, done: true }] | true",
                    "({ value: 2, done: true }) | ({ value: 1, done: true }) | false",
                    "({ value: 1, done: false }) | ({ value: 1, done: true }) | false",
                    "({ value: 1, done: 1 }) | ({ value: 1, done: true }) | false",
                    "({ done: true }) | ({ value: undefined, done: true }) | false",
                    "1 | ({ value: 1, done: true }) | false",
                    "({ value: 1, done: true }) | ({ value: 1, done: true, more: 2 }) | false",
                    "Object.create({ value: 1, done: 1 }) | ({ value: 1, done: 1 }) | false",
                    "({ a: 1, b: 2 }) | ({ a: 1 })           | false",
                    "({ a: 1 }) | ({ b: 1 })                 | false",
                    "({ a: 1 }) | ({ a: 2 })                 | false",
                    "({ get a() { return 1; } }) | ({ a: 1 }) | false",
                    "({ [key]: 1 }) | ({ [key]: 1 })         | true",
                    "Object.create(null) | ({})              | false",
                    "new Map() | ({})                        | false",
                    // a hole reads as undefined
                    "[1, , 3]  | [1, undefined, 3]           | true",
                    "[1, undefined, 3] | [1, , 3]            | true",
                    "[1, , 3]  | [1, null, 3]                | false",
                    // names inside of literals are still those very objects
                    "[boom]    | [boom]                      | true",
                    "[new Error('boom')] | [boom]            | false",
                    "[[boom]]  | [[new Error('boom')]]       | true",
                    "({ e: boom }) | ({ e: boom })           | true",
                    "({ e: new Error('boom') }) | ({ e: boom }) | false",
                    "[-0]      | [0]                         | false"
                })
        void areComparedSo(String actual, String expected, boolean told) {
            assertGives(actual, expected, told);
        }

        @Test
        void thatAreNeitherNamedNorALiteralAreRefused() {
            inSession(NAMED, ECHO, session -> {
                call(session, "new Map()");
                assertThatThrownBy(() -> session.completed(RecordedCompletion.Kind.GIVES, text("new Map()")))
                        .hasMessageContaining("a value is a primitive, a name, or a literal");
            });
        }

        @Test
        void thatAreATypoAreAFault() {
            inSession(NAMED, ECHO, session -> {
                call(session, "1");
                assertThatThrownBy(() -> session.completed(RecordedCompletion.Kind.GIVES, text("bom")))
                        .isInstanceOf(ProgramFault.class)
                        .hasMessage("expected:1:1: ReferenceError: bom is not defined");
            });
        }
    }
}
