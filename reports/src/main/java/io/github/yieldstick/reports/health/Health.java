package io.github.yieldstick.reports.health;

import java.util.List;
import java.util.Optional;

/**
 * Whether the kit notices a wrong engine.
 *
 * @param faults the wrong engines that were tried, in the order in which to show them
 * @param idle the judged cases that catch none of them, sorted by id; known only if every fault is complete
 * @param untried how many further judged cases the faults were not tried on
 * @param explained how much the pages of failed cases tell; empty where that was not measured
 */
public record Health(List<Fault> faults, List<IdleCase> idle, int untried, Optional<Explained> explained) {

    /** Tried on every judged case, and of which it was not measured how much the pages of failed cases tell. */
    public Health(List<Fault> faults, List<IdleCase> idle) {
        this(faults, idle, 0, Optional.empty());
    }

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
