package io.github.yieldstick.facade;

import io.github.yieldstick.plugin.GuestValue;

/** What a generator has as {@code [Symbol.iterator]} (GEN.7, GEN.8). */
public sealed interface Iteration {

    /** A method that gives the generator. */
    record Itself() implements Iteration {}

    /** Nothing. */
    record None() implements Iteration {}

    /** A method that gives something else. */
    record Other(GuestValue given) implements Iteration {}

    /** The engine cannot say; a case that looks at it cannot be judged, for that reason. */
    record Untold(String reason) implements Iteration {}
}
