package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.oracle.ExecutionResult.Outcome;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole programs in their bounds. */
class ProgramBoundsTest extends Programs {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for (;;) {}",
                "setInterval(function () {}, 10);",
                "(function again() { setTimeout(again); })();",
                "(function again() { Promise.resolve().then(again); })();",
                "while (Date.now() < 946684800001) {}"
            })
    void aProgramThatNeverEndsIsStopped(String program) {
        Bounds few = new Bounds(50_000, Duration.ofSeconds(60));

        ExecutionResult result = ProgramRun.run(
                realms, few, HelperText.newest(), List.of(), Text.of("p.js", "print('begun');" + program));

        assertThat(result)
                .isEqualTo(new ExecutionResult(
                        new Outcome.Stopped(Ending.Cause.STATEMENTS, "no end after 50000 statements"),
                        0,
                        List.of("begun")));
    }

    @Test
    void aProgramThatTakesTooLongIsStopped() {
        Bounds near = new Bounds(Long.MAX_VALUE, Duration.ofMillis(500));

        assertThat(ProgramRun.run(realms, near, HelperText.newest(), List.of(), Text.of("p.js", "for (;;) {}"))
                        .outcome())
                .isEqualTo(new Outcome.Stopped(Ending.Cause.TIME, "no answer within 500 ms"));
    }

    @Test
    void hundredsRunOneAfterTheOtherAndLeaveNothingBehind() {
        run(SLEEPS);
        int before = Thread.activeCount();

        for (int i = 0; i < 300; i++) {
            assertThat(run("print(" + i + ");" + SLEEPS).output()).hasSize(5);
        }

        assertThat(Thread.activeCount()).isLessThanOrEqualTo(before + 1);
    }
}
