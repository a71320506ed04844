package io.github.yieldstick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yieldstick.engines.EngineUnusable;
import io.github.yieldstick.engines.WrongUsage;
import io.github.yieldstick.reports.grade.ExitCode;
import io.github.yieldstick.run.Jobs;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class JobsTest {

    /** A command whose only job throws. */
    @Command
    private record Throwing(@Mixin JobsOption jobs, RuntimeException thrown) implements Callable<Integer> {
        @Override
        public Integer call() throws InterruptedException, ExecutionException {
            jobs.jobs()
                    .each(
                            List.of("job"),
                            job -> {
                                throw thrown;
                            },
                            nothing -> {});
            return ExitCode.OK.number();
        }
    }

    private static String told(RuntimeException thrown, int exitCode) {
        StringWriter err = new StringWriter();
        assertThat(new CommandLine(new Throwing(new JobsOption(), thrown))
                        .setErr(new PrintWriter(err, true))
                        .setExecutionExceptionHandler(Faults::ofExecution)
                        .execute())
                .isEqualTo(exitCode);
        return err.toString();
    }

    @Test
    void what_comes_of_the_inputs_is_taken_in_their_order() throws Exception {
        List<String> taken = new ArrayList<>();
        new Jobs(2).each(List.of(3, 1, 2), "x"::repeat, taken::add);
        assertThat(taken).containsExactly("xxx", "x", "xx");
    }

    @Test
    void an_engine_that_a_job_cannot_start_is_told_as_such() {
        assertThat(told(new EngineUnusable("class:A: its constructor threw."), 3))
                .isEqualToIgnoringNewLines("class:A: its constructor threw.");
    }

    @Test
    void wrong_usage_that_a_job_finds_is_told_as_such() {
        assertThat(told(new WrongUsage("there is no such file."), 2))
                .isEqualToIgnoringNewLines("there is no such file.");
    }

    @Test
    void another_fault_of_a_job_is_the_kits_own() {
        assertThat(told(new IllegalStateException("broken inside"), 5))
                .startsWith(
                        "The kit failed, which is a fault of its own: java.lang.IllegalStateException: broken inside at ")
                .contains("YIELDSTICK_JAVA_OPTIONS=-Dyieldstick.trace=true shows the stack trace.")
                .doesNotContain("\tat ");
    }

    @Test
    void an_error_of_a_job_is_handed_on_as_what_made_it_fail() {
        assertThatThrownBy(() -> new Jobs(2)
                        .each(
                                List.of("job"),
                                job -> {
                                    throw new StackOverflowError("too deep");
                                },
                                nothing -> {}))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(StackOverflowError.class);
    }
}
