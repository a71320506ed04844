package io.github.yieldstick.child;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A process that is running, with all that it starts: the messages that it writes, a line each, and all else that comes out of it.
 * Used by one thread at a time; any may end it.
 *
 * @param <M> what it says
 */
public final class ChildProcess<M> implements AutoCloseable {
    /** How often a look is taken at a process that is waited for. */
    private static final long LOOK_MILLIS = 250;
    /** How long an end that is under way is waited for. */
    private static final long END_MILLIS = 2_000;

    private final ProcessTree tree;
    private final Process process;
    private final OutputStream stdin;
    private final Manner<M> manner;
    /** Small, so that a process that talks without end has to wait. */
    private final BlockingQueue<Heard<M>> heard = new ArrayBlockingQueue<>(16);

    private final Thread listener;
    private final Thread errorListener;
    private volatile Optional<Long> writingSince = Optional.empty();
    private volatile boolean deaf;

    /**
     * How a process is talked with.
     *
     * @param name what its threads are called
     * @param messages tells its messages from what else it prints
     * @param longestLine the most bytes that a line of it may have
     * @param noise takes the end of what it prints beside its messages
     * @param stderr takes the end of what it writes to its stderr
     * @param toRead how long it may take to read what is written to it
     */
    public record Manner<M>(
            String name, MessageReader<M> messages, int longestLine, Tail noise, Tail stderr, Duration toRead) {}

    private ChildProcess(ProcessTree tree, Manner<M> manner) {
        this.tree = tree;
        this.process = tree.root();
        this.stdin = process.getOutputStream();
        this.manner = manner;
        listener = daemon("stdout", () -> listen(process.getInputStream()));
        errorListener = daemon("stderr", () -> drain(process.getErrorStream(), manner.stderr()));
        daemon("watch", this::watch);
    }

    /**
     * Starts a process.
     *
     * @throws IOException if it cannot be started
     */
    public static <M> ChildProcess<M> start(ProcessBuilder builder, Manner<M> manner) throws IOException {
        return new ChildProcess<>(ProcessTree.start(builder), manner);
    }

    /** Writes a line; that the process has ended shows when it is listened to. */
    public void say(byte[] line) {
        try {
            writingSince = Optional.of(System.nanoTime());
            stdin.write(line);
            stdin.flush();
        } catch (IOException ended) {
            return;
        } finally {
            writingSince = Optional.empty();
        }
    }

    /** Waits for the next message, for so long at most. */
    public Heard<M> hear(Duration within) throws InterruptedException {
        long deadline = System.nanoTime() + within.toNanos();
        boolean ended = false;
        while (true) {
            long left = deadline - System.nanoTime();
            long look = TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS);
            Heard<M> next = heard.poll(ended ? look : Math.min(left, look), TimeUnit.NANOSECONDS);
            if (next != null) {
                return next;
            }
            if (ended) {
                return new Heard.End<>();
            }
            ended = !process.isAlive(); // what it wrote last may still be on its way
            if (left <= 0 && !ended) {
                return new Heard.Silence<>();
            }
        }
    }

    /** Whether it was ended since it did not read what was written to it. */
    public boolean wasDeaf() {
        return deaf;
    }

    /** Takes note of what the process has started, so that it can be ended with it however it ends. */
    public void lookForChildren() {
        tree.look();
    }

    /** Waits for the end that the process was asked for, and ends what is left of it. */
    public void awaitEnd(Duration limit) {
        lookForChildren();
        try {
            stdin.close();
        } catch (IOException ended) {
            // It has ended already.
        }
        awaitExit(limit.toMillis());
        close();
    }

    /**
     * Waits a moment for an end that is under way, and for what the process wrote to its stderr before.
     *
     * @return its exit code; empty if it has closed its output without having ended
     */
    public Optional<Integer> exitCode() {
        boolean exited = awaitExit(END_MILLIS);
        join(errorListener);
        return exited ? Optional.of(process.exitValue()) : Optional.empty();
    }

    /** Ends the process with all that it has started, now. */
    @Override
    public void close() {
        tree.end();
        awaitExit(END_MILLIS);
        listener.interrupt();
    }

    private void listen(InputStream stdout) {
        try {
            try {
                new LineReader(stdout, manner.longestLine()).readAll(new LineReader.Listener() {
                    @Override
                    public void line(String line, boolean isUtf8) throws InterruptedException {
                        take(manner.messages().read(line, isUtf8), line + "\n");
                    }

                    @Override
                    public void tooLong(String beginning) throws InterruptedException {
                        take(manner.messages().readBeginning(beginning), beginning + "...\n");
                    }
                });
            } catch (IOException | RuntimeException closed) {
                // It was closed as the process was ended, or says what nobody can read: its end as well.
            }
            heard.put(new Heard.End<>());
        } catch (InterruptedException nobodyListens) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(Optional<M> message, String printed) throws InterruptedException {
        if (message.isPresent()) {
            heard.put(new Heard.Said<>(message.get()));
        } else {
            manner.noise().add(printed);
        }
    }

    /** Keeps the end of what is written to a stream, so that the process never has to wait for a reader. */
    private static void drain(InputStream stream, Tail tail) {
        byte[] buffer = new byte[1 << 13];
        try {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                tail.add(new String(buffer, 0, read, StandardCharsets.UTF_8));
            }
        } catch (IOException closed) {
            // The process was ended.
        }
    }

    /** Sees to a process that does not read, on which its writer is stuck, and to one that leaves its children behind. */
    private void watch() {
        while (process.isAlive()) {
            lookForChildren();
            long longAgo = System.nanoTime() - manner.toRead().toNanos();
            if (writingSince.filter(since -> since - longAgo < 0).isPresent()) {
                deaf = true;
                close();
            }
            awaitExit(LOOK_MILLIS);
        }
        tree.end();
    }

    private boolean awaitExit(long millis) {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(LOOK_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Thread daemon(String role, Runnable work) {
        Thread thread = new Thread(work, "yieldstick-" + manner.name() + "-" + role);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
