package io.github.yieldstick.plugin;

/** How something completed, on its way between engine and kit. */
public sealed interface Completion {

    /** A result that the engine made. */
    record Result(GuestValue value, boolean done) implements Completion {}

    /** A value that is handed on as it is, such as the result of a delegate. */
    record Gives(GuestValue value) implements Completion {}

    /** A value that was thrown. */
    record Throws(GuestValue value) implements Completion {}
}
