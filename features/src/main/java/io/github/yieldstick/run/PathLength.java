package io.github.yieldstick.run;

import io.github.yieldstick.reports.run.PathRecord;
import io.github.yieldstick.reports.run.PathStep;
import io.github.yieldstick.reports.run.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps a recorded path small, whatever a case does: a body may loop for thousands of steps, with hundreds of regions on the
 * stack at each.
 */
final class PathLength {
    private static final int MOST_STEPS = 500;
    /** However long a call is, the ones behind it are told as well. */
    private static final int LEAST_OF_A_CALL = 40;

    private PathLength() {}

    /** The path with no more steps than a reader follows, nor entries of stacks, and the number of the others. */
    static PathRecord bounded(PathRecord path) {
        List<PathRecord.Call> calls = new ArrayList<>();
        int left = MOST_STEPS;
        int further = 0;
        int least =
                Math.min(LEAST_OF_A_CALL, MOST_STEPS / Math.max(1, path.calls().size()));
        for (PathRecord.Call call : path.calls()) {
            int others = path.calls().stream()
                    .skip(calls.size() + 1L)
                    .mapToInt(later -> Math.min(later.steps().size(), least))
                    .sum();
            int room = Math.min(call.steps().size(), left - others);
            List<PathStep> steps =
                    call.steps().stream().limit(room).map(PathLength::bounded).toList();
            calls.add(new PathRecord.Call(call.call(), steps, call.completes()));
            left -= room;
            further += call.steps().size() - room;
        }
        return new PathRecord(path.caseId(), path.revisions(), calls, further, lanes(path, calls));
    }

    /** Of a program that makes hundreds of generators, those that take a step that is kept. */
    private static List<PathRecord.Lane> lanes(PathRecord path, List<PathRecord.Call> calls) {
        Set<String> kept = calls.stream()
                .flatMap(call -> call.steps().stream())
                .flatMap(step -> step.generator().stream())
                .collect(Collectors.toSet());
        return path.lanes().stream()
                .filter(lane -> kept.contains(lane.generator()))
                .toList();
    }

    private static PathStep bounded(PathStep step) {
        return new PathStep(
                step.generator(),
                step.kind(),
                step.text(),
                step.decision(),
                step.standing().map(Standing::bounded));
    }
}
