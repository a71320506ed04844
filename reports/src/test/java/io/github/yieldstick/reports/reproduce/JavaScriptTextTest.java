package io.github.yieldstick.reports.reproduce;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
