package io.github.yieldstick.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yieldstick.oracle.ProgramFault;
import io.github.yieldstick.oracle.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where one call ends and the next begins. */
class CallsTest {

    private static List<String> split(String calls) {
        return Calls.split(Text.of("--calls", calls)).stream().map(Text::code).toList();
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
        List<Text> calls = Calls.split(new Text("a.feature", 7, 4, "next();  throw(x);\n  return(1)"));

        assertThat(calls).extracting(Text::place).containsExactly("a.feature:7:5", "a.feature:7:14", "a.feature:8:7");
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
