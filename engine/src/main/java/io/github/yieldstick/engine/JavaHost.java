package io.github.yieldstick.engine;

import java.util.Iterator;

/** Java's own values: a delegate is a {@link Delegate}, a {@link Generator}, an {@link Iterable} or an {@link Iterator}. */
enum JavaHost implements Host {
    INSTANCE;

    @Override
    public Object undefined() {
        return Undefined.UNDEFINED;
    }

    @Override
    public Throwable typeError(String message) {
        return new IllegalStateException(message);
    }

    @Override
    public Delegate delegate(Object operand) {
        if (operand instanceof Delegate delegate) {
            return delegate;
        }
        if (operand instanceof Generator generator) {
            return Delegate.of(generator);
        }
        if (operand instanceof Iterable<?> iterable) {
            return new IteratorDelegate(iterable.iterator());
        }
        if (operand instanceof Iterator<?> iterator) {
            return new IteratorDelegate(iterator);
        }
        throw new IllegalArgumentException(
                "A yield* delegates to a Delegate, a Generator, an Iterable or an Iterator, but" + " was given "
                        + operand.getClass().getName() + ".");
    }
}
