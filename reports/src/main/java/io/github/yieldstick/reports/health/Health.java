package io.github.yieldstick.reports.health;

import java.util.List;

/**
 * Whether the kit notices a wrong engine.
 *
 * @param faults the wrong engines that were tried, in the order in which to show them
 * @param idle the judged cases that catch none of them, sorted by id; known only if every fault is complete
 */
public record Health(List<Fault> faults, List<IdleCase> idle) {

    public Health {
        faults = List.copyOf(faults);
        idle = List.copyOf(idle);
    }

    /** The faults that no case catches although nothing proves them invisible: each is a hole in the kit. */
    public List<Fault> uncaught() {
        return faults.stream()
                .filter(fault -> fault.fate() == Fault.Fate.UNCAUGHT)
                .toList();
    }
}
