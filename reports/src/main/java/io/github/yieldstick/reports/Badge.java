package io.github.yieldstick.reports;

/**
 * An outcome or a verdict as the pages show it: always a shape and a word, the colour only comes on top.
 *
 * @param bearing names the shape
 * @param words stands beside the shape
 */
record Badge(Bearing bearing, String words) {

    static Badge of(Outcome outcome) {
        return new Badge(Bearing.of(outcome), outcome.id());
    }

    static Badge of(Verdict verdict) {
        Bearing bearing = switch (verdict) {
            case CONFORMANT -> Bearing.PASSED;
            case CONFORMANT_WITH_DECLARED_GAPS -> Bearing.DECLARED;
            case NON_CONFORMANT -> Bearing.FAILED;
            case INCOMPLETE -> Bearing.NOT_RUN;
        };
        return new Badge(bearing, verdict.words());
    }

    /** Whether it says more than that all is well. */
    boolean isRemark() {
        return bearing != Bearing.PASSED;
    }

    String shape() {
        return bearing.id();
    }
}
