package io.github.yieldstick.isolation;

import io.github.yieldstick.process.ProcessTree;
import io.github.yieldstick.process.Tail;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One worker, a Java process of its own with a bounded heap. Used by one thread at a time. */
final class WorkerProcess implements AutoCloseable {
    private static final int HEAP_MEBIBYTES = 512;
    private static final String OUT_OF_MEMORY = "java.lang.OutOfMemoryError";
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    /** As a shell tells it of a process that was interrupted. */
    private static final int INTERRUPTED = 130;

    private final ProcessTree tree;
    private final Process process;
    private final BufferedWriter in;
    /** What the worker says, and at its end nothing. */
    private final BlockingQueue<Optional<Answer>> answers = new LinkedBlockingQueue<>();

    private final Tail printed = new Tail();

    private WorkerProcess(ProcessTree tree) {
        this.tree = tree;
        this.process = tree.root();
        this.in = process.outputWriter(StandardCharsets.UTF_8);
        listen("answers", process.getInputStream(), this::hear, () -> answers.add(Optional.empty()));
        listen("errors", process.getErrorStream(), this::print, () -> {});
    }

    /** Starts a worker; what is wrong with it shows at its first task. */
    static WorkerProcess start(WorkerSetup setup) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + HEAP_MEBIBYTES + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError"));
        if (Runtime.version().feature() >= 24) {
            // GraalJS loads native code and uses sun.misc.Unsafe; older Java does not know these flags.
            command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        }
        command.add(WorkerMain.class.getName());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        try {
            WorkerProcess worker = new WorkerProcess(ProcessTree.start(builder));
            worker.tell(setup);
            return worker;
        } catch (IOException unable) {
            throw new UncheckedIOException("Cannot start a worker: " + unable.getMessage(), unable);
        }
    }

    /** Does a task, and gives the last answer to it. */
    Answer perform(Task task, Patience patience) {
        printed.forget();
        tell(task);
        boolean begun = false;
        while (true) {
            Duration limit = patience.of(begun);
            Optional<Optional<Answer>> heard = heard(limit.toNanos());
            if (heard.isEmpty()) {
                close();
                return new Answer.Ended(begun, true, "no answer within " + limit.toSeconds() + " s");
            }
            if (heard.get().isEmpty()) {
                return new Answer.Ended(begun, false, end());
            }
            Answer answer = heard.get().get();
            begun = answer instanceof Answer.Begun;
            if (!begun && !(answer instanceof Answer.Rested)) {
                return answer;
            }
        }
    }

    /** Ends the worker, with all that it has started. */
    @Override
    public void close() {
        tree.end();
    }

    private Optional<Optional<Answer>> heard(long nanos) {
        try {
            return Optional.ofNullable(answers.poll(nanos, TimeUnit.NANOSECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** How the process ended, which it is about to do. */
    private String end() {
        try {
            if (!process.waitFor(A_MOMENT.toMillis(), TimeUnit.MILLISECONDS)) {
                close();
                return "its process closed its output";
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        close();
        // A terminal interrupts the workers together with the kit, which may learn of it a moment later.
        ProcessTree.unlessAllEnds(process.exitValue() == INTERRUPTED ? A_MOMENT : Duration.ZERO);
        if (printed.holds(OUT_OF_MEMORY)) {
            return "its process ran out of memory, of which it has " + HEAP_MEBIBYTES + " MiB";
        }
        return "its process ended with exit code " + process.exitValue() + printed.told("beside its answers");
    }

    private void tell(Object content) {
        try {
            in.write(Lines.of(content));
            in.flush();
        } catch (IOException ended) {
            // That the worker has ended is heard when it is listened to.
            return;
        }
    }

    private void hear(String line) {
        Optional<Answer> answer = Lines.read(line, Answer.class);
        if (answer.isPresent()) {
            answers.add(answer);
        } else {
            print(line);
        }
    }

    private void print(String line) {
        printed.add(line + "\n");
    }

    private static void listen(String name, InputStream stream, Consumer<String> each, Runnable atEnd) {
        Thread thread = new Thread(
                () -> {
                    try (BufferedReader lines =
                            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                            each.accept(line);
                        }
                    } catch (IOException closed) {
                        // The process was ended while it was listened to.
                    } finally {
                        atEnd.run();
                    }
                },
                "yieldstick-worker-" + name);
        thread.setDaemon(true);
        thread.start();
    }
}
