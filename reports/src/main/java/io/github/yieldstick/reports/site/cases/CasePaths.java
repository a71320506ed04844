package io.github.yieldstick.reports.site.cases;

import io.github.yieldstick.reports.grade.SharedResult;
import io.github.yieldstick.reports.run.PathRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The machine's paths through a case, and where engines part from them. */
final class CasePaths {

    private final List<PathRecord> paths;
    private final DecidingClauses clauses;

    /** Takes the paths; that of the newest revision is shown first. */
    CasePaths(List<PathRecord> paths, List<String> revisions, DecidingClauses clauses) {
        this.clauses = clauses;
        this.paths = paths.stream()
                .sorted((left, right) -> Integer.compare(newest(right, revisions), newest(left, revisions)))
                .toList();
    }

    private static int newest(PathRecord path, List<String> revisions) {
        return path.revisions().stream().mapToInt(revisions::indexOf).max().orElse(-1);
    }

    List<PathRecord> records() {
        return paths;
    }

    /** The paths as the page shows them, each with the engines that part from it. */
    List<PathView> views(List<SharedResult> results, int engineCount) {
        return IntStream.range(0, paths.size())
                .mapToObj(place -> PathView.of(paths.get(place), place, partings(place, results, engineCount), clauses))
                .toList();
    }

    private Map<Integer, List<String>> partings(int place, List<SharedResult> results, int engineCount) {
        Map<Integer, List<String>> partings = new HashMap<>();
        for (SharedResult shared : results) {
            place(shared)
                    .filter(found -> found == place)
                    .flatMap(found -> parting(shared))
                    .ifPresent(parting -> partings.computeIfAbsent(parting.number(), any -> new ArrayList<>())
                            .add(shared.names(engineCount)));
        }
        return partings;
    }

    /** Where the engines that share a result part from the path of their revision. */
    Optional<Parting> parting(SharedResult shared) {
        return place(shared).flatMap(place -> new PartingFinder(paths.get(place), place, clauses).of(shared.result()));
    }

    /** The page's link to a clause. */
    DecidingClauses.Clause clause(String id) {
        return clauses.of(id);
    }

    /** The jumps that engines took where others were to be taken. */
    Set<Jump> wrongJumps(List<SharedResult> results) {
        return results.stream()
                .flatMap(shared -> parting(shared).stream())
                .flatMap(parting -> parting.wrongJump().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Optional<Integer> place(SharedResult shared) {
        String revision = shared.engines().get(0).revision();
        return IntStream.range(0, paths.size())
                .filter(place -> paths.get(place).revisions().contains(revision))
                .boxed()
                .findFirst();
    }
}
