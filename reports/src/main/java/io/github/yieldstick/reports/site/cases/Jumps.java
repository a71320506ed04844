package io.github.yieldstick.reports.site.cases;

import io.github.yieldstick.reports.run.PathRecord;
import io.github.yieldstick.reports.run.PathStep;
import io.github.yieldstick.reports.run.Standing;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the jumps of {@code gen} on a path. */
final class Jumps {

    private final SortedMap<Integer, Jump> jumps = new TreeMap<>();
    private Optional<Integer> left = Optional.empty();
    private Optional<Integer> resumesAt = Optional.empty();
    private boolean runs;

    private Jumps() {}

    /** The jumps, each by the number of the step that enters the body with it; the steps are numbered from 1 through all calls. */
    static SortedMap<Integer, Jump> of(PathRecord path) {
        Jumps jumps = new Jumps();
        int number = 0;
        for (PathRecord.Call call : path.calls()) {
            for (PathStep step : call.steps()) {
                number++;
                if (step.isOfGen()) {
                    jumps.follow(number, step);
                }
            }
        }
        return jumps.jumps;
    }

    private void follow(int number, PathStep step) {
        Optional<Integer> label = step.standing().map(Standing::label);
        switch (step.kind()) {
            // A verb that comes while the body runs is refused, and leads nowhere.
            case NEXT, THROW, RETURN -> resumesAt = runs ? resumesAt : label;
            case ENTERS -> {
                jump(label).ifPresent(jump -> jumps.put(number, jump));
                resumesAt = Optional.empty();
                runs = true;
            }
            case ANSWERS, THROWS -> {
                left = label;
                runs = false;
            }
            case DECIDES, PUSHES, MOVES, LOGS -> {}
        }
    }

    /** Whoever resumes at another label than that at which the generator waits has been sent there: a jump. */
    private Optional<Jump> jump(Optional<Integer> label) {
        if (left.isEmpty() || label.isEmpty()) {
            return Optional.empty();
        }
        return resumesAt.equals(label)
                ? Optional.of(new Jump(left.get(), label.get(), true))
                : Optional.of(new Jump(resumesAt.orElse(left.get()), label.get(), false));
    }
}
