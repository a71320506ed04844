package io.github.yieldstick.facade;

import io.github.yieldstick.plugin.Completion;
import io.github.yieldstick.plugin.GeneratorBody;
import io.github.yieldstick.plugin.GuestValue;

/** A case that an engine has begun. */
public interface OpenCase {

    /**
     * Makes a generator object of the realm; none of the body runs yet (GEN.1).
     *
     * @param thisArgument what the body is to be called with as {@code this}
     * @param body the body; equal to another if it is the same function
     * @return what was made, or what the engine threw instead
     * @throws EngineFault if the engine gives no answer
     */
    Completion make(GuestValue thisArgument, GeneratorBody body);

    /**
     * Ends the case when all of its calls were performed.
     *
     * @throws EngineFault if the engine does not agree
     */
    void end();
}
