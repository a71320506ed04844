package io.github.yieldstick.reports.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a generator stands between two steps.
 *
 * @param label the state's label
 * @param regions the protected regions, the innermost last
 * @param pending the operations that pend, the newest last; an operand that nobody has written down is {@code ...}
 * @param leftOut how much of very deep stacks is left out behind their first entries; empty where both are whole
 */
public record Standing(int label, List<Region> regions, List<String> pending, Optional<LeftOut> leftOut) {
    private static final int FIRST_ENTRIES = 4;
    private static final int LAST_ENTRIES = 8;

    public Standing {
        regions = List.copyOf(regions);
        pending = List.copyOf(pending);
    }

    /** With stacks that are whole. */
    public Standing(int label, List<Region> regions, List<String> pending) {
        this(label, regions, pending, Optional.empty());
    }

    /** How many entries are left out of each stack. */
    public record LeftOut(int regions, int pending) {}

    /** The same with no more of each stack than its first and its last entries, whatever a body does. */
    public Standing bounded() {
        LeftOut between = new LeftOut(between(regions), between(pending));
        return between.regions + between.pending == 0
                ? this
                : new Standing(label, ends(regions), ends(pending), Optional.of(between));
    }

    private static int between(List<?> stack) {
        int between = stack.size() - FIRST_ENTRIES - LAST_ENTRIES;
        return between <= 1 ? 0 : between;
    }

    private static <E> List<E> ends(List<E> stack) {
        if (between(stack) == 0) {
            return stack;
        }
        List<E> ends = new ArrayList<>(stack.subList(0, FIRST_ENTRIES));
        ends.addAll(stack.subList(stack.size() - LAST_ENTRIES, stack.size()));
        return ends;
    }

    /** The regions as a person reads them, those that are left out counted in their place. */
    public List<String> shownRegions() {
        return withGap(
                regions.stream().map(Region::toString).toList(),
                leftOut.map(LeftOut::regions).orElse(0));
    }

    /** The operations that pend, likewise. */
    public List<String> shownPending() {
        return withGap(pending, leftOut.map(LeftOut::pending).orElse(0));
    }

    private static List<String> withGap(List<String> stack, int between) {
        List<String> shown = new ArrayList<>(stack);
        if (between > 0) {
            shown.add(FIRST_ENTRIES, "... " + between + " more ...");
        }
        return shown;
    }
}
