package io.github.yieldstick.child;

/** The end of what a program has written beside its messages. Safe for use by several threads. */
public final class Tail {
    private static final int KEPT = 8 << 10;
    private static final int SHOWN = 1_000;

    private final StringBuilder text = new StringBuilder();

    /** Adds a piece of what it has written. */
    public synchronized void add(String piece) {
        text.append(piece, Math.max(0, piece.length() - KEPT), piece.length());
        if (text.length() > KEPT) {
            text.delete(0, text.length() - KEPT);
        }
    }

    /** Whether it has written that. */
    public synchronized boolean holds(String piece) {
        return text.indexOf(piece) >= 0;
    }

    /** Lets go of all that was written so far. */
    public synchronized void forget() {
        text.setLength(0);
    }

    /** A clause for the end of a sentence, with the last of what was written; empty where nothing was. */
    public synchronized String sentence(String where) {
        String all = text.toString().strip();
        return all.isEmpty() ? "" : "; " + where + " it wrote: " + all.substring(Math.max(0, all.length() - SHOWN));
    }
}
