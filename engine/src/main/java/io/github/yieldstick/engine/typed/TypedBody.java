package io.github.yieldstick.engine.typed;

import io.github.yieldstick.engine.Opcode;
import org.jspecify.annotations.Nullable;

/**
 * The body of a {@link TypedGenerator}: a function that runs the part that {@link TypedState#label()} names and answers with what is
 * to happen next.
 *
 * @param <Y> the values that it yields
 * @param <R> the value that it returns; {@link Void} where it returns none
 * @param <S> the values that are sent to it; {@link Void} where none are
 */
@FunctionalInterface
public interface TypedBody<Y extends @Nullable Object, R extends @Nullable Object, S extends @Nullable Object> {

    /**
     * Runs one part.
     *
     * @param state the generator's state, the same object at each call
     * @return the answer of one of the state's methods
     * @throws Throwable any error; it goes to the regions around the label, and where there is none to the caller, as it is
     */
    Opcode run(TypedState<Y, R, S> state) throws Throwable;
}
