package io.github.yieldstick.reports.run;

import java.util.Locale;

/** What came of one case on one engine. */
public enum Outcome {
    /** Written text, oracle and engine agree. */
    PASS,
    /** Written text and oracle agree, the engine does otherwise. */
    FAIL,
    /** The oracle does otherwise than the written text: the sentence is wrong. */
    REFUTED,
    /** The oracle gave no answer within its bounds. */
    INCONCLUSIVE,
    /** The kit or the scenario's own text failed. */
    ERROR,
    /** The engine ended, or failed in a way that is no answer. */
    CRASH,
    /** The engine gave no answer in time. */
    TIMEOUT,
    /** The engine called back too often or too deep. */
    RUNAWAY,
    /** The engine answered outside the protocol. */
    PROTOCOL,
    /** The engine lacks by its nature what the case needs. */
    NOT_APPLICABLE,
    /** A failure that was declared beforehand. */
    KNOWN_FAIL,
    /** A declared failure that passes. */
    UNEXPECTED_PASS,
    /** Shown and not judged. */
    OBSERVED,
    /** The case was not selected, or its chapter was given up for the engine before. */
    NOT_RUN;

    /** The outcome's name in files and pages: {@code not-applicable}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the engine came to the end of the case, with whatever result. */
    public boolean isAnswer() {
        return switch (this) {
            case PASS, FAIL, KNOWN_FAIL, UNEXPECTED_PASS -> true;
            case REFUTED, INCONCLUSIVE, ERROR, CRASH, TIMEOUT, RUNAWAY, PROTOCOL, NOT_APPLICABLE, OBSERVED, NOT_RUN ->
                false;
        };
    }

    /** Whether the engine ended, hung or lost itself, instead of coming to the end of the case. */
    public boolean isFault() {
        return switch (this) {
            case CRASH, TIMEOUT, RUNAWAY, PROTOCOL -> true;
            case PASS,
                    FAIL,
                    REFUTED,
                    INCONCLUSIVE,
                    ERROR,
                    NOT_APPLICABLE,
                    KNOWN_FAIL,
                    UNEXPECTED_PASS,
                    OBSERVED,
                    NOT_RUN -> false;
        };
    }

    /** Whether it makes a run red, in a profile that has a verdict. */
    public boolean isRed() {
        return Bearing.isRed(Profile.CORE, this);
    }

    /** The outcome of that name; throws {@link IllegalArgumentException} where there is none. */
    public static Outcome of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
