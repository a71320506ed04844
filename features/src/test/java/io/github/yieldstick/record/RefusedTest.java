package io.github.yieldstick.record;

import static io.github.yieldstick.record.Recordings.calls;
import static io.github.yieldstick.record.Recordings.newest;
import static io.github.yieldstick.record.Recordings.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.Program;
import io.github.yieldstick.oracle.ProgramFault;
import io.github.yieldstick.oracle.Realms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What no scenario can tell is refused, with the call at which it happens and what to do. */
class RefusedTest {
    private static final Realms REALMS = new Realms();

    @AfterAll
    static void close() {
        REALMS.close();
    }

    @Test
    void for_an_object_without_a_name_that_two_cells_show() {
        assertThat(refusal("var seen = [];", "_a.label = 0; return [4, seen[0] = seen[0] || {}];", "next()", "next()"))
                .isEqualTo(
                        "calls:2:1: next() yields an object without a name that another cell shows too, which no cell"
                                + " can tell; give it a name in the surrounding code (\"var thing;\", and \"thing = ...\" in the"
                                + " body), or let the body show a part of it that is a primitive.");
    }

    @Test
    void for_a_function_a_symbol_and_an_object_of_a_class() {
        assertThat(refusal("", "return [4, function () {}];", "next()")).contains(": next() yields a function, which");
        assertThat(refusal("", "log(Symbol('a')); return [4];", "next()"))
                .contains(": next() logs the symbol Symbol(a), which");
        assertThat(refusal("", "throw new Map();", "next()")).contains(": next() throws an object of the class Map");
    }

    @Test
    void for_what_is_otherwise_each_time() {
        assertThat(refusal("", "return [4, Math.random()];", "next()"))
                .startsWith("calls:1:1: next() cannot be told: in the column completes a run would expect yields")
                .contains("give the objects in it names");
    }

    @Test
    void for_a_call_that_does_not_end() {
        Bounds near = new Bounds(20_000, Bounds.standard().time());
        Recording recording = Recording.of(
                "a.js",
                text("switch (_a.label) { case 0: return [4]; case 1: for (;;); }"),
                calls("next()", "throw(1)", "next()"));
        assertThatThrownBy(() -> Recorded.scenario(REALMS, near, recording))
                .isInstanceOf(CannotRecord.class)
                .hasMessage("calls:2:1: throw(1) does not end (no end after 20000 statements); a case has calls that"
                        + " end, so leave it out, or change the body.");
    }

    @Test
    void for_a_label_that_is_no_whole_number() {
        assertThat(refusal("", "_a.label = 0.5; return [4];", "next()", "next()"))
                .startsWith("calls:2:1: next() enters the body at the label 1.5, and a table has whole numbers");
    }

    @Test
    void for_code_that_no_doc_string_holds() {
        assertThat(refusal("", "return [2, '\"\"\"' + '```'];", "next()"))
                .startsWith("my.js:1:1: the code has both \"\"\" and ``` in it");
    }

    @Test
    void for_a_this_argument_on_several_lines() {
        Program program = new Program(text(""), text("[1,\n2]"), text("return [2];"));
        Recording recording = new Recording("my.js", program, calls("next()"), newest(), false);
        assertThatThrownBy(() -> Recorded.scenario(REALMS, Bounds.standard(), recording))
                .hasMessageStartingWith("my.js:1:1: thisArg is written on several lines");
    }

    @Test
    void for_a_name_that_nothing_declares() {
        String sentence = "the call fails with \"bomm is not defined\": nothing declares bomm;";
        assertThatThrownBy(() -> refusal("var boom;", "return [2];", "bomm()"))
                .isInstanceOf(ProgramFault.class)
                .hasMessageStartingWith("calls:1:1: " + sentence);
        assertThatThrownBy(() -> refusal("function f() { return bomm; }", "return [2];", "next()", "f()"))
                .hasMessageStartingWith("calls:2:1: " + sentence);
        assertThatThrownBy(() -> refusal("", "throw bomm;", "next()")).hasMessageContaining(sentence);
    }

    @Test
    void for_an_error_that_nobody_handles() {
        assertThat(refusal("", "Promise.reject(1); return [2];", "next()"))
                .isEqualTo("calls:1:1: next() leaves a promise that is rejected, and nobody handles that, which no cell"
                        + " can tell; handle it in the case, and log the reason.");
    }

    @Test
    void for_what_asks_nothing_of_the_helper() {
        assertThat(refusal("", "return [2];", "1 + 1")).contains("the case asks nothing of the engine");
    }

    @Test
    void without_a_call() {
        assertThat(refusal("", "return [2];"))
                .isEqualTo("my.js: there is no call to record; name one at least, as in next().");
    }

    @Test
    void for_a_text_that_is_wrong_with_its_place() {
        Recording recording = Recording.of("my.js", text("return [2"), calls("next()"));
        assertThatThrownBy(() -> Recorded.scenario(REALMS, Bounds.standard(), recording))
                .isInstanceOf(ProgramFault.class)
                .hasMessageStartingWith("my.js:");
    }

    private static String refusal(String surroundingCode, String body, String... calls) {
        try {
            return Recorded.scenario(REALMS, Bounds.standard(), Recordings.of(surroundingCode, body, calls));
        } catch (CannotRecord refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
