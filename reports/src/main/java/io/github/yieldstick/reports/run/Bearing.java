package io.github.yieldstick.reports.run;

import java.util.Comparator;
import java.util.Locale;

/** How an outcome bears on a verdict, the gravest first. The one place that sorts the outcomes into families. */
public enum Bearing {
    /** Speaks against the engine. */
    FAILED,
    /** The kit's own fault: the case says nothing of the engine. */
    FAULTY,
    /** Passes against a declaration: speaks for the engine, and the declaration has to go. */
    STALE,
    /** The case was not judged. */
    NOT_RUN,
    /** A failure that was declared beforehand. */
    DECLARED,
    /** Speaks for the engine. */
    PASSED,
    /** Shown, and without bearing on a verdict. */
    OBSERVED,
    /** The case cannot be asked of the engine, and does not count. */
    NOT_APPLICABLE;

    /** Orders outcomes, those first that weigh most. */
    public static final Comparator<Outcome> GRAVEST_FIRST =
            Comparator.<Outcome, Bearing>comparing(Bearing::of).thenComparing(Comparator.naturalOrder());

    /** The family of an outcome. */
    public static Bearing of(Outcome outcome) {
        return switch (outcome) {
            case FAIL, CRASH, TIMEOUT, RUNAWAY, PROTOCOL -> FAILED;
            case REFUTED, INCONCLUSIVE, ERROR -> FAULTY;
            case UNEXPECTED_PASS -> STALE;
            case NOT_RUN -> NOT_RUN;
            case KNOWN_FAIL -> DECLARED;
            case PASS -> PASSED;
            case OBSERVED -> OBSERVED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }

    /** The name that pages use for the shape and the colour of it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the engine was never asked, so that the outcome says nothing of it. */
    public static boolean isUnjudged(Outcome outcome) {
        Bearing bearing = of(outcome);
        return bearing == NOT_RUN || bearing == NOT_APPLICABLE;
    }

    /** Whether a result makes the run red: any fault of the kit does, the rest only where there is a verdict. */
    public static boolean isRed(Profile profile, Outcome outcome) {
        return switch (of(outcome)) {
            case FAILED, STALE -> profile != Profile.OBSERVED;
            case FAULTY -> profile != Profile.OBSERVED || outcome != Outcome.INCONCLUSIVE;
            case NOT_RUN, DECLARED, PASSED, OBSERVED, NOT_APPLICABLE -> false;
        };
    }
}
