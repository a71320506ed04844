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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Judges faulty engines by the kit's own cases, and notes which case catches which. Cases from source are left out: they rest on
 * the same behaviours, take many times as long, and what they add is how the parts work together.
 */
final class Hunt {
    /** A fault may loop for ever, so the bound is near, and still far above what any case needs. */
    private static final Bounds NEAR = new Bounds(200_000, Duration.ofSeconds(20));

    private final List<Case> cases;
    private final Judge judge;
    private final FirstCatches last;

    Hunt(List<Case> cases, Realms realms) {
        this(cases, realms, NEAR, new FirstCatches(Map.of()));
    }

    /** The same within other bounds. */
    Hunt(List<Case> cases, Realms realms, Bounds bounds) {
        this(cases, realms, bounds, new FirstCatches(Map.of()));
    }

    /** The same, where each engine is tried first on the case that caught it last. */
    Hunt(List<Case> cases, Realms realms, FirstCatches last) {
        this(cases, realms, NEAR, last);
    }

    private Hunt(List<Case> cases, Realms realms, Bounds bounds, FirstCatches last) {
        this.last = last;
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

    /**
     * The same for engines that are alike: a case that caught one is tried first on the next.
     *
     * @param groups engines that are alike; no group influences another
     * @param complete whether to try each case on each engine, or to stop with an engine once a case has caught it
     */
    Map<String, List<String>> catchesOfAlike(List<List<ReadyEngine>> groups, boolean complete) {
        Map<String, List<String>> catches = new ConcurrentHashMap<>();
        groups.parallelStream().forEach(engines -> {
            if (complete) {
                hunt(engines, catches);
            } else {
                List<Case> bestFirst = lastFirst();
                engines.forEach(engine -> catches.put(engine.id(), firstCatch(engine, bestFirst)));
            }
        });
        return new TreeMap<>(catches);
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
        last.of(engine.id()).flatMap(this::find).ifPresent(known -> toFront(known, bestFirst));
        for (Case known : bestFirst) {
            if (judge.judge(known, List.of(engine)).stream().anyMatch(Hunt::isCaught)) {
                toFront(known, bestFirst);
                return List.of(known.id());
            }
        }
        return List.of();
    }

    private Optional<Case> find(String caseId) {
        return cases.stream().filter(known -> known.id().equals(caseId)).findFirst();
    }

    private static void toFront(Case known, List<Case> cases) {
        cases.remove(known);
        cases.add(0, known);
    }

    private void hunt(List<ReadyEngine> share, Map<String, List<String>> catches) {
        share.forEach(engine -> catches.put(engine.id(), new ArrayList<>()));
        cases.forEach(known -> caughtBy(known, share)
                .forEach(result -> catches.get(result.engine()).add(known.id())));
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
