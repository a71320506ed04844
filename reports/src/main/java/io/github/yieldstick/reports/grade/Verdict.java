package io.github.yieldstick.reports.grade;

import java.util.Locale;

/** What a run says of one engine in one profile. */
public enum Verdict {
    /** Every case that applies passes. */
    CONFORMANT,
    /** Every case that applies passes, but for the failures that were declared beforehand. */
    CONFORMANT_WITH_DECLARED_GAPS,
    /** The engine does otherwise than the oracle somewhere. */
    NON_CONFORMANT,
    /** Nothing speaks against the engine, but not every case that applies was judged. */
    INCOMPLETE;

    /** The verdict in the words that every report uses: {@code conformant with declared gaps}. */
    public String words() {
        return this == NON_CONFORMANT
                ? "non-conformant"
                : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
