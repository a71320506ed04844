package io.github.yieldstick.health;

import java.util.List;

/** The families of faults: the second bank, beside the single changes of the newest text. */
public final class FaultFamilies {

    private FaultFamilies() {}

    /** Every family, in the order in which the report shows them. */
    public static List<FaultFamily> all() {
        return List.of(
                LeakingState.family(),
                Sizes.family(),
                ChangedValues.family(),
                TouchedObjects.family(),
                Recovery.family(),
                KindGuards.family());
    }
}
