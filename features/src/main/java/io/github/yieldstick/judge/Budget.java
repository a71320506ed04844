package io.github.yieldstick.judge;

import io.github.yieldstick.oracle.Bounds;
import java.time.Duration;

/** How much of the bounds an engine may use up in a case. */
public enum Budget {
    /** All. */
    USUAL,
    /** What is left to an engine that has hung before: still many times what any case takes, and over within moments. */
    SHORT;

    private static final Bounds MOMENTS = new Bounds(500_000, Duration.ofSeconds(1));

    /** What it leaves of the bounds. */
    public Bounds of(Bounds usual) {
        return switch (this) {
            case USUAL -> usual;
            case SHORT ->
                new Bounds(
                        Math.min(usual.statements(), MOMENTS.statements()),
                        usual.time().compareTo(MOMENTS.time()) < 0 ? usual.time() : MOMENTS.time());
        };
    }
}
