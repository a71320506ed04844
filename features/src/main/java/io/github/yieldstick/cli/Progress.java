package io.github.yieldstick.cli;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Help.Ansi;

/** How far a long work has come, on a terminal; nothing in a pipe. Safe for use by several threads. */
final class Progress implements AutoCloseable {
    private static final long NANOS_BETWEEN = 100_000_000;
    private static final String BACK = "\r\u001b[K";

    private final PrintWriter terminal;
    private final boolean shown;
    private final String unit;
    private final int total;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger red = new AtomicInteger();
    private String showing = "";
    private long last = System.nanoTime() - NANOS_BETWEEN;

    /**
     * @param terminal where to show it, if it is one
     * @param unit what is counted, {@code cases}
     * @param total how many there are
     */
    Progress(PrintWriter terminal, String unit, int total) {
        this(terminal, Ansi.AUTO.enabled(), unit, total);
    }

    Progress(PrintWriter terminal, boolean shown, String unit, int total) {
        this.terminal = terminal;
        this.shown = shown;
        this.unit = unit;
        this.total = total;
    }

    /** One more is done. */
    void step(boolean isRed) {
        int now = done.incrementAndGet();
        int redNow = isRed ? red.incrementAndGet() : red.get();
        if (shown) {
            show(now, redNow);
        }
    }

    private synchronized void show(int now, int redNow) {
        if (System.nanoTime() - last >= NANOS_BETWEEN) {
            last = System.nanoTime();
            showing = now + " of " + total + " " + unit + (redNow == 0 ? "" : ", " + redNow + " red");
            terminal.print(BACK + showing);
            terminal.flush();
        }
    }

    /** Prints something between, which has its lines to itself. */
    synchronized void aside(Runnable print) {
        if (showing.isEmpty()) {
            print.run();
            return;
        }
        terminal.print(BACK);
        terminal.flush();
        print.run();
        terminal.print(showing);
        terminal.flush();
    }

    /** Takes away what was shown. */
    @Override
    public synchronized void close() {
        if (shown) {
            terminal.print(BACK);
            terminal.flush();
        }
    }
}
