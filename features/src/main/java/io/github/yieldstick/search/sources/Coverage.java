package io.github.yieldstick.search.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the programs of a search have reached: pairs of kinds of syntax around a suspension, and shapes of emitted texts. */
final class Coverage {
    /** A shape is so many words behind each other that say how an emitted text goes on. */
    private static final int SHAPE = 3;

    private static final Pattern WORD = Pattern.compile(
            "return \\[(\\d)|\\.(?:trys|ops|label|sent|abrupt|finish|prev|stop|delegateYield|wrap|mark)\\b"
                    + "|\\b(?:switch|case|for|while|try|catch|finally|do|if|else|function|throw|return|break|continue|void|typeof)\\b"
                    + "|\\b_+[A-Za-z][A-Za-z_$]*(?=[\\w$]*\\()");

    private final Set<String> pairs = new TreeSet<>();
    private final Set<Integer> shapes = new HashSet<>();

    /** Takes what a program reaches; true where some of it is new. */
    boolean add(Drawn program, String emitted) {
        boolean newPair = pairs.addAll(pairs(program.tree()));
        return shapes.addAll(shapes(emitted)) || newPair;
    }

    /** The pairs reached so far, sorted. */
    Set<String> pairs() {
        return pairs;
    }

    int shapes() {
        return shapes.size();
    }

    /** For each suspension what it stands in, and what that stands in, each with its place there. */
    static Set<String> pairs(Tree tree) {
        Set<String> pairs = new TreeSet<>();
        collect(tree, List.of(), pairs);
        return pairs;
    }

    private static void collect(Tree tree, List<String> above, Set<String> pairs) {
        if (tree.syntax().suspends()) {
            int known = above.size();
            pairs.add(String.join(" ", above.subList(Math.max(0, known - 2), known)) + " " + tree.syntax());
        }
        for (int i = 0; i < tree.parts().size(); i++) {
            List<String> more = new ArrayList<>(above);
            more.add(tree.syntax() + "/" + Math.min(i, 3));
            collect(tree.parts().get(i), more, pairs);
        }
    }

    private static Set<Integer> shapes(String emitted) {
        Set<Integer> shapes = new HashSet<>();
        List<String> last = new ArrayList<>();
        Matcher words = WORD.matcher(emitted);
        while (words.find()) {
            last.add(words.group());
            if (last.size() > SHAPE) {
                last.remove(0);
            }
            shapes.add(last.hashCode());
        }
        return shapes;
    }
}
