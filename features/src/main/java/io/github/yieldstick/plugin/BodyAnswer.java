package io.github.yieldstick.plugin;

/** What came of a call of the body. */
public sealed interface BodyAnswer {

    /** The body answered with an operation. */
    record Answered(Operation operation) implements BodyAnswer {}

    /** The body threw. */
    record Threw(GuestValue value) implements BodyAnswer {}

    /** The body answered with what is no operation: undefined or null (ORC.9), or anything else (ORC.10). */
    record NoOperation(GuestValue answer) implements BodyAnswer {}
}
