package io.github.yieldstick.engines;

/** Something was asked for wrongly. The message says what was expected, what was found and what to do. */
public final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1;

    public WrongUsage(String message) {
        super(message, null, false, false); // no line of the kit is at fault
    }
}
