package io.github.yieldstick.batch;

import java.util.List;

/**
 * Programs that are performed one after the other, each in a world of its own.
 *
 * @param world an expression: a function that takes {@code __generator} and {@code log} and makes what a program finds around it
 * @param programs each as JSON: the parts of its body, lists of numbers, and its calls
 */
public record Batch(String world, List<String> programs) {

    public Batch {
        programs = List.copyOf(programs);
    }

    /** The same with some of its programs alone. */
    public Batch part(int from, int to) {
        return new Batch(world, programs.subList(from, to));
    }
}
