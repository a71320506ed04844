package io.github.yieldstick.reports.site.cases;

import io.github.yieldstick.reports.run.PathStep;
import io.github.yieldstick.reports.run.Standing;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Follows how the generators of a path stand, so that only what changes has to be told. */
final class Standings {

    private final Map<Optional<String>, Standing> last = new HashMap<>();

    /** How the step's generator stands; empty where it stands as it did, or where nothing is known of it. */
    Optional<Standing> changed(PathStep step) {
        return step.standing().filter(standing -> !standing.equals(last.put(step.generator(), standing)));
    }
}
