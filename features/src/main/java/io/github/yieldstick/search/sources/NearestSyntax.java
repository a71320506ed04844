package io.github.yieldstick.search.sources;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Names the clause that a small program is about. */
final class NearestSyntax {

    private NearestSyntax() {}

    /** The clause of the innermost kind of syntax around a suspension; where nothing suspends, of the innermost of all. */
    static String clause(Tree tree) {
        return around(tree, true)
                .or(() -> around(tree, false))
                .orElse(tree.syntax().clause());
    }

    /** Of the paths to suspensions, or to all pieces, that one whose innermost kind with a clause lies deepest. */
    private static Optional<String> around(Tree tree, boolean suspensions) {
        String clause = "";
        int deepest = 0;
        for (List<Integer> path : tree.paths()) {
            if (!suspensions || tree.at(path).syntax().suspends()) {
                List<Syntax> above = above(tree, path);
                for (int depth = above.size() - 1; depth > 0; depth--) {
                    if (!above.get(depth).clause().isEmpty()) {
                        if (depth > deepest) {
                            clause = above.get(depth).clause();
                            deepest = depth;
                        }
                        break;
                    }
                }
            }
        }
        return Optional.of(clause).filter(found -> !found.isEmpty());
    }

    /** The kinds along a path, from the whole to the piece. */
    private static List<Syntax> above(Tree tree, List<Integer> path) {
        List<Syntax> above = new ArrayList<>();
        for (int length = path.size(); length >= 0; length--) {
            above.add(tree.at(path.subList(0, length)).syntax());
        }
        Collections.reverse(above);
        return above;
    }
}
