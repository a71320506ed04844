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

    /** On a machine that is busy with other things all is slower, the oracle too: an engine gets so many times what that took. */
    private static final int TIMES_THE_ORACLE = 20;

    /** However slow the machine is, no more than so many times what the budget has on a quiet one. */
    private static final int MOST_TIMES = 4;

    /**
     * What it leaves of the bounds.
     *
     * @param oracleTook how long the oracle was at the same case
     */
    public Bounds of(Bounds usual, Duration oracleTook) {
        Bounds quiet = onAQuietMachine(usual);
        return new Bounds(quiet.statements(), stretched(quiet.time(), oracleTook));
    }

    /** Whether bounds that it left of the usual ones are longer than on a quiet machine. */
    boolean isStretched(Bounds usual, Bounds left) {
        return left.time().compareTo(onAQuietMachine(usual).time()) > 0;
    }

    private Bounds onAQuietMachine(Bounds usual) {
        return switch (this) {
            case USUAL -> usual;
            case SHORT ->
                new Bounds(Math.min(usual.statements(), MOMENTS.statements()), shorter(usual.time(), MOMENTS.time()));
        };
    }

    private static Duration stretched(Duration time, Duration oracleTook) {
        return shorter(longer(time, oracleTook.multipliedBy(TIMES_THE_ORACLE)), time.multipliedBy(MOST_TIMES));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
