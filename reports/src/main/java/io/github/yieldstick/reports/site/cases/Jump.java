package io.github.yieldstick.reports.site.cases;

/**
 * A way from one label to another that was taken.
 *
 * @param from the label that the body was left with
 * @param to the label that it was entered at next
 * @param resumes whether the generator was suspended between the two
 */
record Jump(int from, int to, boolean resumes) {

    /** The jump as the page's parts name it to each other. */
    String id() {
        return from + "-" + to + (resumes ? "r" : "");
    }

    String description() {
        return (resumes ? "resumes from %s at %s" : "jumps from %s to %s").formatted(from, to);
    }
}
