package io.github.yieldstick.health;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Subject;
import io.github.yieldstick.judge.Judge;
import io.github.yieldstick.judge.ReadyEngine;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Profile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Judges faulty engines by the kit's own cases, and notes which case catches which. Cases from source are left out: they rest on
 * the same behaviours, take many times as long, and what they add is how the parts work together.
 */
final class Hunt {
    /** A fault may loop for ever, so the bound is near, and still far above what any case needs. */
    private static final Bounds NEAR = new Bounds(200_000, Duration.ofSeconds(20));

    /** How many cases are tried at once in the search for the first that catches an engine. */
    private static final int AT_ONCE = 16;

    private final List<Case> cases;
    private final Judge judge;

    Hunt(List<Case> cases, Realms realms) {
        this(cases, realms, NEAR);
    }

    /** The same within other bounds. */
    Hunt(List<Case> cases, Realms realms, Bounds bounds) {
        this.cases = cases.stream()
                .filter(known ->
                        known.record().profile() != Profile.OBSERVED && known.subject() instanceof Subject.Body)
                .sorted(Comparator.comparing(Hunt::number).thenComparing(Case::id))
                .toList();
        this.judge = new Judge(realms, bounds).remembering();
    }

    List<String> caseIds() {
        return cases.stream().map(Case::id).toList();
    }

    /**
     * For each engine, by its id, the cases that it fails, sorted: each case is tried on each.
     */
    Map<String, List<String>> catches(List<ReadyEngine> engines) {
        Map<String, List<String>> catches = new TreeMap<>();
        engines.forEach(engine -> catches.put(engine.id(), new ArrayList<>()));
        cases.parallelStream() // and not the engines, which share what each case is held against
                .map(known -> caughtBy(known, engines))
                .toList()
                .forEach(caught ->
                        caught.forEach(result -> catches.get(result.engine()).add(result.caseId())));
        return catches;
    }

    /** For each engine, by its id, the first case that it fails, or none: what has caught one is tried first on the next. */
    Map<String, List<String>> firstCatches(List<ReadyEngine> engines) {
        Map<String, List<String>> catches = new TreeMap<>();
        List<Case> bestFirst = lastFirst();
        engines.forEach(engine -> catches.put(engine.id(), firstCatch(engine, bestFirst)));
        return catches;
    }

    /** Whether the engine fails the case. */
    boolean isCaught(ReadyEngine engine, String caseId) {
        Case known = cases.stream()
                .filter(each -> each.id().equals(caseId))
                .findFirst()
                .orElseThrow();
        return !caughtBy(known, List.of(engine)).isEmpty();
    }

    /** The last case of each clause, then the one before it of each: the later a case was thought of, the finer is what it catches. */
    private List<Case> lastFirst() {
        Map<String, Long> sizes = cases.stream()
                .collect(Collectors.groupingBy(known -> known.record().clause(), Collectors.counting()));
        Map<String, Integer> seen = new HashMap<>();
        Map<Case, Long> fromTheEnd = new HashMap<>();
        for (Case known : cases) {
            String clause = known.record().clause();
            fromTheEnd.put(known, sizes.getOrDefault(clause, 0L) - seen.merge(clause, 1, Integer::sum));
        }
        return new ArrayList<>(cases.stream()
                .sorted(Comparator.comparing((Case known) -> fromTheEnd.getOrDefault(known, 0L)))
                .toList());
    }

    private List<String> firstCatch(ReadyEngine engine, List<Case> bestFirst) {
        // Some at a time, in an order that does not depend on which of them is done first.
        for (int at = 0; at < bestFirst.size(); at += AT_ONCE) {
            List<Case> some = bestFirst.subList(at, Math.min(bestFirst.size(), at + AT_ONCE));
            Optional<Case> first = some.parallelStream()
                    .filter(known -> !caughtBy(known, List.of(engine)).isEmpty())
                    .findFirst();
            if (first.isPresent()) {
                Case known = first.get();
                bestFirst.remove(known);
                bestFirst.add(0, known);
                return List.of(known.id());
            }
        }
        return List.of();
    }

    private List<CaseResult> caughtBy(Case known, List<ReadyEngine> engines) {
        return judge.judge(known, engines).stream().filter(Hunt::isCaught).toList();
    }

    /** The first case of each clause, then the second of each: what differs most is tried first. */
    private static String number(Case known) {
        return known.id().replaceFirst(".*-", "");
    }

    private static boolean isCaught(CaseResult result) {
        return switch (result.outcome()) {
            case FAIL, DOES_NOT_LOAD, REFUSED, CRASH, TIMEOUT, RUNAWAY, PROTOCOL -> true;
            case PASS, NOT_APPLICABLE, OBSERVED, KNOWN_FAIL, UNEXPECTED_PASS, NOT_RUN -> false;
            case REFUTED, INCONCLUSIVE, ERROR ->
                throw new IllegalStateException(
                        result.caseId() + " is no judge of faults: " + Outcome.ERROR.id() + ", " + result.reason());
        };
    }
}
