package io.github.yieldstick.reports.site.health;

import io.github.yieldstick.reports.health.Fault;
import io.github.yieldstick.reports.site.parts.Address;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Faults that share a page: those of one line of a helper's text, those of one family, or those by hand. There are too many faults
 * for one page, and a reader looks for those of a place.
 *
 * @param name what they share, {@code line 189}
 * @param origin who made them
 * @param faults the faults, in the order in which to show them
 */
record FaultGroup(String name, Fault.Origin origin, List<Fault> faults) {

    /** The groups, in the order in which they come first. */
    static List<FaultGroup> of(List<Fault> faults) {
        Map<String, List<Fault>> groups = faults.stream()
                .collect(Collectors.groupingBy(Address::groupOfFault, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group ->
                        new FaultGroup(group.getKey(), group.getValue().get(0).origin(), group.getValue()))
                .toList();
    }

    /** The page of the group, from the site's root. */
    String href() {
        return Address.ofFaultGroup(name);
    }
}
