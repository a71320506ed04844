package io.github.yieldstick.search.sources;

/** Names that no other piece of a program has, and how many more pieces it may have. */
final class Names {
    private final String letter;
    private int given;
    private int left;

    /**
     * @param letter what all of them begin with
     * @param pieces how many pieces of some size the program may have
     */
    Names(String letter, int pieces) {
        this.letter = letter;
        this.left = pieces;
    }

    String next() {
        return letter + ++given;
    }

    int number() {
        return ++given;
    }

    /** Takes one of the pieces that are left; false where none is. */
    boolean take() {
        return left-- > 0;
    }
}
