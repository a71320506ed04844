package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The output of a whole program, line by line. */
class ProgramOutputTest extends Programs {

    @Test
    void isALineForEachCall() {
        assertThat(output("""
                console.log("a", 1, -0, 1n, null, undefined, true, Symbol("s"), [1, [2]], {}, new Error("boom"));
                console.info("b"); console.warn("c"); console.error("d"); console.debug("e"); print("f", "g");
                print(); print("two\\nlines"); print(Object.create(null));
                """))
                .containsExactly(
                        "a 1 0 1 null undefined true Symbol(s) 1,2 [object Object] Error: boom",
                        "b",
                        "c",
                        "d",
                        "e",
                        "f g",
                        "",
                        "two",
                        "lines",
                        "[object Object]");
    }

    @Test
    void isCutAfterAThousandLines() {
        List<String> lines = output("for (var i = 0; i < 1200; i++) print(i);");

        assertThat(lines).hasSize(1001).contains("999", "0");
        assertThat(lines.get(1000))
                .isEqualTo(
                        "(the output is cut here, as it is more than 1000 lines or 1048576 characters: 200 lines follow)");
    }

    @Test
    void losesTheRestOfALongLineAndNothingBehindIt() {
        assertThat(output("print('short'); print('x'.repeat(70000)); print('y'.repeat(65536)); print('more');"))
                .containsExactly(
                        "short",
                        "x".repeat(65536) + " (the line is cut here: it has 70000 characters, of which 65536 are kept)",
                        "y".repeat(65536),
                        "more");
    }

    @Test
    void isCutAfterAMillionCharacters() {
        List<String> lines = output("for (var i = 0; i < 20; i++) print('x'.repeat(60000)); print('short');");

        assertThat(lines).hasSize(18);
        assertThat(lines.get(17))
                .isEqualTo(
                        "(the output is cut here, as it is more than 1000 lines or 1048576 characters: 4 lines follow)");
    }

    @Test
    void isThereAlsoWhenTheProgramFails() {
        assertThat(run("print('before'); throw 1;").output()).containsExactly("before");
    }
}
