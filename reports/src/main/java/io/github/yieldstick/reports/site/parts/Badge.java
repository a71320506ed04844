package io.github.yieldstick.reports.site.parts;

import io.github.yieldstick.reports.grade.Verdict;
import io.github.yieldstick.reports.run.Bearing;
import io.github.yieldstick.reports.run.Outcome;

/**
 * An outcome or a verdict as the pages show it: always a shape and a word, the colour only comes on top.
 *
 * @param bearing names the shape
 * @param words stands beside the shape
 */
public record Badge(Bearing bearing, String words) {

    /** The badge of an outcome. */
    public static Badge of(Outcome outcome) {
        return new Badge(outcome.bearing(), outcome.id());
    }

    /** The badge of a verdict. */
    public static Badge of(Verdict verdict) {
        Bearing bearing = switch (verdict) {
            case CONFORMANT -> Bearing.PASSED;
            case CONFORMANT_WITH_DECLARED_GAPS -> Bearing.DECLARED;
            case NON_CONFORMANT -> Bearing.FAILED;
            case INCOMPLETE -> Bearing.NOT_RUN;
        };
        return new Badge(bearing, verdict.words());
    }

    /** Whether it says more than that all is well. */
    public boolean isRemark() {
        return bearing != Bearing.PASSED;
    }

    /** A letter for the shape and the colour, for a table that has no room for more. */
    public String letter() {
        return switch (bearing) {
            case FAILED -> "f";
            case FAULTY -> "k";
            case STALE -> "s";
            case NOT_RUN -> "n";
            case DECLARED -> "d";
            case PASSED -> "p";
            case OBSERVED -> "o";
            case NOT_APPLICABLE -> "a";
        };
    }

    String shape() {
        return bearing.id();
    }
}
