package io.github.yieldstick.engine;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/** The values of a generator, as Java iterates. It runs the generator ahead of {@link #next()} only when it is asked for more. */
final class GeneratorIterator implements Iterator<Object> {
    private final Generator generator;
    private boolean asked;
    private boolean more;

    GeneratorIterator(Generator generator) {
        this.generator = generator;
    }

    @Override
    public boolean hasNext() {
        if (!asked) {
            more = generator.advance();
            asked = true;
        }
        return more;
    }

    @Override
    public Object next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The generator has completed.");
        }
        asked = false;
        return generator.value();
    }

    @Override
    public void forEachRemaining(Consumer<? super Object> action) {
        while (hasNext()) {
            asked = false;
            action.accept(generator.value());
        }
    }
}
