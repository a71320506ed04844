package io.github.yieldstick.engine.typed;

import org.jspecify.annotations.Nullable;

/**
 * What a verb of a {@link TypedGenerator} comes to (GEN.5).
 *
 * @param <Y> the values that the generator yields
 * @param <R> the value that it returns
 */
public sealed interface TypedResult<Y extends @Nullable Object, R extends @Nullable Object> {

    /** Whether the generator has completed. */
    boolean done();

    /** The generator is suspended with that value. */
    record Yielded<Y extends @Nullable Object, R extends @Nullable Object>(Y value) implements TypedResult<Y, R> {
        @Override
        public boolean done() {
            return false;
        }
    }

    /** The generator has completed with that value; null where it gave none, or had completed before. */
    record Returned<Y extends @Nullable Object, R extends @Nullable Object>(R value) implements TypedResult<Y, R> {
        @Override
        public boolean done() {
            return true;
        }
    }
}
