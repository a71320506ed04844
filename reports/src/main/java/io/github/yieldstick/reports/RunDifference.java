package io.github.yieldstick.reports;

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

    /** An engine as it is called in the one run and in the other. */
    public record Pair(String before, String after) {}

    /** Which way an outcome has changed. */
    public enum Way {
        /** The outcome weighs less against the engine, or against the kit, than it did. */
        BETTER,
        /** It weighs more. */
        WORSE,
        /** The one is no graver than the other. */
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
    public record Change(String caseId, String engine, Outcome before, Outcome after, Way way, String reason) {}

    /**
     * Compares two runs.
     *
     * @throws IllegalArgumentException if the parts of one contradict each other
     */
    public static RunDifference between(Run before, Run after) {
        return between(new RunIndex(before), new RunIndex(after));
    }

    private static RunDifference between(RunIndex before, RunIndex after) {
        List<Pair> pairs = pairs(before, after);
        List<Change> changes = new ArrayList<>();
        int same = 0;
        for (Pair pair : pairs) {
            Map<String, CaseResult> earlier = results(before, pair.before());
            Map<String, CaseResult> later = results(after, pair.after());
            Set<String> cases = new TreeSet<>(earlier.keySet());
            cases.addAll(later.keySet());
            for (String caseId : cases) {
                Optional<Change> change = change(caseId, pair.after(), earlier.get(caseId), later.get(caseId));
                change.ifPresent(changes::add);
                same += change.isPresent() ? 0 : 1;
            }
        }
        return new RunDifference(
                pairs,
                ids(before).stream()
                        .filter(id ->
                                pairs.stream().noneMatch(pair -> pair.before().equals(id)))
                        .toList(),
                ids(after).stream()
                        .filter(id ->
                                pairs.stream().noneMatch(pair -> pair.after().equals(id)))
                        .toList(),
                changes,
                same);
    }

    private static List<Pair> pairs(RunIndex before, RunIndex after) {
        List<String> earlier = ids(before);
        List<String> later = ids(after);
        if (earlier.size() == 1 && later.size() == 1) {
            return List.of(new Pair(earlier.get(0), later.get(0)));
        }
        return earlier.stream()
                .filter(later::contains)
                .map(id -> new Pair(id, id))
                .toList();
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
        int graver = Bearing.of(after).compareTo(Bearing.of(before));
        return graver == 0 ? Way.OTHER : graver < 0 ? Way.WORSE : Way.BETTER;
    }
}
