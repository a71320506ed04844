package io.github.yieldstick.reports.run;

import java.util.Locale;

/** The sets of cases that each have a verdict of their own. */
public enum Profile {
    /** Every documented clause of the revision. */
    CORE,
    /** What follows from the helper's text, outside what a compiler emits. */
    EDGE,
    /** The exact texts of errors. */
    MESSAGES,
    /** What every compiler must keep of ECMAScript when it lowers: judged on compilers alone. */
    LOWERING,
    /** Cases that a user added from elsewhere. */
    LOCAL,
    /** What nothing defines: reported, and without a verdict. */
    OBSERVED;

    /** The profile's name in tags, files and pages: {@code core}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
