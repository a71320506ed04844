package io.github.yieldstick.reports.site.health;

import io.github.yieldstick.reports.health.Fault;
import io.github.yieldstick.reports.site.parts.Address;
import io.github.yieldstick.reports.text.Prose;
import java.util.List;
import java.util.Locale;

/**
 * The faults that came to the same, as the page of kit health shows them.
 *
 * @param fate what became of them
 * @param heading what the last column holds
 * @param rows the faults
 */
record FaultTable(Fault.Fate fate, String heading, List<Row> rows) {

    // The page holds a few hundred faults: each names the first cases that catch it, and counts the rest.
    private static final int CASES_SHOWN = 3;

    // A longer list is folded, so that what follows it is not out of reach.
    static final int OPEN_UP_TO = 20;

    /**
     * A fault.
     *
     * @param anchor the row's place on the page
     * @param id the fault; empty where the change says it already
     * @param place where it lies, the family that it belongs to, or that it was written by hand
     * @param change what was changed
     * @param caughtBy the first cases that catch it
     * @param more how many more cases catch it
     * @param proof why nobody can see it
     */
    record Row(
            String anchor,
            String id,
            String place,
            List<Prose> change,
            List<Target> caughtBy,
            int more,
            List<Prose> proof) {}

    /** A case by its id and its page. */
    record Target(String id, String href) {}

    static FaultTable of(List<Fault> faults, Fault.Fate fate) {
        String heading = switch (fate) {
            case CAUGHT -> "caught by";
            case INVISIBLE -> "why nobody can see it";
            case UNCAUGHT -> "outcome";
        };
        return new FaultTable(
                fate,
                heading,
                faults.stream()
                        .filter(fault -> fault.fate() == fate)
                        .map(FaultTable::row)
                        .toList());
    }

    private static Row row(Fault fault) {
        return new Row(
                Address.anchorOfFault(fault.id()),
                fault.id().endsWith(fault.change()) ? "" : fault.id(),
                place(fault),
                Prose.of(fault.change()),
                fault.caughtBy().stream()
                        .limit(CASES_SHOWN)
                        .map(id -> new Target(id, Address.ofCase(id)))
                        .toList(),
                Math.max(0, fault.caughtBy().size() - CASES_SHOWN),
                Prose.of(fault.proof().strip()));
    }

    private static String place(Fault fault) {
        return switch (fault.origin()) {
            case GENERATED -> fault.place();
            case WRITTEN -> fault.place().isEmpty() ? "by hand" : fault.place();
            case FAMILY -> fault.family();
        };
    }

    /** What the page's style calls the table. */
    String name() {
        return fate.name().toLowerCase(Locale.ROOT);
    }

    /** What stands above the table. */
    String title() {
        return switch (fate) {
            case CAUGHT -> "Caught";
            case INVISIBLE -> "Proved invisible";
            case UNCAUGHT -> "Neither caught nor proved invisible";
        };
    }

    /** Whether these are the holes of the kit. */
    boolean isUncaught() {
        return fate == Fault.Fate.UNCAUGHT;
    }

    /** Whether other pages lead to its rows. */
    boolean isLedTo() {
        return fate == Fault.Fate.CAUGHT;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether the list waits to be unfolded; never that of the faults nobody caught. */
    boolean isFolded() {
        return !isUncaught() && rows.size() > OPEN_UP_TO;
    }

    /** How many faults there are, in words. */
    String count() {
        return rows.size() == 1 ? "1 fault" : rows.size() + " faults";
    }
}
