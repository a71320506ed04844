package io.github.yieldstick.engine;

import java.util.Optional;

/** A generator behind a delegate that the engine cannot see through: each level of delegation is then a call of its own. */
record Opaque(Generator generator) implements Delegate {

    @Override
    public Optional<Result> next(Object value) {
        return Optional.of(generator.next(value));
    }

    @Override
    public Optional<Result> throwError(Throwable error) {
        return Optional.of(generator.throwError(error));
    }

    @Override
    public Optional<Result> returnValue(Object value) {
        return Optional.of(generator.returnValue(value));
    }

    @Override
    public void close() {
        generator.returnValue();
    }
}
