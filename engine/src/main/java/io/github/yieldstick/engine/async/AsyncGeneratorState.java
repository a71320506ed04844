package io.github.yieldstick.engine.async;

import io.github.yieldstick.engine.Opcode;
import io.github.yieldstick.engine.State;
import org.jspecify.annotations.Nullable;

/**
 * The state of an {@link AsyncGenerator}'s body, which may yield as well as await.
 *
 * @param <Y> the values that the body yields
 * @param <R> the value that it returns
 * @param <S> the values that are sent to it
 */
public final class AsyncGeneratorState<
                Y extends @Nullable Object, R extends @Nullable Object, S extends @Nullable Object>
        extends AsyncState<R> {

    AsyncGeneratorState(State state) {
        super(state);
    }

    /** Answers: settle the request with that value, and go on at the next label with the next request (OP4.1). */
    @SuppressWarnings("NullAway") // the engine carries any value, null too
    public Opcode yieldValue(Y value) {
        return state().yieldValue(value);
    }

    /**
     * What came with the request that resumed the body, at the label behind a yield (STA.5); null where nothing did.
     *
     * @throws RuntimeException undeclared, and whatever its class: the error that the caller threw in instead (STA.6)
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // only typed requests send values
    public S sent() {
        return (S) given();
    }
}
