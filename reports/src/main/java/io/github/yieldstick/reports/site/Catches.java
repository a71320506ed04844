package io.github.yieldstick.reports.site;

import io.github.yieldstick.reports.health.Fault;
import io.github.yieldstick.reports.health.HealthIndex;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.site.parts.Address;
import io.github.yieldstick.reports.text.Prose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The faults that the cases of a clause catch.
 *
 * @param count how many there are, in words, each count with its denominator
 * @param first the first of them: changed texts before faults by hand, and of each those that the fewest cases catch
 * @param more how many are not among the first
 */
record Catches(String count, List<Named> first, int more) {

    private static final int NAMED = 3;

    // Any case catches an engine that does nothing; a fault that few cases catch tells more of what the clause holds.
    private static final Comparator<Fault> TELLING_FIRST = Comparator.comparing(Fault::origin)
            .thenComparing(fault -> fault.caughtBy().size());

    /** A fault by what was changed and where, and its place on a page of kit health. */
    record Named(String href, List<Prose> change, String place) {}

    /** What the cases catch; empty where nothing is known to be caught. */
    static Optional<Catches> of(List<CaseRecord> cases, HealthIndex health) {
        Set<String> ids = cases.stream().map(CaseRecord::id).collect(Collectors.toSet());
        List<Fault> caught = health.faults(Fault.Fate.CAUGHT).stream()
                .filter(fault -> fault.caughtBy().stream().anyMatch(ids::contains))
                .sorted(TELLING_FIRST)
                .toList();
        return caught.isEmpty()
                ? Optional.empty()
                : Optional.of(new Catches(
                        count(caught, health),
                        caught.stream().limit(NAMED).map(Catches::named).toList(),
                        Math.max(0, caught.size() - NAMED)));
    }

    private static Named named(Fault fault) {
        return new Named(Address.ofFault(fault), Prose.of(fault.change()), fault.place());
    }

    private static String count(List<Fault> caught, HealthIndex health) {
        List<String> parts = new ArrayList<>();
        for (Fault.Origin origin : Fault.Origin.values()) {
            long some = count(caught, origin);
            if (some > 0) {
                parts.add("%s of %s %s".formatted(some, count(health.health().faults(), origin), words(origin)));
            }
        }
        return (health.isComplete() ? "" : "at least ") + sentence(parts);
    }

    private static String sentence(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    private static long count(List<Fault> faults, Fault.Origin origin) {
        return faults.stream().filter(fault -> fault.origin() == origin).count();
    }

    private static String words(Fault.Origin origin) {
        return switch (origin) {
            case GENERATED -> "changes of the helper’s text";
            case WRITTEN -> "faults by hand";
            case FAMILY -> "faults of the families";
        };
    }
}
