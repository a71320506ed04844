package io.github.yieldstick.process;

import io.github.yieldstick.facade.EngineFault;
import io.github.yieldstick.facade.Fault;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.node.ObjectNode;

/** A program that is running, the messages that it writes, and all else that comes out of it. */
final class AdapterProcess {
    /** How often a look is taken at a program that is waited for. */
    private static final long LOOK_MILLIS = 250;

    /** How long an end that is under way is waited for. */
    private static final long END_MILLIS = 2_000;

    private final ProcessTree tree;
    private final Process process;
    private final OutputStream stdin;
    /** Small, so that a program that talks without end has to wait. */
    private final BlockingQueue<Heard> heard = new ArrayBlockingQueue<>(16);

    private final Tail noise = new Tail();
    private final Tail stderr = new Tail();
    private final Thread listener;
    private final Thread errorListener;
    private final Duration limit;
    private volatile Optional<Long> writingSince = Optional.empty();
    private volatile boolean deaf;

    private AdapterProcess(ProcessTree tree, Duration limit) {
        this.tree = tree;
        this.process = tree.root();
        this.stdin = process.getOutputStream();
        this.limit = limit;
        Hearing hearing = new Hearing(heard, noise);
        listener = daemon("stdout", () -> hearing.listen(process.getInputStream()));
        errorListener = daemon("stderr", () -> Hearing.drain(process.getErrorStream(), stderr));
        daemon("watch", this::watch);
    }

    /**
     * Starts a program.
     *
     * @param limit how long it may take to read what is written to it
     * @throws IOException if there is no such program
     */
    static AdapterProcess start(List<String> words, Duration limit) throws IOException {
        return new AdapterProcess(ProcessTree.start(new ProcessBuilder(words)), limit);
    }

    /** Writes a line; that the program has ended shows when it is listened to. */
    void say(byte[] line) {
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

    /**
     * Waits for the next message.
     *
     * @throws EngineFault if none comes in time, the program ends, or what comes breaks the protocol
     */
    ObjectNode hear(Duration within) {
        long deadline = System.nanoTime() + within.toNanos();
        boolean ended = false;
        while (true) {
            long left = deadline - System.nanoTime();
            long look = TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS);
            Heard next = poll(ended ? look : Math.min(left, look));
            if (next instanceof Heard.OfMessage message) {
                return message.content();
            }
            if (next instanceof Heard.OfBreach breach) {
                throw breach.fault();
            }
            if (next instanceof Heard.OfEnd || ended) {
                throw crash();
            }
            ended = !process.isAlive(); // what it wrote last may still be on its way
            if (left <= 0 && !ended) {
                throw late("wrote no message within " + within.toMillis() + " ms");
            }
        }
    }

    /** Takes note of the program's children, so that they can be ended with it however it ends. */
    void lookForChildren() {
        tree.look();
    }

    /** Waits for the end that the program was asked for, and ends what is left of it. */
    void awaitEnd(Duration limit) {
        lookForChildren();
        try {
            stdin.close();
        } catch (IOException ended) {
            // It has ended already.
        }
        awaitExit(limit.toMillis());
        end();
    }

    /** Ends the program with its children, now. */
    void end() {
        tree.end();
        awaitExit(END_MILLIS);
        listener.interrupt();
    }

    private EngineFault late(String sentence) {
        return new EngineFault(Fault.Kind.TIMEOUT, "the program " + sentence + besides());
    }

    private EngineFault crash() {
        if (deaf) {
            return late("did not read what was written to it within " + limit.toMillis() + " ms");
        }
        boolean exited = awaitExit(END_MILLIS);
        ProcessTree.unlessAllEnds(Duration.ZERO);
        join(errorListener);
        String sentence = exited
                ? "the program ended with exit code " + exitCode()
                : "the program closed its stdout without having ended";
        return new EngineFault(Fault.Kind.CRASH, sentence + besides());
    }

    /** What the program has written beside its messages, which may well say why. */
    private String besides() {
        return stderr.told("on stderr") + noise.told("on stdout beside its messages");
    }

    /** Java tells a signal as 128 and its number, as shells do. */
    private String exitCode() {
        int code = process.exitValue();
        return code > 128 && code < 160 ? code + " (as by signal " + (code - 128) + ")" : String.valueOf(code);
    }

    /** Sees to a program that does not read, on which its writer is stuck, and to one that leaves its children behind. */
    private void watch() {
        while (process.isAlive()) {
            lookForChildren();
            long longAgo = System.nanoTime() - limit.toNanos();
            if (writingSince.filter(since -> since - longAgo < 0).isPresent()) {
                deaf = true;
                end();
            }
            awaitExit(LOOK_MILLIS);
        }
        tree.end();
    }

    private Heard poll(long nanos) {
        try {
            Heard next = heard.poll(nanos, TimeUnit.NANOSECONDS);
            return next == null ? new Heard.OfSilence() : next;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new EngineFault(Fault.Kind.TIMEOUT, "the case was stopped while the program was waited for");
        }
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

    private static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(work, "yieldstick-engine-" + name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
