package io.github.yieldstick.search.sources;

import java.util.List;

/** Tells whether a program has in it what another, small one is made of, with whatever between. */
final class Embedding {

    private Embedding() {}

    /** Whether each statement of the small program is found in the other, one behind the other or one in the other. */
    static boolean isIn(Drawn small, Drawn program) {
        return small.tree().all().anyMatch(piece -> !SourceFault.isPlain(piece))
                && isIn(small.tree().parts(), program.tree().parts());
    }

    private static boolean isIn(List<Tree> small, List<Tree> trees) {
        return small.stream().allMatch(piece -> trees.stream().anyMatch(tree -> isWithin(piece, tree)));
    }

    private static boolean isWithin(Tree piece, Tree tree) {
        if (SourceFault.isPlain(piece)) {
            return piece.parts().stream().allMatch(part -> isWithin(part, tree));
        }
        return isAt(piece, tree) || tree.parts().stream().anyMatch(part -> isWithin(piece, part));
    }

    private static boolean isAt(Tree piece, Tree tree) {
        if (piece.syntax() != tree.syntax()) {
            return false;
        }
        boolean fixed = !piece.hasList() && piece.parts().size() == tree.parts().size();
        for (int i = 0; i < piece.parts().size(); i++) {
            Tree part = piece.parts().get(i);
            if (!(fixed ? isWithin(part, tree.parts().get(i)) : isIn(List.of(part), tree.parts()))) {
                return false;
            }
        }
        return true;
    }
}
