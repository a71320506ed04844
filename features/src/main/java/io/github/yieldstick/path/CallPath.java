package io.github.yieldstick.path;

import io.github.yieldstick.reports.run.PathStep;
import io.github.yieldstick.reports.run.Standing;
import java.util.List;
import java.util.Optional;

/**
 * The machine's path through one call.
 *
 * @param call the call as written
 * @param steps the steps, as far as it came
 * @param completion how the call completed, {@code yields 1}; empty if a bound stopped it
 * @param waits how the generator stands while it waits for the next verb; empty if it does not
 * @param difference where the real helper did otherwise, in a sentence; empty where it did the same
 */
public record CallPath(
        String call,
        List<PathStep> steps,
        Optional<String> completion,
        Optional<Standing> waits,
        Optional<String> difference) {

    public CallPath {
        steps = List.copyOf(steps);
    }

    CallPath with(Optional<String> otherDifference) {
        return new CallPath(call, steps, completion, waits, otherDifference);
    }
}
