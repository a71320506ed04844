package io.github.yieldstick.plugin;

/**
 * A JavaScript value, opaque: an engine carries it and hands it back. Two of them are equal if they are the same object or
 * the same primitive. What is inside, {@link JavaScript} tells.
 */
public interface GuestValue {}
