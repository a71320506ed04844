package io.github.yieldstick.engine;

import java.util.OptionalInt;

/**
 * A protected region: the labels of a {@code try..catch..finally} statement (PRO.1, PRO.2; the helper document,
 * Protected Regions). The try part comes before the catch label, or before the finally label where there is no catch.
 */
public final class Region {
    /** No label lies before 0, so a catch or finally part at 0 is one that nothing can come before: none. */
    private static final int NONE = 0;

    private final int first;
    private final int catchLabel;
    private final int finallyLabel;
    private final int end;

    private Region(int first, int catchLabel, int finallyLabel, int end) {
        this.first = first;
        this.catchLabel = catchLabel;
        this.finallyLabel = finallyLabel;
        this.end = end;
    }

    /** The region of a {@code try..catch}. */
    public static Region tryCatch(int first, int catchLabel, int end) {
        return new Region(first, catchLabel, NONE, end);
    }

    /** The region of a {@code try..finally}. */
    public static Region tryFinally(int first, int finallyLabel, int end) {
        return new Region(first, NONE, finallyLabel, end);
    }

    /** The region of a {@code try..catch..finally}. */
    public static Region tryCatchFinally(int first, int catchLabel, int finallyLabel, int end) {
        return new Region(first, catchLabel, finallyLabel, end);
    }

    /** The region of those labels, either or both of the middle ones being holes. */
    public static Region of(int first, OptionalInt catchLabel, OptionalInt finallyLabel, int end) {
        return new Region(first, catchLabel.orElse(NONE), finallyLabel.orElse(NONE), end);
    }

    /** The label at which the statement begins. */
    public int first() {
        return first;
    }

    /** The label of the catch clause; empty where there is none. */
    public OptionalInt catchLabel() {
        return hasCatch() ? OptionalInt.of(catchLabel) : OptionalInt.empty();
    }

    /** The label of the finally block; empty where there is none. */
    public OptionalInt finallyLabel() {
        return hasFinally() ? OptionalInt.of(finallyLabel) : OptionalInt.empty();
    }

    /** The label behind the statement. */
    public int end() {
        return end;
    }

    /** Whether a jump to that label stays inside: strictly between the first label and the last (OP3.2, OP3.3). */
    boolean surrounds(int label) {
        return first < label && label < end;
    }

    /** Whether a catch clause of this region still lies ahead of that label (OP6.1, OP6.2). */
    boolean catchesAt(int label) {
        return label < catchLabel;
    }

    /** Whether a finally block of this region still lies ahead of that label (OP2.3, OP3.3, OP6.4). */
    boolean finallyAheadOf(int label) {
        return label < finallyLabel;
    }

    /** The label of the catch clause, where there is one. */
    int catchAt() {
        return catchLabel;
    }

    /** The label of the finally block, where there is one. */
    int finallyAt() {
        return finallyLabel;
    }

    boolean hasCatch() {
        return catchLabel != NONE;
    }

    boolean hasFinally() {
        return finallyLabel != NONE;
    }

    private static String written(int label) {
        return label == NONE ? "" : Integer.toString(label);
    }

    /** The region as a body pushes it, {@code [0, , 1, 2]}. */
    @Override
    public String toString() {
        return "[" + first + ", " + written(catchLabel) + ", " + written(finallyLabel) + ", " + end + "]";
    }
}
