package io.github.yieldstick.reports.reproduce;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaScriptTextTest {

    @Test
    void a_literal_holds_whatever_the_text_holds() {
        assertThat(JavaScriptText.quoted("a \"b\"\n\u2028\ud800")).isEqualTo("\"a \\\"b\\\"\\n\\u2028\\uD800\"");
    }

    @Test
    void a_comment_has_one_line() {
        assertThat(JavaScriptText.comment("a\r\nb\u2029c")).isEqualTo("a b c");
    }

    @Test
    void a_comment_at_the_end_of_an_expression_swallows_nothing() {
        assertThat(JavaScriptText.listThunk("1, 2 // two")).isEqualTo("function () { return [1, 2 // two\n]; }");
    }

    @Test
    void a_comment_with_a_line_end_before_an_expression_ends_no_statement() {
        assertThat(JavaScriptText.thunk("/* a\nb */ 5")).isEqualTo("function () { return (/* a\nb */ 5\n); }");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1, [2], {a: f(3)}",
                "\")\"",
                "'\\')'",
                "`]`",
                "/\\(/.source",
                "/[/(]/.source, f(/[\"]/)",
                "function () { return /}/; }",
                "/* ( */ 1, // )\n 2",
                "/* a */ /[)]/",
                "(4) / 2, [6] / 3",
                "\"//\", (1)"
            })
    void brackets_are_balanced(String text) {
        assertThat(JavaScriptText.isBalanced(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1) + f(2", "(", ")", "[)", "\"(\"(", "4 / (2, 1 / 3", "1) / f(2) / (3", "/(/, (", "/* \" */ ("})
    void brackets_are_not_balanced(String text) {
        assertThat(JavaScriptText.isBalanced(text)).isFalse();
    }
}
