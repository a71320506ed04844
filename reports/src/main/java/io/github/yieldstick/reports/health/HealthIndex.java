package io.github.yieldstick.reports.health;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Kit health, with its figures at hand. Makes sure that faults and idle cases fit together. */
public final class HealthIndex {

    private final Health health;
    private final Map<String, String> faultByCase = new LinkedHashMap<>();

    /** Takes the health; throws {@link IllegalArgumentException} where its parts contradict each other. */
    public HealthIndex(Health health) {
        this.health = health;
        Set<String> ids = new HashSet<>();
        for (Fault fault : health.faults()) {
            require(ids.add(fault.id()), "The fault " + fault.id() + " is there twice.");
            add(fault);
        }
        Set<String> idle = new HashSet<>();
        for (IdleCase each : health.idle()) {
            require(idle.add(each.caseId()), "The case " + each.caseId() + " is twice among those that catch nothing.");
            require(
                    !faultByCase.containsKey(each.caseId()),
                    "The case " + each.caseId() + " is among those that catch nothing, and catches the fault "
                            + faultByCase.get(each.caseId()) + ".");
        }
    }

    private void add(Fault fault) {
        require(
                fault.fate() != Fault.Fate.CAUGHT || fault.proof().isBlank(),
                "The fault " + fault.id() + " is caught, and has a proof that nobody can see it.");
        Collection<String> distinct = new HashSet<>(fault.caughtBy());
        require(
                distinct.size() == fault.caughtBy().size(),
                "The fault " + fault.id() + " names a case twice that catches it.");
        fault.caughtBy().forEach(caseId -> faultByCase.putIfAbsent(caseId, fault.id()));
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }

    /** The health itself. */
    public Health health() {
        return health;
    }

    /** Whether every fault was tried against every judged case, so that it is known which cases catch nothing. */
    public boolean isComplete() {
        return !health.faults().isEmpty() && health.faults().stream().allMatch(Fault::complete);
    }

    /** The faults of which this became. */
    public List<Fault> faults(Fault.Fate fate) {
        return health.faults().stream().filter(fault -> fault.fate() == fate).toList();
    }

    /** How many cases catch at least one fault; all of them are known only if the health is complete. */
    public int catchingCases() {
        return faultByCase.size();
    }

    /** How many cases were judged: each either catches a fault or is idle. Known only if the health is complete. */
    public int judgedCases() {
        return faultByCase.size() + health.idle().size();
    }
}
