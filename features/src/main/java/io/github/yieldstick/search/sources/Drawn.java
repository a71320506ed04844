package io.github.yieldstick.search.sources;

import io.github.yieldstick.oracle.ProgramBatch;
import java.util.ArrayList;
import java.util.List;

/**
 * A program and the calls on it.
 *
 * @param tree the whole program, of a kind of the category {@code MAIN}
 * @param calls expressions, in which what is called is {@code gen}
 */
record Drawn(Tree tree, List<String> calls) {

    Drawn {
        calls = List.copyOf(calls);
    }

    /** The source as it stands by itself: a script that declares {@code gen}. */
    String source() {
        String code = tree.code();
        return Around.of(code + String.join(" ", calls)) + code + "\n";
    }

    /** The source as one of many in a file, with its number. */
    String part(int number) {
        String code = tree.code();
        String all = code + String.join(" ", calls);
        List<String> given = Around.given(all);
        return ProgramBatch.MARK + "(" + number + ", function (log, changes" + (given.isEmpty() ? "" : ", ")
                + String.join(", ", given) + ") {\n" + Around.declared(all) + code + "\nreturn gen;\n}, \""
                + String.join(" ", given) + "\");\n";
    }

    Drawn with(Tree other) {
        return new Drawn(other, calls);
    }

    Drawn withoutCall(int removed) {
        List<String> rest = new ArrayList<>(calls);
        rest.remove(removed);
        return new Drawn(tree, rest);
    }

    Drawn withCall(int at, String call) {
        List<String> others = new ArrayList<>(calls);
        others.set(at, call);
        return new Drawn(tree, others);
    }

    int size() {
        return tree.size() + calls.size();
    }
}
