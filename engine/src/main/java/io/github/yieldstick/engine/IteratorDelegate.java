package io.github.yieldstick.engine;

import java.util.Iterator;
import java.util.Optional;

/** A Java iterator as a delegate: it can only be asked for the next value, and its own value at the end is undefined. */
record IteratorDelegate(Iterator<?> iterator) implements Delegate {

    @Override
    public Optional<Result> next(Object value) {
        return Optional.of(
                iterator.hasNext() ? Result.suspended(iterator.next()) : Result.completed(Undefined.UNDEFINED));
    }

    @Override
    public Optional<Result> throwError(Throwable error) {
        return Optional.empty();
    }

    @Override
    public Optional<Result> returnValue(Object value) {
        return Optional.empty();
    }

    @Override
    public void close() {
        // An iterator of Java holds nothing that could be closed.
    }
}
