package io.github.yieldstick.run;

import io.github.yieldstick.reports.run.PathRecord;
import io.github.yieldstick.reports.run.PathStep;
import io.github.yieldstick.reports.run.Standing;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps a recorded path small, whatever a case does: a body may loop for thousands of steps, with hundreds of regions on the
 * stack at each.
 */
final class PathLength {
    private static final int MOST_STEPS = 500;

    private PathLength() {}

    /** The path with no more steps than a reader follows, nor entries of stacks, and the number of the others. */
    static PathRecord bounded(PathRecord path) {
        List<PathRecord.Call> calls = new ArrayList<>();
        int kept = 0;
        int further = 0;
        for (PathRecord.Call call : path.calls()) {
            int room = Math.min(call.steps().size(), MOST_STEPS - kept);
            List<PathStep> steps =
                    call.steps().stream().limit(room).map(PathLength::bounded).toList();
            calls.add(new PathRecord.Call(call.call(), steps, call.completes()));
            kept += room;
            further += call.steps().size() - room;
        }
        return new PathRecord(path.caseId(), path.revisions(), calls, further);
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
