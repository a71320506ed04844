package io.github.yieldstick.engine.async;

import io.github.yieldstick.engine.Opcode;
import io.github.yieldstick.engine.State;
import io.github.yieldstick.engine.StateView;
import io.github.yieldstick.engine.Undefined;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The {@link State} of an asynchronous body. Each method that gives an {@link Opcode} gives the body's answer: what is to happen when
 * the body returns it.
 *
 * @param <R> the value that the body returns
 */
public sealed class AsyncState<R extends @Nullable Object> extends StateView<R> permits AsyncGeneratorState {
    AsyncState(State state) {
        super(state);
    }

    /** Answers: go on at the next label when that stage has completed. */
    public Opcode await(CompletionStage<?> stage) {
        return state().yieldValue(new Await(stage));
    }

    /**
     * The value of the stage that the part before this one awaited; null where it completed with none.
     *
     * @throws RuntimeException undeclared, and whatever its class: the error that the stage completed with instead, out of its
     *     {@link java.util.concurrent.CompletionException}
     */
    public @Nullable Object awaited() {
        return given();
    }

    /**
     * The same where it has that class.
     *
     * @throws ClassCastException if it has another one
     * @throws NullPointerException if there is none
     */
    public <T> T awaited(Class<T> type) {
        return type.cast(Objects.requireNonNull(given(), "the stage completed with null; ask with awaited()"));
    }

    /** What the body was resumed with; null where it was with nothing. */
    @Nullable
    Object given() {
        Object sent = state().sent();
        return sent == Undefined.UNDEFINED ? null : sent;
    }
}
