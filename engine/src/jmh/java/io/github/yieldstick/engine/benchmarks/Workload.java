package io.github.yieldstick.engine.benchmarks;

/** What the sequences do; all but the last are without an end. Their values are numbers below 128, which cost no memory. */
public enum Workload {
    /** One number after the other. */
    COUNTING(0),
    /** The same, each from within a try that cleans up. */
    TRY_FINALLY(0),
    /** Fibonacci's numbers. */
    FIBONACCI(0),
    /** Counting, through one delegation. */
    DELEGATION_1(1),
    /** Counting, through eight. */
    DELEGATION_8(8),
    /** Counting, through 32. */
    DELEGATION_32(32),
    /** Counting, through a thousand. */
    DELEGATION_1000(1_000),
    /** Counting, through a hundred thousand; for what needs no stack. */
    DELEGATION_100000(100_000),
    /** A sequence that is made, gives one value and ends. */
    CREATION(0);

    private final int depth;

    Workload(int depth) {
        this.depth = depth;
    }

    /** How many levels of delegation lie around what counts. */
    public int depth() {
        return depth;
    }
}
