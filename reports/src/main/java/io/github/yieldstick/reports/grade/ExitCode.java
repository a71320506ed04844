package io.github.yieldstick.reports.grade;

/** The numbers with which a program of the kit ends. */
public enum ExitCode {
    /** Conformant, with or without declared gaps; or all that was asked for went well. */
    OK(0),
    /** Some engine is non-conformant, or a chapter was given up for it. */
    NON_CONFORMANT(1),
    /** Nothing was judged: wrong usage, or nothing selected. */
    NOTHING_SELECTED(2),
    /** An engine could not be started, or was given up before it had answered a single case. */
    ENGINE_NEVER_ANSWERED(3),
    /** No trouble but known failures whose declaration has to be changed: one of them passes, lapsed, or matches nothing. */
    STALE_DECLARATIONS(4),
    /** The kit's own fault. */
    KIT_AT_FAULT(5),
    /** The run did not come to its end, so that what it found is no verdict; as shells have it for what is interrupted. */
    NOT_ENDED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The number itself. */
    public int number() {
        return number;
    }
}
