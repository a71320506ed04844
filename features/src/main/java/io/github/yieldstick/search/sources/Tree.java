package io.github.yieldstick.search.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A piece of a program.
 *
 * @param syntax its kind
 * @param text its own text, as a name or an operator; empty where the kind has none
 * @param parts what it is made of, in the order of the kind's form
 */
record Tree(Syntax syntax, String text, List<Tree> parts) {

    Tree {
        parts = List.copyOf(parts);
    }

    static Tree of(Syntax syntax, String text, Tree... parts) {
        return new Tree(syntax, text, List.of(parts));
    }

    static Tree of(Syntax syntax, String text, List<Tree> parts) {
        return new Tree(syntax, text, parts);
    }

    static Tree name(String name) {
        return of(Syntax.NAME, name);
    }

    static Tree literal(String code) {
        return of(Syntax.LITERAL, code);
    }

    /** Itself and all that is in it. */
    Stream<Tree> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Tree::all));
    }

    int size() {
        return 1 + parts.stream().mapToInt(Tree::size).sum();
    }

    Tree withPart(int at, Tree part) {
        List<Tree> changed = new ArrayList<>(parts);
        changed.set(at, part);
        return new Tree(syntax, text, changed);
    }

    Tree withoutPart(int at) {
        List<Tree> rest = new ArrayList<>(parts);
        rest.remove(at);
        return new Tree(syntax, text, rest);
    }

    Tree as(Syntax other) {
        return new Tree(other, text, parts);
    }

    /** The piece that a path of indexes leads to. */
    Tree at(List<Integer> path) {
        return path.isEmpty() ? this : parts.get(path.get(0)).at(path.subList(1, path.size()));
    }

    /** The same with another piece at the end of a path. */
    Tree with(List<Integer> path, Tree piece) {
        return path.isEmpty()
                ? piece
                : withPart(path.get(0), parts.get(path.get(0)).with(path.subList(1, path.size()), piece));
    }

    /** The paths to all pieces, its own, which is empty, first. */
    List<List<Integer>> paths() {
        List<List<Integer>> paths = new ArrayList<>();
        collect(List.of(), paths);
        return paths;
    }

    private void collect(List<Integer> here, List<List<Integer>> paths) {
        paths.add(here);
        for (int i = 0; i < parts.size(); i++) {
            List<Integer> path = new ArrayList<>(here);
            path.add(i);
            parts.get(i).collect(path, paths);
        }
    }

    /** How many parts its form has places for; a list takes any number of others. */
    int fixedParts() {
        return (int) syntax.form().chars().filter(letter -> letter == '%').count() - (hasList() ? 1 : 0);
    }

    boolean hasList() {
        return syntax.form().matches("(?s).*%[*;$].*");
    }

    /** The code. */
    String code() {
        return Writing.of(this);
    }
}
