package io.github.yieldstick.engine;

import java.util.List;

/**
 * A step of a generator, with what decided it: one constant for each line of the engine that decides a clause. The
 * constants stand where the question is put: {@link OnVerb}, {@link OnDelegate}, {@link OnOperation}, {@link OnBody}.
 */
public sealed interface Decision permits OnVerb, OnDelegate, OnOperation, OnBody {
    /** The constant's name. */
    String name();

    /** What it rests on. */
    Ground ground();

    /** What the generator does now, and why, as a part of a sentence. */
    default String sentence() {
        return ground().sentence();
    }

    /** The ids of the clauses that it rests on, the deciding one first. */
    default List<String> clauses() {
        return ground().clauses();
    }

    /** Whether the generator is suspended with it. */
    default boolean suspends() {
        return false;
    }
}
