package io.github.yieldstick.engine.typed;

import org.jspecify.annotations.Nullable;

/** A node of a binary tree. */
record Tree(@Nullable Tree left, int value, @Nullable Tree right) {

    static Tree leaf(int value) {
        return new Tree(null, value, null);
    }
}
