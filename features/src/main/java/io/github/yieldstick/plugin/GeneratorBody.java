package io.github.yieldstick.plugin;

/** The body of a generator, which the kit runs as JavaScript. */
public interface GeneratorBody {

    /**
     * Calls the body.
     *
     * @param thisArgument what it gets as {@code this}
     * @param state what it gets as its only argument; the same object here is the same object there
     * @return the operation that it answered, or what it threw
     */
    BodyAnswer call(GuestValue thisArgument, GeneratorState state);
}
