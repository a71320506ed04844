package io.github.yieldstick.engine.async;

import io.github.yieldstick.engine.Body;
import io.github.yieldstick.engine.Generator;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Asynchronous functions: what {@code __awaiter} makes of a generator over promises, over {@link CompletableFuture}. */
public final class AsyncFunction {

    private AsyncFunction() {}

    /**
     * Calls an asynchronous function. Its first part runs at once, in this thread; each further one in the thread that completes the
     * stage that was awaited, or at once where that is complete already.
     *
     * @return completes with what the body returns, or with the very error that it throws. Whoever completes or cancels it keeps the
     *     body from nothing.
     */
    public static <R extends @Nullable Object> CompletableFuture<R> call(AsyncBody<R> body) {
        CompletableFuture<R> future = new CompletableFuture<>();
        new Activity(Body.seeing(AsyncState<R>::new, body::run), stop -> settle(future, stop)).perform(Generator::next);
        return future;
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // what the body returns has that type
    private static <R extends @Nullable Object> void settle(CompletableFuture<R> future, Activity.Stop stop) {
        if (stop instanceof Activity.Threw threw) {
            future.completeExceptionally(threw.error());
        } else if (stop instanceof Activity.Returned returned) {
            future.complete((R) returned.value());
        } else {
            throw new IllegalStateException("An asynchronous function has nobody to yield to.");
        }
    }
}
