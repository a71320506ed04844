package io.github.yieldstick.process;

import java.time.Duration;

/**
 * How long a program may take.
 *
 * @param hello from its start to its introduction
 * @param answer from a line of the kit to the next of its own
 * @param stop from being asked to stop to its end
 */
record Limits(Duration hello, Duration answer, Duration stop) {

    /** What the engine protocol says. */
    static Limits standard() {
        return new Limits(Duration.ofSeconds(30), Duration.ofSeconds(5), Duration.ofSeconds(2));
    }
}
