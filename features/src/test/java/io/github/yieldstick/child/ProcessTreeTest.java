package io.github.yieldstick.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a process has started ends with it, also when nobody has seen it start. */
@EnabledOnOs(OS.LINUX)
class ProcessTreeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sleep 300 & echo $!; wait",
                "sleep 300 & echo $!; exit 3",
                "sleep 300 & echo $!; kill -9 $$",
                "(sh -c 'sleep 300 & echo $!' &); exit 0",
                "(sh -c 'sleep 300 & echo $!; wait' &); kill -9 $$"
            })
    void a_child_or_grandchild_is_ended_however_its_parent_ends(String script) throws Exception {
        ProcessTree tree = ProcessTree.start(new ProcessBuilder("sh", "-c", script));
        ProcessHandle child = child(tree);
        assertThat(isRunning(child)).isTrue();
        tree.end();
        assertThat(tree.root().waitFor()).isNotNegative();
        assertThat(isEnded(child)).isTrue();
    }

    @Test
    void a_process_of_somebody_else_is_left_alone() throws Exception {
        ProcessTree other = ProcessTree.start(new ProcessBuilder("sleep", "300"));
        ProcessTree tree = ProcessTree.start(new ProcessBuilder("sleep", "300"));
        tree.end();
        assertThat(other.root().isAlive()).isTrue();
        other.end();
        assertThat(other.root().waitFor()).isNotZero();
    }

    @Test
    void a_thread_goes_on_where_nothing_is_about_to_end() {
        ProcessTree.unlessAllEnds(Duration.ZERO);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    private static ProcessHandle child(ProcessTree tree) throws Exception {
        try (BufferedReader told = tree.root().inputReader()) {
            return ProcessHandle.of(Long.parseLong(told.readLine())).orElseThrow();
        }
    }

    private static boolean isEnded(ProcessHandle process) throws InterruptedException {
        for (int look = 0; look < 500 && isRunning(process); look++) {
            Thread.sleep(10);
        }
        return !isRunning(process);
    }

    /** A process that was ended may go on to be listed until somebody asks how it ended, and has no command any more. */
    private static boolean isRunning(ProcessHandle process) {
        return process.isAlive() && !process.info().command().equals(Optional.empty());
    }
}
