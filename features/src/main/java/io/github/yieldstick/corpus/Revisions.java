package io.github.yieldstick.corpus;

import io.github.yieldstick.oracle.HelperText;
import java.util.List;
import java.util.Optional;

/** Bounds among the helper's revisions, as the registry and the tags state them. */
final class Revisions {
    private Revisions() {}

    /**
     * The revisions between two bounds, both included, oldest first.
     *
     * @throws ScenarioProblem if a bound is no revision, or they are the wrong way round
     */
    static List<String> between(Optional<String> since, Optional<String> until) {
        List<String> all = HelperText.revisions();
        int first = since.map(Revisions::position).orElse(0);
        int last = until.map(Revisions::position).orElse(all.size() - 1);
        if (first > last) {
            throw new ScenarioProblem("no revision lies between " + all.get(first) + " and " + all.get(last)
                    + "; the bounds are the wrong way round.");
        }
        return all.subList(first, last + 1);
    }

    private static int position(String revision) {
        int position = HelperText.revisions().indexOf(revision);
        if (position < 0) {
            throw new ScenarioProblem("there is no revision " + revision + "; there are "
                    + String.join(", ", HelperText.revisions()) + ".");
        }
        return position;
    }
}
