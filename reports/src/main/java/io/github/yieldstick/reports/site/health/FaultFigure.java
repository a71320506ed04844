package io.github.yieldstick.reports.site.health;

import io.github.yieldstick.reports.health.Fault;
import io.github.yieldstick.reports.site.parts.Address;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of the faults of one origin, each count with its denominator.
 *
 * @param faults what the faults are
 * @param href where they are listed; empty where that is in several places
 * @param tried how many there are
 * @param caught how many of them a case catches
 * @param invisible how many of them are proved invisible
 * @param uncaught how many of them are neither
 * @param red whether there are any of the last
 */
record FaultFigure(
        String faults, String href, int tried, String caught, String invisible, String uncaught, boolean red) {

    /** A line for each origin that has faults, and one for all where there is more than one origin. */
    static List<FaultFigure> of(List<Fault> faults) {
        List<FaultFigure> figures = new ArrayList<>();
        for (Fault.Origin origin : Fault.Origin.values()) {
            List<Fault> some =
                    faults.stream().filter(fault -> fault.origin() == origin).toList();
            if (!some.isEmpty()) {
                figures.add(figure(words(origin), href(origin), some));
            }
        }
        if (figures.size() > 1) {
            figures.add(figure("all faults", "", faults));
        }
        return figures;
    }

    /** What became of the faults of a group, which have a page of their own. */
    static FaultFigure of(FaultGroup group) {
        return figure(group.name(), group.href(), group.faults());
    }

    private static String href(Fault.Origin origin) {
        return switch (origin) {
            case GENERATED -> "#lines";
            case WRITTEN -> Address.ofFaultGroup(Address.BY_HAND);
            case FAMILY -> "#families";
        };
    }

    private static String words(Fault.Origin origin) {
        return switch (origin) {
            case GENERATED -> "single changes of the helper’s texts";
            case WRITTEN -> "engines written by hand to be wrong";
            case FAMILY -> "engines of the families of faults";
        };
    }

    private static FaultFigure figure(String words, String href, List<Fault> faults) {
        return new FaultFigure(
                words,
                href,
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
