package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.oracle.ExecutionResult.Kind;
import io.github.yieldstick.oracle.ExecutionResult.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a whole program fails, and what is told of it. */
class FailedProgramTest extends Programs {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "throw new TypeError('boom');           | TypeError: boom          | p.js:1:7",
                "throw new RangeError();                | RangeError               | p.js:1:7",
                "nobody();                              | ReferenceError: nobody is not defined | p.js:1:1",
                "throw 42;                              | 42                       | p.js:1:1",
                "throw 'text';                          | \"text\"                 | p.js:1:1",
                "throw undefined;                       | undefined                | p.js:1:1",
                "throw null;                            | null                     | p.js:1:1",
                "throw { a: 1 };                        | {a: 1}                   | p.js:1:1",
                "throw { name: 'N', message: 'm' };     | N: m                     | p.js:1:1"
            })
    void byAThrow(String program, String error, String place) {
        assertThat(run(program).outcome()).isEqualTo(failed(Kind.THREW, error, place));
    }

    @Test
    void byAnErrorOfAClassThatHasNoErrorAboveIt() {
        Text prelude = Text.of("sta.js", "function Test262Error(message) { this.message = message; }");
        Text program = Text.of("p.js", "\n  throw new Test262Error('not the same');");

        assertThat(run(HelperText.newest(), List.of(prelude), program).outcome())
                .isEqualTo(failed(Kind.THREW, "Test262Error: not the same", "p.js:2:3"));
    }

    @Test
    void byAThrowInATimer() {
        ExecutionResult result = run("""
                setTimeout(function () { print("never"); }, 2);
                setTimeout(function () {
                    throw new Error("late"); }, 1);
                """);

        assertThat(result).isEqualTo(new ExecutionResult(failed(Kind.THREW, "Error: late", "p.js:3:11"), 0, List.of()));
    }

    @Test
    void byAThrowInAMicrotask() {
        assertThat(run("queueMicrotask(function () { throw new Error('micro'); });")
                        .outcome())
                .isEqualTo(failed(Kind.THREW, "Error: micro", "p.js:1:36"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Promise.reject(new Error('no'));                       | Error: no",
                "(async function () { await 0; throw new Error('no'); })(); | Error: no",
                "setTimeout(function () { Promise.reject(new Error('no')); }, 3); | Error: no",
                "Promise.reject(new Error('no')).finally(print);        | Error: no",
                "var p = Promise.reject(new Error('no')); setTimeout(function () { p.catch(print); }); | Error: no",
                "__awaiter(0, [], Promise, function () { return __generator(this, function (_a) {"
                        + " throw new Error('no'); }); }); | Error: no"
            })
    void byARejectionThatNobodyHandles(String program, String error) {
        assertThat(run(program).outcome()).isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
            assertThat(failed.error()).isEqualTo(error);
            assertThat(failed.place().orElse("")).startsWith("p.js:1:");
            assertThat(failed.kind()).isEqualTo(Kind.REJECTED);
        });
    }

    @Test
    void byAModuleThatThrowsAfterItHasWaited() {
        assertThat(run("import 'tslib'; await 0;\nthrow new Error('no');").outcome())
                .isEqualTo(failed(Kind.THREW, "Error: no", "p.js:2:7"));
    }

    @Test
    void byTheFirstOfSeveralRejections() {
        assertThat(run("Promise.reject(1); Promise.reject(2);").outcome()).isEqualTo(failed(Kind.REJECTED, "1"));
    }

    @Test
    void notByARejectionThatIsHandledBeforeTheMicrotasksEnd() {
        assertThat(output("""
                var p = Promise.reject(new Error("no"));
                Promise.resolve().then(function () {}).then(function () {})
                    .then(function () { p.catch(function (e) { print("handled", e.message); }); });
                """)).containsExactly("handled no");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "p.js  | var x = ;                 | SyntaxError: Expected an operand but found ; | p.js:1:9",
                "p.cjs | export var x;             | SyntaxError: Expected an operand but found export | p.cjs:1:1",
                "p.js  | export var x = ;          | SyntaxError: Expected an operand but found ; | p.js:1:16",
                "p.mjs | with (a) {}               | SyntaxError: \"with\" statement cannot be used in strict mode | p.mjs:1:1"
            })
    void byATextThatDoesNotParse(String file, String program, String error, String place) {
        assertThat(run(HelperText.newest(), List.of(), Text.of(file, program)).outcome())
                .isEqualTo(failed(Kind.SYNTAX, error, place));
    }

    @Test
    void byASyntaxErrorThatIsThrownWhileItRuns() {
        assertThat(run("new Function('var x = ;');").outcome()).isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
            assertThat(failed.kind()).isEqualTo(Kind.THREW);
            assertThat(failed.error()).startsWith("SyntaxError: ");
        });
    }

    /** Which a newer Java does not lack any more. */
    @EnabledForJreRange(max = JRE.JAVA_19)
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "try { new Float16Array([1]); } catch (e) { print('caught'); }              | p.js:1:7",
                "setTimeout(function () {new Float16Array([1]); });                         | p.js:1:25",
                "Promise.resolve().then(function () {new Float16Array([1]); });             | p.js:1:37",
                "__generator(this, function (_a) {new Float16Array([1]); }).next();         | p.js:1:34"
            })
    void byAnInternalErrorOfGraalJsWhichItCannotCatch(String program, String place) {
        ExecutionResult result = run(program);

        assertThat(result.output()).isEmpty();
        assertThat(result.outcome()).isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
            assertThat(failed.kind()).isEqualTo(Kind.INTERNAL);
            assertThat(failed.error()).startsWith("java.lang.NoSuchMethodError: ");
            assertThat(failed.place()).contains(place);
        });
    }

    @Test
    void withTheGeneratorsThatItAskedFor() {
        assertThat(run("__generator(this, function () {}); throw 1;").generators())
                .isEqualTo(1);
        assertThat(run("for (;;) __generator(this, function () {});").generators())
                .isPositive();
        assertThat(run("throw 1;").generators()).isZero();
    }

    @Test
    void haveWordsForAPerson() {
        assertThat(Kind.values())
                .extracting(Kind::words)
                .containsExactly("syntax error", "threw", "unhandled rejection", "internal error of GraalJS");
    }
}
