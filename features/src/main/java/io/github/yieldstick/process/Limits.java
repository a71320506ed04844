package io.github.yieldstick.process;

import io.github.yieldstick.judge.Budget;
import java.time.Duration;

/**
 * How long a program may take.
 *
 * @param hello from its start to its introduction
 * @param answer from a line of the kit to the next of its own
 * @param stop from being asked to stop to its end
 */
record Limits(Duration hello, Duration answer, Duration stop) {
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    /** What the engine protocol says. */
    static Limits standard() {
        return new Limits(Duration.ofSeconds(30), Duration.ofSeconds(5), Duration.ofSeconds(2));
    }

    /**
     * What a budget leaves of them.
     *
     * @param helloTook how long the program has taken to introduce itself when it was first started
     */
    Limits within(Budget budget, Duration helloTook) {
        return switch (budget) {
            case USUAL -> this;
            case SHORT ->
                new Limits(
                        shorter(hello, longer(A_MOMENT, helloTook.multipliedBy(4))), shorter(answer, A_MOMENT), stop);
        };
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
