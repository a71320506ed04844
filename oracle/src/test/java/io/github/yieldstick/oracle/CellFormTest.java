package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell is what it seems to be, as a whole. */
class CellFormTest extends InARealm {

    private static void asked(String value) {
        inSession("", ECHO, session -> {
            call(session, "1");
            session.completed(RecordedCompletion.Kind.GIVES, Text.of("v", value));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2), (1",
                "1, 2",
                "[2, 1], 1",
                "1 // comment",
                "1 <!-- comment",
                "1, // comment",
                "1], [2",
                "1]: 0, [2",
                "1) + (0",
                "0 ? 1 : 2, 3"
            })
    void a_value_is_one_expression(String value) {
        assertThatThrownBy(() -> asked(value)).isInstanceOf(ProgramFault.class).hasMessageStartingWith("v:1:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 /*", "1; x", "(1", "1)", "[1, 2", "`", "'1", "", " ", "...[1]", "return 1", "/* 1 */"})
    void a_value_parses(String value) {
        assertThatThrownBy(() -> asked(value)).isInstanceOf(ProgramFault.class).hasMessageContaining("SyntaxError: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2), (1", "1], [2", "1,, 2", ", 1", "1,", "1 // , 2", "1 <!-- 2", "/* 1 */", "1; 2"})
    void a_list_is_of_expressions(String list) {
        inSession("", ECHO, session -> {
            call(session, "1");
            Text text = Text.of("v", list);
            assertThatThrownBy(() -> session.logged(text))
                    .isInstanceOf(ProgramFault.class)
                    .hasMessageStartingWith("v:1:");
            assertThatThrownBy(() -> session.sawRegions(text)).isInstanceOf(ProgramFault.class);
            assertThatThrownBy(() -> session.sawPending(text)).isInstanceOf(ProgramFault.class);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "next(1,, 2)",
                "next(,)",
                "next(1,)",
                "next(1 //)",
                "1), (2",
                "1], [2",
                "next() // ()",
                "next() }{ ()"
            })
    void a_call_is_one_expression_or_a_verb_with_a_list(String text) {
        inSession(
                "",
                ECHO,
                session -> assertThatThrownBy(() -> call(session, text))
                        .isInstanceOf(ProgramFault.class)
                        .hasMessageStartingWith("call:1:"));
    }

    @Test
    void a_fault_says_what_was_found_and_what_to_do() {
        assertThatThrownBy(() -> asked("2), (1"))
                .hasMessage(
                        "v:1:1: expected one expression of JavaScript, found \"2), (1\"; write one, in brackets where"
                                + " it has commas.");
        assertThatThrownBy(() -> asked("1 // one"))
                .hasMessage("v:1:1: expected one expression of JavaScript, found \"1 // one\", whose end is a comment;"
                        + " drop the comment.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(2, 1)",
                "1 /* one */",
                "/* one */ 1",
                "0 // none\n || 1",
                "[1][0]",
                "{ a: 1 }.a",
                "[1, , 2].length - 2",
                "`${1}` * 1",
                "/[)]/.source.length - 2",
                "(x => x, 1)"
            })
    void a_value_may_be_any_that_is_one(String value) {
        inSession("", ECHO, session -> {
            call(session, "1");
            assertThat(session.completed(RecordedCompletion.Kind.GIVES, Text.of("v", value)))
                    .isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1, [2]", "1, /* then */ [2]", "...[1, [2]]", "1,\n[2]"})
    void a_list_may_be_any_that_is_one(String list) {
        inSession("", "log(1, [2]); return [2];", session -> {
            call(session, "next()");
            assertThat(session.logged(Text.of("v", list))).isTrue();
        });
    }
}
