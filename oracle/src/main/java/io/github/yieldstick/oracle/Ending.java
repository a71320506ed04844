package io.github.yieldstick.oracle;

/** How the work in a realm ended. */
public sealed interface Ending<T> {

    /** The work came to its end. */
    record Answered<T>(T answer) implements Ending<T> {}

    /**
     * The work was stopped before its end.
     *
     * @param cause which bound stopped it
     * @param sentence the bound in words
     */
    record Stopped<T>(Cause cause, String sentence) implements Ending<T> {}

    /** What may stop the work in a realm. */
    enum Cause {
        /** The statement limit. */
        STATEMENTS,
        /** The time limit. */
        TIME,
        /** Memory, or another resource of the realm. */
        RESOURCES,
        /** The helper, which threw instead of making a generator. */
        HELPER,
        /** GraalJS itself, which failed. */
        INTERNAL,
        /** {@link Realm#abandon}. */
        ABANDONED
    }
}
