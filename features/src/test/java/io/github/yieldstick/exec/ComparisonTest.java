package io.github.yieldstick.exec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.oracle.Ending;
import io.github.yieldstick.oracle.ExecutionResult;
import io.github.yieldstick.oracle.ExecutionResult.Kind;
import io.github.yieldstick.oracle.ExecutionResult.Outcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The first thing in which a program's result differs from another. */
class ComparisonTest {
    private static final Outcome THREW = new Outcome.Failed(Kind.THREW, "Error: one", Optional.of("a.js:1:1"));

    private static ProgramResult result(Outcome outcome, long generators, String... output) {
        return ProgramResult.of("a.js", "engine", new ExecutionResult(outcome, generators, List.of(output)));
    }

    private static ProgramResult passed(String... output) {
        return result(new Outcome.Passed(), 1, output);
    }

    private static String difference(ProgramResult result, ProgramResult reference) {
        return result.comparedWith(reference).against().orElseThrow().difference();
    }

    @Test
    void is_none_where_outcome_output_and_generators_are_the_same() {
        ProgramResult compared = passed("a").comparedWith(passed("a"));
        assertThat(compared.against().orElseThrow().differs()).isFalse();
        assertThat(compared.tellsAgainstTheEngine()).isFalse();
    }

    @Test
    void is_the_outcome() {
        ProgramResult failed = result(THREW, 1);
        assertThat(difference(failed, passed())).isEqualTo("it passes there");
        assertThat(difference(passed(), failed)).isEqualTo("it fails there, threw: Error: one");
        assertThat(difference(passed(), result(new Outcome.Passed(), 0)))
                .isEqualTo("it passes there, and asks for no generator");
        assertThat(failed.comparedWith(passed()).tellsAgainstTheEngine()).isTrue();
    }

    @Test
    void is_the_error_and_not_its_place() {
        Outcome elsewhere = new Outcome.Failed(Kind.THREW, "Error: one", Optional.empty());
        Outcome other = new Outcome.Failed(Kind.REJECTED, "Error: one", Optional.empty());
        assertThat(difference(result(THREW, 1), result(elsewhere, 1))).isEmpty();
        assertThat(difference(result(THREW, 1), result(other, 1)))
                .isEqualTo("it fails there otherwise, unhandled rejection: Error: one");
        assertThat(result(THREW, 1).comparedWith(result(elsewhere, 1)).tellsAgainstTheEngine())
                .isFalse();
    }

    @Test
    void is_not_how_far_a_program_came_that_was_stopped() {
        ProgramResult slow = result(new Outcome.Stopped(Ending.Cause.TIME, "no answer within 9 ms"), 7, "a");
        ProgramResult long_ = result(new Outcome.Stopped(Ending.Cause.STATEMENTS, "no end after 9 statements"), 9);
        assertThat(difference(slow, long_)).isEmpty();
        assertThat(difference(slow, result(THREW, 7, "a"))).isEqualTo("it fails there otherwise, threw: Error: one");
    }

    @Test
    void is_the_first_line_of_the_output_that_does() {
        assertThat(difference(passed("a", "b"), passed("a", "c")))
                .isEqualTo("line 2 of the output is \"b\", and there \"c\"");
        assertThat(difference(passed("a"), passed("a", "c")))
                .isEqualTo("line 2 of the output is missing, and there \"c\"");
        assertThat(difference(passed("a"), passed()))
                .isEqualTo("line 1 of the output is \"a\", and there it is missing");
        assertThat(difference(passed("x".repeat(500) + "1" + "y".repeat(500)), passed("x".repeat(500) + "2")))
                .isEqualTo("line 1 of the output is \"..." + "x".repeat(20) + "1" + "y".repeat(79)
                        + "...\", and there \"..." + "x".repeat(20) + "2\"");
    }

    @Test
    void is_the_number_of_generators_in_the_end() {
        assertThat(difference(result(new Outcome.Passed(), 2), passed()))
                .isEqualTo("it asks for 1 generators there, and here for 2");
    }
}
