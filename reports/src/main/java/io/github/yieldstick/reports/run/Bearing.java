package io.github.yieldstick.reports.run;

import java.util.Locale;

/** How an outcome bears on a verdict, the gravest first: the families into which {@link Outcome} sorts itself. */
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

    /** The name that pages use for the shape and the colour of it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
