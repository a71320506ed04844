package io.github.yieldstick.process;

/** An engine's program cannot be started, or does not introduce itself as the engine protocol says. The message is a sentence. */
public final class EngineUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    EngineUnavailable(String message) {
        super(message, null, false, false); // no line of the kit is at fault
    }
}
