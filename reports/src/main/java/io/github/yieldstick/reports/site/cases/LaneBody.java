package io.github.yieldstick.reports.site.cases;

import io.github.yieldstick.reports.run.PathRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A body in a lowered text, which any number of generators may have.
 *
 * @param firstLine the line on which it begins, from 1
 * @param lastLine the line on which it ends
 */
record LaneBody(int firstLine, int lastLine) {

    /** The bodies of all generators on those paths, in the order in which they stand in the text. */
    static List<LaneBody> of(List<PathRecord> paths) {
        return paths.stream()
                .flatMap(path -> path.lanes().stream())
                .map(lane -> new LaneBody(lane.firstLine(), lane.lastLine()))
                .distinct()
                .sorted((left, right) -> Integer.compare(left.firstLine, right.firstLine))
                .toList();
    }

    /** The body of that generator; empty for one that a case drives, and for one of which nothing is known. */
    static Optional<LaneBody> of(PathRecord path, String generator) {
        return path.lanes().stream()
                .filter(lane -> lane.generator().equals(generator))
                .map(lane -> new LaneBody(lane.firstLine(), lane.lastLine()))
                .findFirst();
    }

    /** The body as the page's parts name it to each other. */
    String id() {
        return "l" + firstLine;
    }

    /** The generators on that path that have it. */
    Stream<String> generators(PathRecord path) {
        return path.lanes().stream()
                .filter(lane -> lane.firstLine() == firstLine && lane.lastLine() == lastLine)
                .map(PathRecord.Lane::generator);
    }
}
