package io.github.yieldstick.reports.site.cases;

import io.github.yieldstick.reports.run.PathRecord;
import io.github.yieldstick.reports.run.PathStep;
import io.github.yieldstick.reports.run.Standing;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the jumps of a generator on a path. */
final class Jumps {

    private final SortedMap<Integer, Jump> jumps = new TreeMap<>();
    private Optional<Integer> left = Optional.empty();
    private Optional<Integer> resumesAt = Optional.empty();
    private boolean runs;

    private final String body;

    private Jumps(String body) {
        this.body = body;
    }

    /**
     * The jumps of {@code gen}, or in a program from source of each generator: each by the number of the step that enters the body
     * with it. The steps are numbered from 1 through all calls.
     */
    static SortedMap<Integer, Jump> of(PathRecord path) {
        SortedMap<Integer, Jump> jumps = of(path, PathStep.GEN, "");
        for (PathRecord.Lane lane : path.lanes()) {
            jumps.putAll(of(path, lane.generator(), new LaneBody(lane.firstLine(), lane.lastLine()).id()));
        }
        return jumps;
    }

    private static SortedMap<Integer, Jump> of(PathRecord path, String generator, String body) {
        Jumps jumps = new Jumps(body);
        int number = 0;
        for (PathRecord.Call call : path.calls()) {
            for (PathStep step : call.steps()) {
                number++;
                if (step.generator().filter(generator::equals).isPresent()) {
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
            case MAKES, DECIDES, PUSHES, MOVES, LOGS, GIVES -> {}
        }
    }

    /** Whoever resumes at another label than that at which the generator waits has been sent there: a jump. */
    private Optional<Jump> jump(Optional<Integer> label) {
        if (left.isEmpty() || label.isEmpty()) {
            return Optional.empty();
        }
        return resumesAt.equals(label)
                ? Optional.of(new Jump(body, left.get(), label.get(), true))
                : Optional.of(new Jump(body, resumesAt.orElse(left.get()), label.get(), false));
    }
}
