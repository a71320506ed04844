package io.github.yieldstick.process;

import io.github.yieldstick.child.ChildProcess;
import io.github.yieldstick.child.Heard;
import io.github.yieldstick.child.ProcessTree;
import io.github.yieldstick.child.Tail;
import io.github.yieldstick.facade.BrokenOff;
import io.github.yieldstick.facade.EngineFault;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** An engine's program that is running. What goes wrong with it is the engine's fault. */
final class AdapterProcess {
    private final ChildProcess<AdapterLine> process;
    private final Tail noise;
    private final Tail stderr;
    private final Duration limit;

    private AdapterProcess(ChildProcess<AdapterLine> process, Tail noise, Tail stderr, Duration limit) {
        this.process = process;
        this.noise = noise;
        this.stderr = stderr;
        this.limit = limit;
    }

    /**
     * Starts a program.
     *
     * @param limit how long it may take to read what is written to it
     * @throws IOException if there is no such program
     */
    static AdapterProcess start(List<String> words, Duration limit) throws IOException {
        Tail noise = new Tail();
        Tail stderr = new Tail();
        return new AdapterProcess(
                ChildProcess.start(
                        new ProcessBuilder(words),
                        new ChildProcess.Manner<>(
                                "engine", new AdapterLine.Reader(), AdapterLine.LONGEST, noise, stderr, limit)),
                noise,
                stderr,
                limit);
    }

    /** Writes a line; that the program has ended shows when it is listened to. */
    void say(byte[] line) {
        process.say(line);
    }

    /**
     * Waits for the next message.
     *
     * @throws EngineFault if none comes in time, the program ends, or what comes breaks the protocol
     */
    ObjectNode hear(Duration within) {
        Heard<AdapterLine> heard = heard(within);
        if (heard instanceof Heard.Silence<AdapterLine>) {
            throw late("wrote no message within " + within.toMillis() + " ms");
        }
        if (!(heard instanceof Heard.Said<AdapterLine> said)) {
            throw crash();
        }
        if (said.message() instanceof AdapterLine.Broken broken) {
            throw broken.fault();
        }
        return ((AdapterLine.Whole) said.message()).content();
    }

    private Heard<AdapterLine> heard(Duration within) {
        try {
            return process.hear(within);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new EngineFault(BrokenOff.Kind.TIMEOUT, "the case was stopped while the program was waited for");
        }
    }

    /** Takes note of the program's children, so that they can be ended with it however it ends. */
    void lookForChildren() {
        process.lookForChildren();
    }

    /** Waits for the end that the program was asked for, and ends what is left of it. */
    void awaitEnd(Duration within) {
        process.awaitEnd(within);
    }

    /** Ends the program with its children, now. */
    void end() {
        process.close();
    }

    private EngineFault late(String sentence) {
        return new EngineFault(BrokenOff.Kind.TIMEOUT, "the program " + sentence + besides());
    }

    private EngineFault crash() {
        if (process.wasDeaf()) {
            return late("did not read what was written to it within " + limit.toMillis() + " ms");
        }
        String sentence = process.exitCode()
                .map(code -> "the program ended with exit code " + exitCode(code))
                .orElse("the program closed its stdout without having ended");
        ProcessTree.unlessAllEnds(Duration.ZERO);
        return new EngineFault(BrokenOff.Kind.CRASH, sentence + besides());
    }

    /** What the program has written beside its messages, which may well say why. */
    private String besides() {
        return stderr.sentence("on stderr") + noise.sentence("on stdout beside its messages");
    }

    /** Java tells a signal as 128 and its number, as shells do. */
    private static String exitCode(int code) {
        return code > 128 && code < 160 ? code + " (as by signal " + (code - 128) + ")" : String.valueOf(code);
    }
}
