package io.github.yieldstick.engine.typed;

import io.github.yieldstick.engine.Opcode;
import io.github.yieldstick.engine.State;
import io.github.yieldstick.engine.StateView;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The {@link State} of a generator, with the types of its values. Each method that gives an {@link Opcode} gives the body's answer:
 * what is to happen when the body returns it.
 *
 * @param <Y> the values that the body yields
 * @param <R> the value that it returns
 * @param <S> the values that are sent to it
 */
public final class TypedState<Y extends @Nullable Object, R extends @Nullable Object, S extends @Nullable Object>
        extends StateView<R> {
    TypedState(State state) {
        super(state);
    }

    /**
     * What the caller sent with the verb that resumed the body (STA.5); null where it sent nothing.
     *
     * @throws RuntimeException undeclared, and whatever its class: the error that the caller threw in instead (STA.6)
     */
    public S sent() {
        return Values.<S>of(state().sent());
    }

    /** What a generator returned that the body has delegated to, at the label behind the {@code yield*} (DEL.3). */
    public <T extends @Nullable Object> T returnedBy(TypedGenerator<?, T, ?> delegate) {
        return delegate.cast(state().sent());
    }

    /** Answers: suspend with that value, and go on at the next label (OP4.1). */
    @SuppressWarnings("NullAway") // the engine carries any value, null too
    public Opcode yieldValue(Y value) {
        return state().yieldValue(value);
    }

    /** Answers: hand the verbs to that generator, and go on at the next label when it has completed (OP5.1). */
    public Opcode yieldStar(TypedGenerator<? extends Y, ?, ? super S> delegate) {
        return state().yieldStar(delegate.generator());
    }

    /** Answers: yield what is left of that iterator, and go on at the next label. */
    public Opcode yieldStar(Iterator<? extends Y> delegate) {
        return state().yieldStar(delegate);
    }

    /** Answers: yield the elements, and go on at the next label. */
    public Opcode yieldStar(Iterable<? extends Y> delegate) {
        return delegate instanceof TypedGenerator<?, ?, ?> generator
                ? state().yieldStar(generator.generator())
                : state().yieldStar(delegate);
    }
}
