package io.github.yieldstick.run;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Subject;
import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.path.CallPath;
import io.github.yieldstick.path.MachinePath;
import io.github.yieldstick.path.SourcePath;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.CaseResult.CallTrace;
import io.github.yieldstick.reports.run.PathRecord;
import io.github.yieldstick.reports.run.PathStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the machine's path through cases that were judged, for the report: what is decided at each step, and by which clause.
 * Only the bundled engine tells of its decisions, so a path counts as far as that engine does what the oracle did.
 */
final class Paths {
    private final BiFunction<Revision, Case, Optional<MachinePath>> engine;
    private final BiFunction<Revision, Case, Optional<SourcePath>> engineInLanes;

    /**
     * @param engine follows the bundled engine through a case that is given as a body; empty if that came to no end
     * @param engineInLanes the same for a case from source
     */
    Paths(
            BiFunction<Revision, Case, Optional<MachinePath>> engine,
            BiFunction<Revision, Case, Optional<SourcePath>> engineInLanes) {
        this.engine = engine;
        this.engineInLanes = engineInLanes;
    }

    /**
     * The paths through a case, one for all revisions in which the oracle did the same; none where the oracle came to no end or
     * the bundled engine does otherwise than it.
     *
     * @param revisions the revision of each engine that has a result
     */
    List<PathRecord> of(Case judged, List<CaseResult> results, Map<String, Revision> revisions) {
        Map<Revision, List<CallTrace>> oracles = new LinkedHashMap<>();
        for (CaseResult result : results) {
            Optional.ofNullable(revisions.get(result.engine()))
                    .filter(revision -> result.oracle().size() == judged.rows().size())
                    .ifPresent(revision -> oracles.merge(revision, result.oracle(), Paths::fuller));
        }
        Map<List<CallTrace>, SortedSet<Revision>> alike = new LinkedHashMap<>();
        oracles.forEach((revision, oracle) ->
                alike.computeIfAbsent(oracle, any -> new TreeSet<>()).add(revision));
        List<PathRecord> paths = new ArrayList<>();
        alike.forEach((oracle, sharing) -> path(judged, oracle, sharing).ifPresent(paths::add));
        return paths;
    }

    /** Where a case from source failed, what the oracle did was told with what each generator did. */
    private static List<CallTrace> fuller(List<CallTrace> one, List<CallTrace> other) {
        return one.equals(withoutLanes(one)) ? other : one;
    }

    private Optional<PathRecord> path(Case judged, List<CallTrace> oracle, SortedSet<Revision> sharing) {
        return judged.subject() instanceof Subject.Body
                ? engine.apply(sharing.last(), judged)
                        .filter(path -> follows(path, oracle))
                        .map(path -> record(judged.id(), sharing, path))
                : engineInLanes
                        .apply(sharing.last(), judged)
                        .filter(path -> path.trace().equals(oracle)
                                || withoutLanes(path.trace()).equals(oracle))
                        .map(path -> record(judged.id(), sharing, path));
    }

    private static List<CallTrace> withoutLanes(List<CallTrace> trace) {
        return trace.stream().map(CallTrace::withoutLanes).toList();
    }

    /** Whether the path shows, call by call, what the oracle showed. */
    private static boolean follows(MachinePath path, List<CallTrace> oracle) {
        return path.stopped().isEmpty()
                && path.calls().size() == oracle.size()
                && IntStream.range(0, oracle.size())
                        .allMatch(row -> isSame(seen(path.calls().get(row)), seen(oracle.get(row))));
    }

    private static List<String> seen(CallPath call) {
        List<String> seen = new ArrayList<>();
        for (PathStep step : call.steps()) {
            boolean gen = step.isOfGen();
            switch (step.kind()) {
                case ENTERS ->
                    step.standing().filter(any -> gen).ifPresent(standing -> seen.add("" + standing.label()));
                case ANSWERS, THROWS ->
                    Stream.of(step.text()).filter(any -> gen).forEach(seen::add);
                case LOGS -> seen.add(step.text());
                case MAKES, NEXT, THROW, RETURN, DECIDES, PUSHES, MOVES, GIVES -> {}
            }
        }
        seen.add(call.completion().orElse(""));
        return seen;
    }

    private static List<String> seen(CallTrace call) {
        return Stream.concat(
                        call.events().stream().filter(Paths::isOfTheMachine).map(CaseResult.Event::value),
                        Stream.of(call.completes()))
                .toList();
    }

    /** Errors that are lost are no steps of the machine. */
    private static boolean isOfTheMachine(CaseResult.Event event) {
        return switch (event.kind()) {
            case MADE, ASKED, ENTERED, ANSWERED, THREW, GAVE, LOGGED -> true;
            case REJECTED, UNCAUGHT, GOES_ON -> false;
        };
    }

    private static boolean isSame(List<String> path, List<String> oracle) {
        return path.size() == oracle.size()
                && IntStream.range(0, path.size()).allMatch(i -> isSame(path.get(i), oracle.get(i)));
    }

    /** The path may show a message behind a value, which is not compared. */
    private static boolean isSame(String shown, String value) {
        return shown.equals(value) || shown.startsWith(value + " (");
    }

    private static PathRecord record(String caseId, SortedSet<Revision> revisions, MachinePath path) {
        return PathLength.bounded(
                path.record(caseId, revisions.stream().map(Revision::id).toList()));
    }

    private static PathRecord record(String caseId, SortedSet<Revision> revisions, SourcePath path) {
        return PathLength.bounded(
                new PathRecord(caseId, revisions.stream().map(Revision::id).toList(), path.calls(), 0, path.lanes()));
    }
}
