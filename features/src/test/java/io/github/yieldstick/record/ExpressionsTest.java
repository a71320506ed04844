package io.github.yieldstick.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yieldstick.oracle.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The recorder's written form, turned into expressions. */
class ExpressionsTest {
    private final Expressions expressions = new Expressions("throw new TypeError('my own')");

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
                "\"a\\\"]\""
            })
    void a_primitive_and_a_name_stand_as_they_are(String written) {
        assertThat(expressions.of(written)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\'',
            value = {
                "#1 []; []",
                "#1 [1, , \"a, b]\"]; [1, undefined, \"a, b]\"]",
                "#1 [, 1]; [undefined, 1]",
                "#1 {}; {}",
                "#1 {a: 1, b-c: boom, d: #2 [#3 {}]}; {a: 1, \"b-c\": boom, d: [{}]}",
                "#1 Error \"boom\"; new Error(\"boom\")",
                "#1 [#2 RangeError \"\"]; [new RangeError(\"\")]",
                "#1 Error \"a\" {code: 1}; Object.assign(new Error(\"a\"), {code: 1})",
                "#1 Error \"a\" {cause: #2 Error \"b\"}; Object.assign(new Error(\"a\"), {cause: new Error(\"b\")})",
                "#1 AggregateError \"a\" {errors: #2 [1]}; Object.assign(new AggregateError([], \"a\"), {errors: [1]})",
                "Symbol(Symbol.iterator); Symbol.iterator"
            })
    void what_can_be_made_anew_is_a_literal(String written, String expression) {
        assertThat(expressions.of(written)).isEqualTo(expression);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\'',
            value = {
                "#1 function; a function",
                "#1 {next: #2 function [Symbol.iterator], a: 1}; a function",
                "#1 [#2 function bound f]; a function",
                "#1 Map {}; an object of the class Map",
                "#1 null-prototype {a: 1}; an object of the class null-prototype",
                "#1 [#2 [#3 [#4 {...}]]]; an object that lies too deep in others",
                "#1 {a: (accessor)}; an object with an accessor",
                "#1 [#2 [#3 [#4 Error \"a\" {...}]]]; an object that lies too deep in others",
                "Symbol(mine); the symbol Symbol(mine)",
                "#1 TypeError; a TypeError that the program has not made itself",
                "#7; an object whose form is not known",
                "#1 {a; what reads #1 {a",
                "#1 [1] 2; what reads #1 [1] 2"
            })
    void what_cannot_is_told_in_words(String written, String what) {
        assertThatThrownBy(() -> expressions.of(written))
                .isInstanceOf(Expressions.Untold.class)
                .hasMessage(what);
    }

    @Test
    void a_number_stands_for_the_object_that_was_met_under_it() {
        expressions.meet(new Written("[4 /*yield*/, #1 {a: #2 [1]}]", ""));
        assertThat(expressions.of("#1")).isEqualTo("{a: [1]}");
    }

    @Test
    void an_object_is_told_once() {
        expressions.meet(new Written("#1 [#2 {}]", ""));
        assertThat(expressions.of("#2")).isEqualTo("{}");
        assertThatThrownBy(() -> expressions.of("#1"))
                .hasMessage("an object without a name that another cell shows too");
    }

    @Test
    void a_type_error_of_the_programs_own_is_told_with_its_message() {
        expressions.meet(new Written("#1 TypeError", "my own"));
        expressions.meet(new Written("#2 TypeError", "x is not a function"));
        assertThat(expressions.thrown("#1")).isEqualTo("new TypeError(\"my own\")");
        assertThat(expressions.thrown("#2")).isEqualTo("a TypeError");
    }

    @Test
    void a_region_keeps_its_holes_and_an_operation_has_two_places() {
        assertThat(expressions.stack("[0, , 1, 2], [3, 4, , 5]")).isEqualTo("[[0, , 1, 2], [3, 4, , 5]]");
        assertThat(expressions.stack("[2 /*return*/], [6 /*catch*/, boom]")).isEqualTo("[[2, undefined], [6, boom]]");
        assertThat(expressions.stack("[5 /*yield**/, boom]")).isEqualTo("[[5, boom]]");
        assertThat(expressions.stack("")).isEqualTo("[]");
    }

    @Test
    void letters_that_nobody_sees_are_escaped() {
        assertThat(expressions.of("\"a\u2028\u00A0\uFEFF\u0085 b\"")).isEqualTo("\"a\\u2028\\u00a0\\ufeff\\u0085 b\"");
        assertThat(Letters.quoted("a\"b\\c\n")).isEqualTo("\"a\\\"b\\\\c\\u000a\"");
    }
}
