package io.github.yieldstick.engine;

import java.util.List;

/**
 * What a decision rests on.
 *
 * @param sentence what the generator does, and why, as a part of a sentence
 * @param clauses the ids of the clauses, the deciding one first
 */
public record Ground(String sentence, List<String> clauses) {
    public Ground {
        clauses = List.copyOf(clauses);
    }

    static Ground of(String sentence, String... clauses) {
        return new Ground(sentence, List.of(clauses));
    }
}
