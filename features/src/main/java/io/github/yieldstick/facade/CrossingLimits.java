package io.github.yieldstick.facade;

/**
 * How often an engine and the kit may call each other in one realm.
 *
 * @param deepest how deep such calls may be nested
 * @param most how many there may be in all
 */
record CrossingLimits(int deepest, int most) {

    /** For a case, which needs a few dozen. */
    static final CrossingLimits OF_A_CASE = new CrossingLimits(64, 10_000);

    /** For a whole program, whose time is bounded by other means: as deep as the stack of a realm's thread holds. */
    static final CrossingLimits OF_A_PROGRAM = new CrossingLimits(1_000, Integer.MAX_VALUE);
}
