package io.github.yieldstick.reports.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A failure that was declared before the run, and what the run says of it.
 *
 * @param pattern the id of a case, or a pattern of ids, {@code DEL.8-*}
 * @param engine a pattern of the ids of engines; {@code *} stands for every engine
 * @param outcome the outcome that is declared
 * @param divergence a piece of what the failing engine does, as declared; may be empty
 * @param reason why it fails, as declared
 * @param link where more is said of it; may be empty
 * @param until the last day on which the declaration holds
 * @param state what the run says of it
 * @param cases the ids of the cases that put it into that state; may be empty
 */
public record KnownFailureRecord(
        String pattern,
        String engine,
        Outcome outcome,
        String divergence,
        String reason,
        String link,
        LocalDate until,
        State state,
        List<String> cases) {

    /** How many failing cases one pattern may cover. */
    public static final int MOST_CASES = 10;

    public KnownFailureRecord {
        cases = List.copyOf(cases);
    }

    /** What a run says of a known failure. */
    public enum State {
        /** Its cases fail as declared. */
        HOLDS,
        /** None of its cases was judged: not selected, or the kit is at fault. */
        UNDECIDED,
        /** Its cases fail, but not as declared; the failures stand. */
        DIFFERS,
        /** A case of it passes. */
        PASSES,
        /** It names no case that any engine of the run is asked. */
        MATCHES_NOTHING,
        /** Its last day is over; it excuses nothing. */
        LAPSED,
        /** It covers more than {@link KnownFailureRecord#MOST_CASES} failing cases; it excuses nothing. */
        COVERS_TOO_MANY;

        /** The state's name in files: {@code matches-nothing}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether the declaration itself has to be changed, which makes the run red. */
    public boolean isStale() {
        return switch (state) {
            case HOLDS, UNDECIDED, DIFFERS -> false;
            case PASSES, MATCHES_NOTHING, LAPSED, COVERS_TOO_MANY -> true;
        };
    }

    /** What it names, in words: {@code DEL.8-*}, or {@code DEL.8-01 on helper:*}. */
    public String name() {
        return engine.equals("*") ? pattern : pattern + " on " + engine;
    }

    /** What the run says of it, and what to do about it. */
    public String sentence() {
        return switch (state) {
            case HOLDS -> "fails as declared";
            case UNDECIDED -> "was not judged in this run";
            case DIFFERS -> "fails, but otherwise than declared: " + listed();
            case PASSES -> "passes by now: " + listed() + "; remove the entry, or narrow it to what fails";
            case MATCHES_NOTHING ->
                "names no case that an engine of this run is asked; correct the case or the engine, or remove the entry";
            case LAPSED ->
                "held until %s and excuses nothing any more; mend what fails, or give a later day".formatted(until);
            case COVERS_TOO_MANY ->
                "covers %s failing cases, at most %s; declare them one clause at a time"
                        .formatted(cases.size(), MOST_CASES);
        };
    }

    private String listed() {
        return String.join(", ", cases);
    }
}
