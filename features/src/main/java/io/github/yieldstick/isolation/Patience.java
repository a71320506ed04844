package io.github.yieldstick.isolation;

import io.github.yieldstick.judge.Budget;
import java.time.Duration;

/**
 * How long a worker is waited for. Within these limits the kit's own end what takes too long; they are there for what those
 * cannot reach.
 *
 * @param kit while the kit is at work in it
 * @param engine while the engine is
 */
record Patience(Duration kit, Duration engine) {
    /** A start, and what the case is held against to the ends of its bounds, on a machine that is busy. */
    private static final Duration KIT = Duration.ofMinutes(2);

    /** For a task that is no case: to open an engine, to follow one. */
    static final Patience USUAL = new Patience(KIT, Duration.ofSeconds(45));

    /** For a case: what a program may take to introduce itself, and the bounds of the case. */
    static Patience with(Budget budget) {
        return switch (budget) {
            case USUAL -> USUAL;
            case SHORT -> new Patience(KIT, Duration.ofSeconds(10));
        };
    }

    /** For work of the engine that has a limit of its own. */
    static Patience beyond(Duration limit) {
        return new Patience(KIT, limit.plus(USUAL.engine));
    }

    Duration of(boolean engineIsAtWork) {
        return engineIsAtWork ? engine : kit;
    }
}
