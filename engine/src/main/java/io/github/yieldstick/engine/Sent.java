package io.github.yieldstick.engine;

/** What {@link State#sent()} answers during one call of the body. */
enum Sent {
    /** Nothing was sent: undefined (STA.9). */
    NOTHING,
    /** A value to give (STA.5, STA.7). */
    VALUE,
    /** An error to throw (STA.6). */
    ERROR
}
