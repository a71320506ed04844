package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.oracle.ExecutionResult.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Preludes of a whole program. */
class ProgramPreludesTest extends Programs {
    private static final List<Text> TWO = List.of(
            Text.of("sta.js", "function Test262Error(message) { this.message = message || ''; }\nlet shared = 1;"),
            Text.of("assert.js", """
                    var assert = {};
                    assert.sameValue = function (actual, expected) {
                        if (!Object.is(actual, expected)) throw new Test262Error("got " + actual + " " + shared++);
                    };
                    """));

    @Test
    void runFirstAndShareTheirNamesWithTheProgram() {
        Text program = Text.of("p.js", "assert.sameValue(1, 1); shared = 5; const assert2 = assert;");

        assertThat(run(HelperText.newest(), TWO, program).passed()).isTrue();
    }

    @Test
    void areNotWhereAnErrorIsToldThatGoesThroughTheProgram() {
        Text program = Text.of("p.js", "\nassert.sameValue(1, 2);");

        assertThat(run(HelperText.newest(), TWO, program).outcome())
                .isEqualTo(failed(Kind.THREW, "Test262Error: got 1 1", "p.js:2:1"));
    }

    @Test
    void thatFailAreToldAtTheirOwnPlace() {
        Text program = Text.of("p.js", "print('never');");

        assertThat(run(HelperText.newest(), List.of(Text.of("a.js", "\nvar x = ;")), program))
                .isEqualTo(new ExecutionResult(
                        failed(Kind.SYNTAX, "SyntaxError: Expected an operand but found ;", "a.js:2:9"), 0, List.of()));
        assertThat(run(HelperText.newest(), List.of(Text.of("a.js", "\n\nnobody();")), program))
                .isEqualTo(new ExecutionResult(
                        failed(Kind.THREW, "ReferenceError: nobody is not defined", "a.js:3:1"), 0, List.of()));
    }

    @Test
    void areReadAnewByEachProgram() {
        Text program = Text.of("p.js", "print(shared++);");

        assertThat(run(HelperText.newest(), TWO, program).output()).containsExactly("1");
        assertThat(run(HelperText.newest(), TWO, program).output()).containsExactly("1");
    }
}
