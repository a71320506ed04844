package io.github.yieldstick.reports.site.health;

import io.github.yieldstick.reports.health.Fault;
import java.util.List;
import java.util.Locale;

/**
 * What the page of one group of faults shows.
 *
 * @param title what the faults share, with a capital letter
 * @param figure what became of them
 * @param tables the faults by what became of them, the gravest first; none is empty
 * @param complete whether every fault was tried against every case
 */
public record FaultsPage(String title, FaultFigure figure, List<FaultTable> tables, boolean complete) {

    static FaultsPage of(FaultGroup group, boolean complete) {
        List<FaultTable> tables = List.of(Fault.Fate.UNCAUGHT, Fault.Fate.INVISIBLE, Fault.Fate.CAUGHT).stream()
                .map(fate -> FaultTable.of(group.faults(), fate))
                .filter(table -> !table.isEmpty())
                .toList();
        return new FaultsPage(title(group), FaultFigure.of(group), tables, complete);
    }

    private static String title(FaultGroup group) {
        return switch (group.origin()) {
            case GENERATED -> "Changes of " + group.name();
            case WRITTEN -> "Faults by hand";
            case FAMILY -> "The family: " + group.name().toLowerCase(Locale.ROOT);
        };
    }
}
