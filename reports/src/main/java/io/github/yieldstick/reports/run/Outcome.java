package io.github.yieldstick.reports.run;

import java.util.Comparator;
import java.util.Locale;

/** What came of one case on one engine. */
public enum Outcome {
    /** Written text, oracle and engine agree. */
    PASS(Bearing.PASSED),
    /** Written text and oracle agree, the engine does otherwise. */
    FAIL(Bearing.FAILED),
    /** What a compiler emitted is not JavaScript. */
    DOES_NOT_LOAD(Bearing.FAILED),
    /** A compiler says that it cannot compile the source. */
    REFUSED(Bearing.FAILED),
    /** The oracle does otherwise than the written text: the sentence is wrong. */
    REFUTED(Bearing.FAULTY),
    /** The oracle gave no answer within its bounds. */
    INCONCLUSIVE(Bearing.FAULTY),
    /** The kit or the scenario's own text failed. */
    ERROR(Bearing.FAULTY),
    /** The engine ended, or failed in a way that is no answer. */
    CRASH(Bearing.FAILED),
    /** The engine gave no answer in time. */
    TIMEOUT(Bearing.FAILED),
    /** The engine called back too often or too deep. */
    RUNAWAY(Bearing.FAILED),
    /** The engine answered outside the protocol. */
    PROTOCOL(Bearing.FAILED),
    /** The engine lacks by its nature what the case needs. */
    NOT_APPLICABLE(Bearing.NOT_APPLICABLE),
    /** A failure that was declared beforehand. */
    KNOWN_FAIL(Bearing.DECLARED),
    /** A declared failure that passes. */
    UNEXPECTED_PASS(Bearing.STALE),
    /** Shown and not judged. */
    OBSERVED(Bearing.OBSERVED),
    /** The case was not selected, or its chapter was given up for the engine before. */
    NOT_RUN(Bearing.NOT_RUN);

    /** Orders outcomes, those first that weigh most. */
    public static final Comparator<Outcome> GRAVEST_FIRST =
            Comparator.comparing(Outcome::bearing).thenComparing(Comparator.naturalOrder());

    private final Bearing bearing;

    Outcome(Bearing bearing) {
        this.bearing = bearing;
    }

    /** The outcome's name in files and pages: {@code not-applicable}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its family. */
    public Bearing bearing() {
        return bearing;
    }

    /** Whether it makes the run red: any fault of the kit does, the rest only in a profile that has a verdict. */
    public boolean isRed(Profile profile) {
        return switch (bearing) {
            case FAILED, STALE -> profile != Profile.OBSERVED;
            case FAULTY -> profile != Profile.OBSERVED || this != INCONCLUSIVE;
            case NOT_RUN, DECLARED, PASSED, OBSERVED, NOT_APPLICABLE -> false;
        };
    }

    /** Whether the engine was never asked, so that the outcome says nothing of it. */
    public boolean isUnjudged() {
        return bearing == Bearing.NOT_RUN || bearing == Bearing.NOT_APPLICABLE;
    }

    /** Whether it says that the engine does as it should, or does not. */
    public boolean isJudgement() {
        return switch (bearing) {
            case FAILED, DECLARED, STALE, PASSED -> true;
            case FAULTY, NOT_RUN, OBSERVED, NOT_APPLICABLE -> false;
        };
    }

    /** Whether the engine came to the end of the case, with whatever result. */
    public boolean isAnswer() {
        return isJudgement() && !isFault();
    }

    /** Whether the engine ended, hung or lost itself, instead of coming to the end of the case. */
    public boolean isFault() {
        return switch (this) {
            case CRASH, TIMEOUT, RUNAWAY, PROTOCOL -> true;
            case PASS,
                    FAIL,
                    DOES_NOT_LOAD,
                    REFUSED,
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

    /** Whether the engine does as it should, whatever was declared. */
    public boolean isPass() {
        return bearing == Bearing.PASSED || bearing == Bearing.STALE;
    }

    /** Whether it can be declared beforehand as one that is known. */
    public boolean canBeDeclared() {
        return bearing == Bearing.FAILED || this == ERROR;
    }

    /** How much it weighs against the engine or the kit, seen from a later run. */
    public int weight() {
        return switch (bearing) {
            case FAILED -> 5;
            case FAULTY -> 4;
            case NOT_RUN -> 3;
            case DECLARED -> 2;
            // Makes a run red, but the engine does what it should.
            case STALE -> 1;
            case PASSED, OBSERVED, NOT_APPLICABLE -> 0;
        };
    }

    /** The outcome of that name; throws {@link IllegalArgumentException} where there is none. */
    public static Outcome of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
