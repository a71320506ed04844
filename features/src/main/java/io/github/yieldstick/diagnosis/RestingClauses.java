package io.github.yieldstick.diagnosis;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which clauses rest on which, as faults show it: one rests on another if most faults that break that break it, too. Of the clauses
 * that fail together, the one on which the fewest rest says most of what is wrong.
 */
final class RestingClauses {
    private final Map<String, Integer> faults = new HashMap<>();
    private final Map<String, Map<String, Integer>> together = new HashMap<>();

    RestingClauses(List<KnownFault> known) {
        for (KnownFault fault : known) {
            Set<String> broken = clauses(fault.symptoms().keySet());
            for (String clause : broken) {
                faults.merge(clause, 1, Integer::sum);
                Map<String, Integer> others = together.computeIfAbsent(clause, any -> new HashMap<>());
                broken.forEach(other -> others.merge(other, 1, Integer::sum));
            }
        }
    }

    static Set<String> clauses(Collection<String> cases) {
        return cases.stream().map(RestingClauses::clause).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String clause(String caseId) {
        return caseId.substring(0, caseId.lastIndexOf('-'));
    }

    /** How many clauses rest on that one. */
    private long resting(String clause) {
        int all = faults.getOrDefault(clause, 0);
        return together.getOrDefault(clause, Map.of()).values().stream()
                .filter(count -> 2 * count > all)
                .count();
    }

    /**
     * The clauses of failing cases, the one to look at first at the front: the fewest others rest on it, and of such as are alike in
     * that it fails the greatest part of its cases.
     */
    List<String> lookAt(Collection<String> failing, Collection<String> judged) {
        Map<String, Long> failingOf = count(failing);
        Map<String, Long> judgedOf = count(judged);
        return failingOf.keySet().stream()
                .sorted(Comparator.comparingLong(this::resting)
                        .thenComparing(clause -> -part(failingOf, judgedOf, clause))
                        .thenComparing(clause -> clause))
                .toList();
    }

    private static Map<String, Long> count(Collection<String> cases) {
        return cases.stream()
                .collect(Collectors.groupingBy(RestingClauses::clause, TreeMap::new, Collectors.counting()));
    }

    private static double part(Map<String, Long> some, Map<String, Long> all, String clause) {
        return (double) some.getOrDefault(clause, 0L) / all.getOrDefault(clause, 1L);
    }
}
