package io.github.yieldstick.engine.async;

import io.github.yieldstick.engine.Opcode;
import io.github.yieldstick.engine.Region;
import io.github.yieldstick.engine.State;
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
public sealed class AsyncState<R extends @Nullable Object> permits AsyncGeneratorState {
    final State state;

    AsyncState(State state) {
        this.state = state;
    }

    /** The part of the body to run next, 0 at the start (STA.3). */
    public int label() {
        return state.label();
    }

    /** Sets the label, as a part that falls through into the next one does (STA.4). */
    public void label(int label) {
        state.label(label);
    }

    /** Answers: go on at the next label when that stage has completed. */
    public Opcode await(CompletionStage<?> stage) {
        return state.yieldValue(new Await(stage));
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
        Object sent = state.sent();
        return sent == Undefined.UNDEFINED ? null : sent;
    }

    /** The error that was caught, in a catch clause (STA.7). */
    public Throwable caught() {
        return (Throwable) state.sent();
    }

    /** Pushes a protected region, which is from now on the innermost (STA.10). */
    public void pushRegion(Region region) {
        state.pushRegion(region);
    }

    /** Answers: return that value (OP2.2). */
    @SuppressWarnings("NullAway") // the engine carries any value, null too
    public Opcode returnValue(R value) {
        return state.returnValue(value);
    }

    /** Answers: return, with null for the value (OP2.7). */
    public Opcode returnValue() {
        return state.returnValue();
    }

    /** Answers: jump to that label, through the finally blocks on the way (OP3.1). */
    public Opcode breakTo(int label) {
        return state.breakTo(label);
    }

    /** Answers: end the finally block, and carry on with what entered it (OP7.1). */
    public Opcode endFinally() {
        return state.endFinally();
    }
}
