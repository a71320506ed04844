package io.github.yieldstick.engine;

import java.util.Optional;

/**
 * What a {@code yield*} hands the verbs to. Each method looks for the delegate's own method of that name when it is
 * called (DEL.14) and answers empty where the delegate has none; what it throws is raised at the {@code yield*} (DEL.12).
 * The engine reads {@link Result#done()} of an answer once, and {@link Result#value()} only when that is true.
 */
public interface Delegate {

    /**
     * That generator as a delegate, which has all three verbs. However deep such delegates nest, a verb goes to the innermost
     * in one step (DEL.13).
     */
    static Delegate of(Generator generator) {
        return new GeneratorDelegate(generator);
    }

    /** Asks for the next result, handing on the value that was sent; empty: no such method (DEL.16). */
    Optional<Result> next(Object value);

    /** Throws the error into the delegate; empty: no such method (DEL.7). */
    Optional<Result> throwError(Throwable error);

    /** Makes the delegate return; empty: no such method (DEL.10). */
    Optional<Result> returnValue(Object value);

    /** Closes a delegate that has no way to take an error: its return, if any, with no argument at all (DEL.8). */
    void close();
}
