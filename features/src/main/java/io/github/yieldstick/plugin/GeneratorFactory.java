package io.github.yieldstick.plugin;

/** Makes the generators of one case. */
@FunctionalInterface
public interface GeneratorFactory {

    /**
     * Makes a generator; none of the body runs yet (GEN.1).
     *
     * @param thisArgument what the body is to be called with as {@code this}
     * @param body the body
     */
    GeneratorHandle make(GuestValue thisArgument, GeneratorBody body);
}
