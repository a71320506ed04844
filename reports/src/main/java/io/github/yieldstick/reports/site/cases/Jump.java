package io.github.yieldstick.reports.site.cases;

/**
 * A way from one label to another that was taken.
 *
 * @param body which body of a lowered text it is in, as {@link LaneBody#id}; empty for that of {@code gen}
 * @param from the label that the body was left with
 * @param to the label that it was entered at next
 * @param resumes whether the generator was suspended between the two
 */
record Jump(String body, int from, int to, boolean resumes) {

    /** The jump as the page's parts name it to each other. */
    String id() {
        return (body.isEmpty() ? "" : body + "-") + from + "-" + to + (resumes ? "r" : "");
    }

    String description() {
        return (resumes ? "resumes from %s at %s" : "jumps from %s to %s").formatted(from, to);
    }
}
