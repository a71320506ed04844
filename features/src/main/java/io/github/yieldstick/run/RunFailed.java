package io.github.yieldstick.run;

/** A run as a whole is not as it should be, though each of its cases may be. */
final class RunFailed extends AssertionError {
    private static final long serialVersionUID = 1;

    RunFailed(String message) {
        super(message);
        setStackTrace(new StackTraceElement[0]); // no line of the kit is at fault
    }
}
