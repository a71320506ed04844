package io.github.yieldstick.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yieldstick.oracle.Call;
import io.github.yieldstick.oracle.ProgramFault;
import io.github.yieldstick.oracle.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a verb, and where one call ends and the next begins. */
class CallsTest {

    private static Call read(String call) {
        return Calls.read(new Text("a.feature", 7, 4, call));
    }

    private static List<String> split(String calls) {
        return Calls.split(Text.of("--calls", calls)).stream().map(Call::code).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1, [2], {a: f(3)}",
                "\")\"",
                "'\\')'",
                "`]`",
                "`${f(\")\")}`",
                "/\\(/.source",
                "/[/(]/.source, f(/[\"]/)",
                "function () { return /}/; }",
                "/* ( */ 1, // )\n 2",
                "/* a */ /[)]/",
                "(4) / 2, [6] / 3",
                "\"//\", (1)"
            })
    void a_verb_has_what_its_brackets_hold(String arguments) {
        assertThat(read(" throw(" + arguments + ") "))
                .isEqualTo(new Call.OfVerb(
                        new Text("a.feature", 7, 4, " throw(" + arguments + ") "),
                        Call.Verb.THROW,
                        new Text("a.feature", 7, 11, arguments)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1) + f(2",
                "(",
                ")",
                "[)",
                "\"(\"(",
                "4 / (2, 1 / 3",
                "1) / f(2) / (3",
                "/(/, (",
                "/* \" */ (",
                "1 //"
            })
    void what_goes_on_behind_the_bracket_is_an_expression(String arguments) {
        Text written = new Text("a.feature", 7, 4, "next(" + arguments + ")");
        assertThat(Calls.read(written)).isEqualTo(new Call.OfExpression(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[...gen]", "gen.next()", "next()()", "next() // again", "nextOf()", "next"})
    void all_else_is_an_expression(String call) {
        assertThat(read(call)).isInstanceOf(Call.OfExpression.class);
    }

    @Test
    void semicolons_separate_calls_and_blanks_around_them_do_not_count() {
        assertThat(split("next(); throw(x) ;\n return(1)")).containsExactly("next()", "throw(x)", "return(1)");
    }

    @Test
    void what_is_blank_or_a_comment_is_no_call() {
        assertThat(split(";; next();; /* no; call */ ; // none; either")).containsExactly("next()");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "next(\"a;b\")",
                "next('a;\\';b')",
                "next(\"\\\\\")",
                "next(`a;${ {b: \"}\", c: `;`}.c };\\`;`)",
                "[1, /a;[/;]\\/;/.test(x), 2 / y, ';']",
                "(function () { x = 1; return /;/; })()",
                "typeof /;\"/",
                "next(/* ; */ 1)",
                "[...gen].length / 2",
                "x / 2, [1][0] / 2, `1` / 2, (1) / 2"
            })
    void a_semicolon_elsewhere_is_part_of_the_call(String call) {
        assertThat(split(call + "; next()")).containsExactly(call, "next()");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"next(\"a; b", "next('a; b\\", "next(`a; b", "next(`${ a; b", "next((a); b", "/a; b", "a /* ; b"
            })
    void what_never_ends_is_left_to_javascript_to_tell(String call) {
        assertThat(split(call)).containsExactly(call);
    }

    @Test
    void each_call_knows_its_place() {
        List<Call> calls = Calls.split(new Text("a.feature", 7, 4, "next();  throw(x);\n  return(1)"));

        assertThat(calls).extracting(Call::place).containsExactly("a.feature:7:5", "a.feature:7:14", "a.feature:8:7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", ";", "/* next() */"})
    void no_call_at_all_is_a_fault_with_its_place(String nothing) {
        assertThatThrownBy(() -> split(nothing))
                .isInstanceOf(ProgramFault.class)
                .hasMessage(
                        "--calls:1:1: a call is expected, and there is none; write next(V), throw(V), return(V) or any"
                                + " expression, with semicolons between them.");
    }
}
