package io.github.yieldstick.engine;

/**
 * What the engine needs of the language whose values it carries. The engine looks into no value by itself: what is
 * undefined, what a delegate is and what a type error is, the host says. A language in which any value can be thrown wraps
 * such a value in a {@link Throwable} of its own.
 */
public interface Host {

    /** The host for bodies written in Java. */
    static Host java() {
        return JavaHost.INSTANCE;
    }

    /** The value that stands where no value was given. */
    Object undefined();

    /** A new error of the engine itself, for a use of the generator that is wrong. */
    Throwable typeError(String message);

    /**
     * The operand of a {@code yield*}, seen as a delegate. What it throws is raised at the {@code yield*}.
     *
     * @param operand any value
     */
    Delegate delegate(Object operand);
}
