package io.github.yieldstick.plugin;

import java.util.List;

/** A generator that an engine made. */
public interface GeneratorHandle {

    /**
     * Performs a verb, running the body as often as it takes.
     *
     * @param verb the verb
     * @param arguments what the caller handed to it, often one value, sometimes none
     * @return how it completed
     */
    Completion resume(Verb verb, List<GuestValue> arguments);

    /** Whether {@code generator[Symbol.iterator]()} gives the generator (GEN.7), or is not there (GEN.8). */
    boolean iterable();

    /**
     * Whether the generator inherits from {@code Iterator.prototype} where the host has {@code Iterator} (GEN.9), or from
     * {@code Object.prototype} whatever the host has (GEN.11). It decides cases only with {@link Capability#PROTOTYPE}.
     */
    default boolean inheritsIterator() {
        return false;
    }
}
