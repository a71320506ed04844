package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a call has shown, as expressions that make it again. */
class CallExpressionsTest extends InARealm {
    private static final String SURROUNDINGS = """
            var boom = { a: 1 };
            class Lost extends Error {}
            const mark = Symbol("mark");
            """;

    private static CallExpressions asked(Session session) {
        return session.expressions("throw new TypeError('my own')", true);
    }

    private static Expression completion(Session session, String call) {
        call(session, call);
        return asked(session).completion();
    }

    private static Expression known(String code) {
        return new Expression.Known(code);
    }

    private static Expression none(String reason) {
        return new Expression.None(reason);
    }

    private static void inSession(Consumer<Session> work) {
        inSession(SURROUNDINGS, ECHO, work);
    }

    @Nested
    class A_value {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "undefined",
                    "null",
                    "true",
                    "-0",
                    "1e+21",
                    "-Infinity",
                    "NaN",
                    "12n",
                    "boom",
                    "Array.prototype",
                    "Symbol.iterator",
                    "mark",
                    "Symbol.for(\"a\")",
                    "\"a\\\"]\"",
                    "\"\\ud800\\n\""
                })
        void that_is_a_primitive_or_has_a_name_stands_as_it_is(String written) {
            inSession(session -> assertThat(completion(session, written)).isEqualTo(known(written)));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                quoteCharacter = '`',
                value = {
                    "[]; []",
                    "[1, , \"a, b]\"]; [1, undefined, \"a, b]\"]",
                    "[, 1]; [undefined, 1]",
                    "({}); {}",
                    "({a: 1, 'b-c': boom, d: [{}]}); {a: 1, \"b-c\": boom, d: [{}]}",
                    "({['__proto__']: 1}); {[\"__proto__\"]: 1}",
                    "({[Symbol.iterator]: 1, [mark]: 2}); {[Symbol.iterator]: 1, [mark]: 2}",
                    "[{ value: 1, done: true, more: 2 }]; [{value: 1, done: true}]",
                    "new Error(\"boom\"); new Error(\"boom\")",
                    "[new RangeError]; [new RangeError(\"\")]",
                    "new Lost(\"a\"); new Lost(\"a\")",
                    "[new TypeError(\"my own\")]; [new TypeError(\"my own\")]",
                    "Object.assign(new Error(\"a\"), {code: 1}); Object.assign(new Error(\"a\"), {code: 1})",
                    "new Error(\"a\", {cause: new Error(\"b\")}); Object.assign(new Error(\"a\"), {cause: new Error(\"b\")})",
                    "new AggregateError([1], \"a\"); Object.assign(new AggregateError([], \"a\"), {errors: [1]})",
                    "Object.assign([1], {a: 2}); Object.assign([1], {a: 2})"
                })
        void that_can_be_made_anew_is_a_literal(String value, String expression) {
            inSession(session -> {
                assertThat(completion(session, value)).isEqualTo(known(expression));
                assertThat(session.completed(RecordedCompletion.Kind.GIVES, Text.of("cell", expression)))
                        .as("what is written holds")
                        .isTrue();
            });
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                quoteCharacter = '`',
                value = {
                    "(function () {}); a function",
                    "({next: function () {}, a: 1}); a function",
                    "new Map(); an object of the class Map",
                    "new (class extends Array {}); an object of a class without a name",
                    "Object.create(null); an object without a prototype",
                    "[[[[1]]]]; an object that lies too deep in others",
                    "[[[Object.assign(new Error('a'), {b: 1})]]]; an object that lies too deep in others",
                    "({get a() { return 1 }}); an object with an accessor",
                    "Symbol('mine'); the symbol Symbol(mine)",
                    "new TypeError('of the host'); a TypeError that the program has not made itself",
                    "new (class Own extends Error {}); an error of the class Own, for which the case has no name",
                    "new Proxy({}, { ownKeys() { throw 1 } }); a proxy that throws where it is looked at",
                    "'x'.repeat(5001); more than 5000 letters",
                    "Array(100000).fill(1); more than 5000 letters"
                })
        void that_cannot_is_told_in_words(String value, String reason) {
            inSession(session ->
                    assertThat(completion(session, "[" + value + "][0]")).isEqualTo(none(reason)));
        }

        @Test
        void that_is_a_result_is_told_by_its_value() {
            inSession(session ->
                    assertThat(completion(session, "next({ a: [1] })")).isEqualTo(known("{a: [1]}")));
        }
    }

    @Nested
    class An_object_without_a_name {

        @Test
        void is_made_once() {
            inSession("", "log(_a.sent()); return [4, _a.sent()];", session -> {
                call(session, "next()");
                assertThat(completion(session, "next([])")).isEqualTo(known("[]"));
                assertThat(asked(session).logs())
                        .containsExactly(none("an object without a name that another cell shows too"));
            });
        }

        @Test
        void is_told_as_it_is_when_the_call_has_ended() {
            inSession("", "var list = [1]; log(list, 2); list.push(3); return [4];", session -> {
                call(session, "next()");
                assertThat(asked(session).logs()).containsExactly(known("[1, 3]"), known("2"));
            });
        }
    }

    @Nested
    class A_throw {

        @Test
        void of_a_type_error_of_the_hosts_is_told_by_class() {
            inSession(
                    "",
                    "undefined.x;",
                    session ->
                            assertThat(completion(session, "next()")).isEqualTo(new Expression.HostError("TypeError")));
        }

        @Test
        void of_the_cases_own_is_told_with_its_message() {
            inSession(session -> assertThat(completion(session, "throw(new TypeError('my own'))"))
                    .isEqualTo(known("new TypeError(\"my own\")")));
        }

        @Test
        void of_a_type_error_with_more_than_a_message_has_no_words() {
            inSession(session -> assertThat(completion(session, "throw(Object.assign(new TypeError('x'), { a: 1 }))"))
                    .isEqualTo(none("a TypeError that the program has not made itself")));
        }
    }

    @Nested
    class A_stack {

        private static void entered(String state, Consumer<CallExpressions> look) {
            Helper helper = realm -> realm.expression(
                    Text.of("helper", "function (t, body) { return { next: function () { body(" + state + "); } }; }"));
            CallExpressionsTest.inSession(helper, SURROUNDINGS, "", session -> {
                call(session, "next()");
                look.accept(asked(session));
            });
        }

        @Test
        void keeps_the_free_places_of_a_region() {
            entered(
                    "{ label: 0, trys: [[0, 1, , 3], [0, , 2, undefined]], ops: [] }",
                    seen -> assertThat(seen.regions()).containsExactly(known("[[0, 1, , 3], [0, , 2, undefined]]")));
        }

        @Test
        void shows_the_two_places_of_an_operation() {
            entered(
                    "{ label: 0, trys: [], ops: [[2], [6, boom, 7], 8] }",
                    seen -> assertThat(seen.pending()).containsExactly(known("[[2, undefined], [6, boom], 8]")));
        }

        @Test
        void that_is_not_shown_is_null() {
            entered("{ label: 0 }", seen -> {
                assertThat(seen.regions()).containsExactly(known("null"));
                assertThat(seen.pending()).containsExactly(known("null"));
            });
        }

        @Test
        void is_left_out_where_nobody_asks() {
            CallExpressionsTest.inSession(session -> {
                call(session, "next()");
                CallExpressions seen = session.expressions("", false);
                assertThat(seen.regions()).isEmpty();
                assertThat(seen.pending()).isEmpty();
            });
        }
    }

    @Test
    void a_list_ends_with_the_first_that_has_none() {
        inSession("", "log(1, function () {}, 2); return [4];", session -> {
            call(session, "next()");
            assertThat(asked(session).logs()).isEqualTo(List.of(known("1"), none("a function")));
        });
    }
}
