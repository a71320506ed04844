package io.github.yieldstick.engine;

/**
 * What a verb gives its caller (GEN.5). The engine's own results are values, equal when their parts are; the result of a
 * delegate that is not done reaches the caller as the very object that the delegate gave (DEL.2), whatever that is.
 */
public interface Result {

    /** The value that was yielded or returned. */
    Object value();

    /** Whether the generator, or the delegate, has completed. */
    boolean done();

    /** A result that is not done: the generator is suspended. */
    static Result suspended(Object value) {
        return new Suspended(value);
    }

    /** A result that is done: the generator has completed. */
    static Result completed(Object value) {
        return new Completed(value);
    }

    /** The engine's own result of a generator that is suspended. */
    record Suspended(Object value) implements Result {
        @Override
        public boolean done() {
            return false;
        }
    }

    /** The engine's own result of a generator that has completed. */
    record Completed(Object value) implements Result {
        @Override
        public boolean done() {
            return true;
        }
    }
}
