package io.github.yieldstick.cli;

import static io.github.yieldstick.corpus.WorkingTree.feature;
import static io.github.yieldstick.corpus.WorkingTree.yielding;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.corpus.WorkingTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run says at the end of its process, which only a process of its own shows. */
@DisabledIfSystemProperty(named = "cucumber.filter.tags", matches = ".+", disabledReason = "some cases were asked for")
class InterruptionIT {

    private static final String FILE = "scenarios/opcodes/yield.feature";

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
                .contains("--jobs: expected a number from 1 to 1000, found 0")
                .doesNotContain("Interrupted");
    }

    private Path told() {
        return folder.resolve("told.txt");
    }

    private static void signal(Process run, String name) throws Exception {
        assertThat(new ProcessBuilder("kill", "-" + name, String.valueOf(run.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        for (int look = 0; look < 1_200 && !condition.call(); look++) {
            Thread.sleep(50);
        }
        assertThat(condition.call()).isTrue();
    }

    @Nested
    @EnabledOnOs(OS.LINUX)
    class A_watch {

        @Test
        void is_ended_by_an_interruption_and_by_no_mistake() throws Exception {
            WorkingTree tree = WorkingTree.in(Files.createDirectory(folder.resolve("features")));
            tree.write(FILE, feature(yielding("OP4.1-01", "yields 1")));
            Process run = yieldstick(
                    told(),
                    "run",
                    "--engine",
                    "java",
                    "--watch",
                    "--corpus",
                    tree.folder().toString(),
                    "--out",
                    folder.resolve("report").toString());
            try {
                await(() -> Files.readString(told()).contains("Watching."));
                tree.write("clauses.yaml", "");
                await(() -> Files.readString(told()).contains("clauses.yaml:1:1: expected a list of entries"));
                tree.write("clauses.yaml", WorkingTree.clauses(WorkingTree.STATEMENT));
                tree.write(FILE, feature(yielding("OP4.1-01", "yields 2")));
                await(() -> Files.readString(told()).contains("1 case judged, 1 red."));
                signal(run, "INT");
                assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
            } finally {
                run.destroyForcibly();
            }
            assertThat(run.exitValue()).isEqualTo(130);
            assertThat(told()).content().endsWith("1 case judged, 1 red.\n");
        }
    }

    @Nested
    @EnabledOnOs(OS.LINUX)
    class Programs {

        @Test
        void are_broken_off_at_once_and_the_results_so_far_stay() throws Exception {
            Process run = execOfOneThatEndsAndOneThatDoesNot();
            List<ProcessHandle> workers = run.descendants().toList();
            assertThat(workers).isNotEmpty();
            signal(run, "INT");
            assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(run.exitValue()).isEqualTo(130);
            assertThat(workers).allMatch(InterruptionIT::ends);
            assertThat(Files.readAllLines(told()))
                    .satisfiesExactly(
                            line -> assertThat(line).startsWith("pass  ").endsWith("1-ends.js"),
                            line -> assertThat(line)
                                    .isEqualTo("Interrupted. What is not listed has not been run to its end."));
        }

        @Test
        void that_nobody_waits_for_any_more_end_by_themselves() throws Exception {
            Process run = execOfOneThatEndsAndOneThatDoesNot();
            List<ProcessHandle> workers = run.descendants().toList();
            assertThat(workers).isNotEmpty();
            signal(run, "KILL");
            assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(workers).allMatch(InterruptionIT::ends);
        }

        @ParameterizedTest
        @ValueSource(strings = {"worker", "none"})
        void take_the_program_of_the_engine_with_them_and_what_that_has_started(String isolation) throws Exception {
            Path note = folder.resolve("note");
            Path script = Files.writeString(
                    folder.resolve("engine.sh"), """
                    sleep 300 & echo $! > '%s.new'; mv '%1$s.new' '%1$s'
                    exec '%s' -cp '%s' io.github.yieldstick.process.SteerableAdapter nowhere noise
                    """.formatted(note, java(), System.getProperty("java.class.path")));
            Path program = Files.writeString(folder.resolve("never-ends.js"), "for (;;);");
            Process run = yieldstick(
                    told(),
                    "exec",
                    program.toString(),
                    "--engine",
                    "process:sh '" + script + "'",
                    "--isolation",
                    isolation);
            await(() -> Files.exists(note));
            ProcessHandle child = ProcessHandle.of(
                            Long.parseLong(Files.readString(note).strip()))
                    .orElseThrow();
            signal(run, "TERM");
            assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(ends(child)).isTrue();
        }

        private Process execOfOneThatEndsAndOneThatDoesNot() throws Exception {
            Path programs = Files.createDirectory(folder.resolve("programs"));
            Files.writeString(programs.resolve("1-ends.js"), "__generator(this, function () {});");
            Files.writeString(programs.resolve("2-does-not.js"), "for (;;);");
            Process run = yieldstick(told(), "exec", programs.toString(), "--jobs", "1", "--time-limit", "600");
            await(() -> Files.readString(told()).contains("1-ends.js"));
            return run;
        }
    }

    /** A process that was ended may go on to be listed until somebody asks how it ended, and has no command any more. */
    private static boolean ends(ProcessHandle process) {
        for (int look = 0;
                look < 1_200 && process.isAlive() && process.info().command().isPresent();
                look++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        return !process.isAlive() || process.info().command().isEmpty();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Process yieldstick(Path told, String... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(java(), Main.class.getName());
        builder.command().addAll(List.of(arguments));
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder.redirectErrorStream(true)
                .redirectOutput(Files.createFile(told).toFile())
                .start();
    }
}
