package io.github.yieldstick.reports.grade;

import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * In what two runs differ. Engines are compared with those of the same id; two runs of a single engine each, of which the one
 * is the other's successor, are compared whatever the engines are called.
 *
 * @param engines the engines that are in both runs, as they are called before and after
 * @param gone the ids of the engines that are in the first run alone
 * @param added the ids of the engines that are in the second run alone
 * @param changes the cases whose outcome is another, in the order of engines and cases
 * @param same how many outcomes are the same
 */
public record RunDifference(List<Pair> engines, List<String> gone, List<String> added, List<Change> changes, int same) {

    public RunDifference {
        engines = List.copyOf(engines);
        gone = List.copyOf(gone);
        added = List.copyOf(added);
        changes = List.copyOf(changes);
    }

    /**
     * An engine that is in both runs.
     *
     * @param before its id in the first run
     * @param after its id in the second run
     * @param same how many of its outcomes are the same
     */
    public record Pair(String before, String after, int same) {

        /** The engine by name, both names where it has two. */
        public String name() {
            return before.equals(after) ? after : before + " -> " + after;
        }
    }

    /** Which way an outcome has changed. */
    public enum Way {
        /** The outcome weighs less against the engine, or against the kit, than it did; and it is a judgement. */
        BETTER,
        /** It weighs more. */
        WORSE,
        /** It weighs the same, or the case is judged no more. */
        OTHER
    }

    /**
     * A case whose outcome is another.
     *
     * @param caseId the case
     * @param engine the engine as it is called in the second run
     * @param before the outcome in the first run; {@link Outcome#NOT_RUN} where it has none
     * @param after the outcome in the second run; {@link Outcome#NOT_RUN} where it has none
     * @param way which way it has changed
     * @param reason why, as the second run says
     */
    public record Change(String caseId, String engine, Outcome before, Outcome after, Way way, String reason) {

        /** The same change on another engine. */
        public Change on(String other) {
            return new Change(caseId, other, before, after, way, reason);
        }
    }

    /**
     * Compares two runs.
     *
     * @throws IllegalArgumentException if the parts of one contradict each other
     */
    public static RunDifference between(Run before, Run after) {
        return between(new RunIndex(before), new RunIndex(after));
    }

    /** Compares two runs whose parts fit together. */
    public static RunDifference between(RunIndex before, RunIndex after) {
        List<Pair> pairs = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        names(before, after).forEach((engineBefore, engineAfter) -> {
            Map<String, CaseResult> earlier = results(before, engineBefore);
            Map<String, CaseResult> later = results(after, engineAfter);
            Set<String> cases = new TreeSet<>(earlier.keySet());
            cases.addAll(later.keySet());
            List<Change> ofEngine = cases.stream()
                    .flatMap(id -> change(id, engineAfter, earlier.get(id), later.get(id)).stream())
                    .toList();
            pairs.add(new Pair(engineBefore, engineAfter, cases.size() - ofEngine.size()));
            changes.addAll(ofEngine);
        });
        return new RunDifference(
                pairs,
                without(ids(before), pairs.stream().map(Pair::before).toList()),
                without(ids(after), pairs.stream().map(Pair::after).toList()),
                changes,
                pairs.stream().mapToInt(Pair::same).sum());
    }

    /** The ids in the second run by those in the first. */
    private static Map<String, String> names(RunIndex before, RunIndex after) {
        List<String> earlier = ids(before);
        List<String> later = ids(after);
        Map<String, String> names = new LinkedHashMap<>();
        if (earlier.size() == 1 && later.size() == 1) {
            names.put(earlier.get(0), later.get(0));
        } else {
            earlier.stream().filter(later::contains).forEach(id -> names.put(id, id));
        }
        return names;
    }

    private static List<String> without(List<String> ids, List<String> compared) {
        return ids.stream().filter(id -> !compared.contains(id)).toList();
    }

    private static List<String> ids(RunIndex index) {
        return index.engines().stream().map(Run.EngineRecord::id).toList();
    }

    private static Map<String, CaseResult> results(RunIndex index, String engine) {
        Map<String, CaseResult> results = new LinkedHashMap<>();
        index.run().results().stream()
                .filter(result -> result.engine().equals(engine))
                .forEach(result -> results.put(result.caseId(), result));
        return results;
    }

    private static Optional<Change> change(
            String caseId, String engine, @Nullable CaseResult earlier, @Nullable CaseResult later) {
        Outcome before = earlier == null ? Outcome.NOT_RUN : earlier.outcome();
        Outcome after = later == null ? Outcome.NOT_RUN : later.outcome();
        return before == after
                ? Optional.empty()
                : Optional.of(new Change(
                        caseId, engine, before, after, way(before, after), later == null ? "" : later.reason()));
    }

    private static Way way(Outcome before, Outcome after) {
        int heavier = Integer.compare(after.weight(), before.weight());
        if (heavier > 0) {
            boolean neverJudged = !before.isJudgement() && after == Outcome.NOT_RUN;
            return neverJudged ? Way.OTHER : Way.WORSE;
        }
        return heavier < 0 && after.isJudgement() ? Way.BETTER : Way.OTHER;
    }

    /** How many outcomes have changed that way. */
    public long count(Way way) {
        return changes.stream().filter(change -> change.way() == way).count();
    }

    /** How many outcomes of an engine have changed that way. */
    public long count(Pair engine, Way way) {
        return changesOf(engine).stream().filter(change -> change.way() == way).count();
    }

    /** What has changed on an engine. */
    public List<Change> changesOf(Pair engine) {
        return changes.stream()
                .filter(change -> change.engine().equals(engine.after()))
                .toList();
    }
}
