package io.github.yieldstick.facade;

import io.github.yieldstick.plugin.GuestValue;
import java.util.function.Supplier;

/** What a generator has as {@code [Symbol.iterator]} (GEN.7, GEN.8). */
public sealed interface Iteration {

    /** A method that gives the generator. */
    record Itself() implements Iteration {}

    /** Nothing. */
    record None() implements Iteration {}

    /** A method that gives something else. */
    record Other(GuestValue given) implements Iteration {}

    /** What the engine says as soon as a case looks at it. */
    record Asked(Supplier<Iteration> question) implements Iteration {}
}
