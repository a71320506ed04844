package io.github.yieldstick.facade;

import io.github.yieldstick.plugin.Capability;
import java.util.Set;

/**
 * How often an engine and the kit may call each other in one realm.
 *
 * @param deepest how deep such calls may be nested
 * @param most how many there may be in all
 */
record CrossingLimits(int deepest, int most) {

    private static final int MOST_IN_A_CASE = 10_000;

    /** For a case, where most need a few dozen calls. */
    private static final CrossingLimits OF_A_CASE = new CrossingLimits(64, MOST_IN_A_CASE);

    /** For an engine that has {@link Capability#DEPTH}: two calls for each of more than a hundred generators that delegate. */
    private static final CrossingLimits OF_A_DEEP_CASE = new CrossingLimits(300, MOST_IN_A_CASE);

    /** For a whole program, whose time is bounded by other means: as deep as the stack of a realm's thread holds. */
    static final CrossingLimits OF_A_PROGRAM = new CrossingLimits(1_000, Integer.MAX_VALUE);

    /** For a case of an engine that has those capabilities. */
    static CrossingLimits ofACase(Set<Capability> capabilities) {
        return capabilities.contains(Capability.DEPTH) ? OF_A_DEEP_CASE : OF_A_CASE;
    }
}
