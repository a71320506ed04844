package io.github.yieldstick.engine;

import org.jspecify.annotations.Nullable;

/**
 * A {@link State} as a body with types sees it: what is the same whatever the body yields. Each method that gives an {@link Opcode} gives
 * the body's answer: what is to happen when the body returns it.
 *
 * @param <R> the value that the body returns
 */
public abstract class StateView<R extends @Nullable Object> {
    private final State state;

    /** A view of that state. */
    protected StateView(State state) {
        this.state = state;
    }

    /** What is viewed. */
    protected final State state() {
        return state;
    }

    /** The part of the body to run next, 0 at the start (STA.3). */
    public final int label() {
        return state.label();
    }

    /** Sets the label, as a part that falls through into the next one does (STA.4). */
    public final void label(int label) {
        state.label(label);
    }

    /** The error that was caught, in a catch clause (STA.7). */
    public final Throwable caught() {
        return (Throwable) state.sent();
    }

    /** Pushes a protected region, which is from now on the innermost (STA.10). */
    public final void pushRegion(Region region) {
        state.pushRegion(region);
    }

    /** Answers: return that value (OP2.2). */
    @SuppressWarnings("NullAway") // the engine carries any value, null too
    public final Opcode returnValue(R value) {
        return state.returnValue(value);
    }

    /** Answers: return, with null for the value (OP2.7). */
    public final Opcode returnValue() {
        return state.returnValue();
    }

    /** Answers: jump to that label, through the finally blocks on the way (OP3.1). */
    public final Opcode breakTo(int label) {
        return state.breakTo(label);
    }

    /** Answers: end the finally block, and carry on with what entered it (OP7.1). */
    public final Opcode endFinally() {
        return state.endFinally();
    }
}
