package io.github.yieldstick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What a run says at the end of its process, which only a process of its own shows. */
@DisabledIfSystemProperty(named = "cucumber.filter.tags", matches = ".+", disabledReason = "some cases were asked for")
class InterruptionIT {

    @TempDir
    private Path folder;

    @Test
    void a_run_that_cannot_be_done_is_not_told_as_interrupted() throws Exception {
        Path told = folder.resolve("told.txt");
        Process run = yieldstick(
                told, "run", "--engine", "java", "--tags", "@OP4.1", "--jobs", "0", "--out", folder.toString());
        try {
            assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            run.destroyForcibly();
        }
        assertThat(run.exitValue()).isEqualTo(2);
        assertThat(told)
                .content()
                .contains("--jobs: expected a number from 1 on, found 0.")
                .doesNotContain("Interrupted");
    }

    private static Process yieldstick(Path told, String... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), Main.class.getName());
        builder.command().addAll(List.of(arguments));
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder.redirectErrorStream(true)
                .redirectOutput(Files.createFile(told).toFile())
                .start();
    }
}
