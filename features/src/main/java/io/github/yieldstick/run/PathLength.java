package io.github.yieldstick.run;

import io.github.yieldstick.reports.run.PathRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps a recorded path small, whatever a case does: a body may loop for thousands of steps, with hundreds of regions on the
 * stack at each.
 */
final class PathLength {
    private static final int MOST_STEPS = 500;
    private static final int FIRST_ENTRIES = 4;
    private static final int LAST_ENTRIES = 8;

    private PathLength() {}

    /** The path with no more steps than a reader follows, and the number of the others. */
    static PathRecord bounded(PathRecord path) {
        List<PathRecord.Call> calls = new ArrayList<>();
        int kept = 0;
        int further = 0;
        for (PathRecord.Call call : path.calls()) {
            int room = Math.min(call.steps().size(), MOST_STEPS - kept);
            calls.add(new PathRecord.Call(call.call(), call.steps().subList(0, room), call.completes()));
            kept += room;
            further += call.steps().size() - room;
        }
        return new PathRecord(path.caseId(), path.revisions(), calls, further);
    }

    /** A stack of which the first and the last entries are told; those between are counted. */
    static List<String> bounded(List<String> stack) {
        int between = stack.size() - FIRST_ENTRIES - LAST_ENTRIES;
        return between <= 1
                ? stack
                : Stream.of(
                                stack.subList(0, FIRST_ENTRIES),
                                List.of("... " + between + " more ..."),
                                stack.subList(stack.size() - LAST_ENTRIES, stack.size()))
                        .flatMap(List::stream)
                        .toList();
    }
}
