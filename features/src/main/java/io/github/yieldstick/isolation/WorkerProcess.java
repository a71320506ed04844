package io.github.yieldstick.isolation;

import io.github.yieldstick.child.ChildProcess;
import io.github.yieldstick.child.Heard;
import io.github.yieldstick.child.ProcessTree;
import io.github.yieldstick.child.Tail;
import io.github.yieldstick.reports.grade.ExitCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One worker, a Java process of its own with a bounded heap. Used by one thread at a time. */
final class WorkerProcess implements AutoCloseable {
    private static final int HEAP_MEBIBYTES = 512;
    private static final String OUT_OF_MEMORY = "java.lang.OutOfMemoryError";
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    private final ChildProcess<Answer> process;
    private final Tail printed;

    private WorkerProcess(ChildProcess<Answer> process, Tail printed) {
        this.process = process;
        this.printed = printed;
    }

    /** Starts a worker; what is wrong with it shows at its first task. */
    static WorkerProcess start(WorkerSetup setup) {
        Tail printed = new Tail();
        try {
            WorkerProcess worker = new WorkerProcess(
                    ChildProcess.start(
                            builder(setup),
                            new ChildProcess.Manner<>(
                                    "worker",
                                    new WorkerLines.Reader<>(Answer.class),
                                    Integer.MAX_VALUE, // what the kit's own side says is bounded where it is made
                                    printed,
                                    printed,
                                    Patience.USUAL.kit())),
                    printed);
            worker.tell(setup);
            return worker;
        } catch (IOException unable) {
            throw new UncheckedIOException("Cannot start a worker: " + unable.getMessage(), unable);
        }
    }

    private static ProcessBuilder builder(WorkerSetup setup) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + HEAP_MEBIBYTES + "m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
        if (!setup.lasting()) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        if (Runtime.version().feature() >= 24) {
            // GraalJS loads native code and uses sun.misc.Unsafe; older Java does not know these flags.
            command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        }
        command.add(WorkerMain.class.getName());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder;
    }

    /** Does a task, and gives the last answer to it. */
    Answer perform(Task task, Patience patience) {
        printed.forget();
        tell(task);
        boolean begun = false;
        while (true) {
            Duration limit = patience.of(begun);
            Heard<Answer> heard = heard(limit);
            if (heard instanceof Heard.Silence<Answer>) {
                close();
                return new Answer.Ended(begun, true, "no answer within " + limit.toSeconds() + " s");
            }
            if (!(heard instanceof Heard.Said<Answer> said)) {
                return new Answer.Ended(begun, false, end());
            }
            Answer answer = said.message();
            begun = answer instanceof Answer.Begun;
            if (!begun && !(answer instanceof Answer.Rested)) {
                return answer;
            }
        }
    }

    private Heard<Answer> heard(Duration limit) {
        try {
            return process.hear(limit);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Heard.Silence<>();
        }
    }

    /** Ends the worker, with all that it has started. */
    @Override
    public void close() {
        process.close();
    }

    /** How the process ended, which it is about to do. */
    private String end() {
        String sentence = process.exitCode().map(this::ended).orElse("its process closed its output");
        close();
        return sentence;
    }

    private String ended(int exitCode) {
        // A terminal interrupts the workers together with the kit, which may learn of it a moment later.
        ProcessTree.unlessAllEnds(exitCode == ExitCode.NOT_ENDED.number() ? A_MOMENT : Duration.ZERO);
        return printed.holds(OUT_OF_MEMORY)
                ? "its process ran out of memory, of which it has " + HEAP_MEBIBYTES + " MiB"
                : "its process ended with exit code " + exitCode + printed.sentence("beside its answers");
    }

    private void tell(Object content) {
        process.say(WorkerLines.of(content).getBytes(StandardCharsets.UTF_8));
    }
}
