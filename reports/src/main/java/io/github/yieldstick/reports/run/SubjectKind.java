package io.github.yieldstick.reports.run;

import java.util.Locale;

/** What is judged. */
public enum SubjectKind {
    /** What plays the helper's part. */
    ENGINE,
    /** What lowers sources, and is judged by what it emits. */
    COMPILER;

    /** The kind as files name it: {@code compiler}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
