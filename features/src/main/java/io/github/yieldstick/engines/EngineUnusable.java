package io.github.yieldstick.engines;

/** An engine cannot be started or trusted. The message names it, and says what was expected, what was found and what to do. */
public final class EngineUnusable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public EngineUnusable(String message) {
        super(message, null, false, false); // no line of the kit is at fault
    }
}
