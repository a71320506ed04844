package io.github.yieldstick.record;

/** No scenario can tell what happened. The message is a sentence that says at which call, why, and what to do. */
public final class CannotRecord extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotRecord(String message) {
        super(message, null, false, false); // the place is in the message, and no line of the kit is at fault
    }
}
