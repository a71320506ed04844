package io.github.yieldstick.oracle;

/** What a helper, or in a program from source the engine itself, makes observable while a call runs. */
public sealed interface Event {

    /**
     * The body was entered.
     *
     * @param label the state's label
     * @param regions the regions in {@code trys}; empty where the engine does not show them
     * @param pending the operations in {@code ops}; empty where the engine does not show them
     */
    record Entered(String label, String regions, String pending) implements Event {}

    /** The body answered with an operation. */
    record Answered(Written operation) implements Event {}

    /** The body threw. */
    record Threw(Written value) implements Event {}

    /** The body or the code around it wrote a value to the log. */
    record Logged(Written value) implements Event {}

    /** A promise was rejected, and nobody handled that before the reactions that waited had all run. */
    record Rejected(Written reason) implements Event {}

    /** The function of a timer or a microtask threw, and nobody caught it. */
    record Uncaught(Written value) implements Event {}
}
