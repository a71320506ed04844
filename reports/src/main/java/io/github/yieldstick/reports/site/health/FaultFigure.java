package io.github.yieldstick.reports.site.health;

import io.github.yieldstick.reports.health.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What became of the faults of one origin, each count with its denominator.
 *
 * @param faults what the faults are
 * @param tried how many there are
 * @param caught how many of them a case catches
 * @param invisible how many of them are proved invisible
 * @param uncaught how many of them are neither
 * @param red whether there are any of the last
 */
record FaultFigure(String faults, int tried, String caught, String invisible, String uncaught, boolean red) {

    /** A line for each origin that has faults, and one for all where there is more than one origin. */
    static List<FaultFigure> of(List<Fault> faults) {
        List<FaultFigure> figures = new ArrayList<>();
        for (Fault.Origin origin : Fault.Origin.values()) {
            List<Fault> some =
                    faults.stream().filter(fault -> fault.origin() == origin).toList();
            if (!some.isEmpty()) {
                figures.add(figure(words(origin), some));
            }
        }
        if (figures.size() > 1) {
            figures.add(figure("all faults", faults));
        }
        return figures;
    }

    /** A line for each family, in the order in which the families come. */
    static List<FaultFigure> ofFamilies(List<Fault> faults) {
        Map<String, List<Fault>> families = faults.stream()
                .filter(fault -> !fault.family().isEmpty())
                .collect(Collectors.groupingBy(Fault::family, LinkedHashMap::new, Collectors.toList()));
        return families.entrySet().stream()
                .map(family -> figure(family.getKey(), family.getValue()))
                .toList();
    }

    private static String words(Fault.Origin origin) {
        return switch (origin) {
            case GENERATED -> "single changes of the helper’s texts";
            case WRITTEN -> "engines written by hand to be wrong";
            case FAMILY -> "engines of the families of faults";
        };
    }

    private static FaultFigure figure(String words, List<Fault> faults) {
        return new FaultFigure(
                words,
                faults.size(),
                count(Fault.Fate.CAUGHT, faults),
                count(Fault.Fate.INVISIBLE, faults),
                count(Fault.Fate.UNCAUGHT, faults),
                faults.stream().anyMatch(fault -> fault.fate() == Fault.Fate.UNCAUGHT));
    }

    private static String count(Fault.Fate fate, List<Fault> faults) {
        long count = faults.stream().filter(fault -> fault.fate() == fate).count();
        return count + " of " + faults.size();
    }
}
