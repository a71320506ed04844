package io.github.yieldstick.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which of the programs that part are looked into: the first ones that part in the same way, as far as a batch tells, then ever fewer
 * of them. The others count for the fault that the last of those showed.
 */
final class Partings {
    private static final int FIRST = 8;
    /** So many are looked into before it is given up that one of them shows a fault by itself. */
    private static final int MOST_IN_VAIN = 100;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, FaultKind> faults = new HashMap<>();

    /** Counts one more that parts in that way, and says whether it is to be looked into. */
    boolean deserves(String parting) {
        int count = counts.merge(parting, 1, Integer::sum);
        return count <= FIRST
                || Integer.bitCount(count) == 1
                || (count <= MOST_IN_VAIN && !faults.containsKey(parting));
    }

    void found(String parting, FaultKind fault) {
        faults.put(parting, fault);
    }

    /** The fault that the last of them showed. */
    Optional<FaultKind> fault(String parting) {
        return Optional.ofNullable(faults.get(parting));
    }
}
