package io.github.yieldstick.engine.async;

import io.github.yieldstick.engine.Opcode;
import org.jspecify.annotations.Nullable;

/**
 * The body of an asynchronous function: runs the part that {@link AsyncState#label()} names and answers with what is to happen next.
 *
 * @param <R> the value that it returns; {@link Void} where it returns none
 */
@FunctionalInterface
public interface AsyncBody<R extends @Nullable Object> {

    /**
     * Runs one part.
     *
     * @param state the function's state, the same object at each call
     * @return the answer of one of the state's methods
     * @throws Throwable any error; it goes to the regions around the label, and where there is none to the function's future
     */
    Opcode run(AsyncState<R> state) throws Throwable;
}
