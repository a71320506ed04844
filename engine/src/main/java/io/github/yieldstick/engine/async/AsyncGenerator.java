package io.github.yieldstick.engine.async;

import io.github.yieldstick.engine.Body;
import io.github.yieldstick.engine.Generator;
import io.github.yieldstick.engine.Result;
import io.github.yieldstick.engine.typed.TypedResult;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An asynchronous generator: its verbs are requests, served one after the other in the order in which they were made, each with a
 * future for what it comes to. Requests may be made from any thread, also while others are served.
 *
 * <p>It differs from ECMAScript's where Java does: what is yielded and returned is a value, and no promise that would be awaited.
 *
 * @param <Y> the values that it yields
 * @param <R> the value that it returns; {@link Void} where it returns none
 * @param <S> the values that are sent to it; {@link Void} where none are
 */
public final class AsyncGenerator<Y extends @Nullable Object, R extends @Nullable Object, S extends @Nullable Object> {
    private final Queue<Request<Y, R>> requests = new ConcurrentLinkedQueue<>();
    private final Serial service = new Serial(this::serve);
    private final Activity activity;
    private @Nullable Request<Y, R> served;
    private Activity.@Nullable Stop stop;

    /** Gets what a request has come to: a result, or an error, and null for the other. */
    interface Receiver<Y extends @Nullable Object, R extends @Nullable Object> {
        void accept(@Nullable TypedResult<Y, R> result, @Nullable Throwable error);
    }

    private record Request<Y extends @Nullable Object, R extends @Nullable Object>(
            Function<Generator, Result> verb, Receiver<Y, R> receiver) {}

    private AsyncGenerator(AsyncGeneratorBody<Y, R, S> body) {
        this.activity = new Activity(Body.seeing(AsyncGeneratorState<Y, R, S>::new, body::run), this::stopped);
    }

    /** A generator over that body, of which nothing runs until the first request. */
    public static <Y extends @Nullable Object, R extends @Nullable Object, S extends @Nullable Object>
            AsyncGenerator<Y, R, S> of(AsyncGeneratorBody<Y, R, S> body) {
        return new AsyncGenerator<>(body);
    }

    /**
     * A publisher of what generators yield, a generator for each subscriber, which is asked for no value before that is requested of the
     * subscription. A subscription that is cancelled makes its generator return.
     */
    public static <Y> Flow.Publisher<Y> publisher(Supplier<? extends AsyncGenerator<Y, ?, ?>> generators) {
        return subscriber -> GeneratorSubscription.begin(generators, subscriber);
    }

    /** Asks for the next value with nothing to send. */
    public CompletableFuture<TypedResult<Y, R>> next() {
        return request(Generator::next);
    }

    /** Asks for the next value; the body's {@code sent()} gives that one. */
    @SuppressWarnings("NullAway") // the engine carries any value, null too
    public CompletableFuture<TypedResult<Y, R>> next(S sent) {
        return request(generator -> generator.next(sent));
    }

    /** Asks for what comes of that error; the body's {@code sent()} throws it. */
    public CompletableFuture<TypedResult<Y, R>> throwError(Throwable error) {
        return request(generator -> generator.throwError(error));
    }

    /** Asks the generator to return, through the finally blocks around its label. */
    public CompletableFuture<TypedResult<Y, R>> returnValue() {
        return request(Generator::returnValue);
    }

    /** The same with that value. */
    @SuppressWarnings("NullAway") // the engine carries any value, null too
    public CompletableFuture<TypedResult<Y, R>> returnValue(R returned) {
        return request(generator -> generator.returnValue(returned));
    }

    @SuppressWarnings("NullAway") // there is a result where there is no error
    private CompletableFuture<TypedResult<Y, R>> request(Function<Generator, Result> verb) {
        CompletableFuture<TypedResult<Y, R>> future = new CompletableFuture<>();
        request(verb, (result, error) -> {
            if (error == null) {
                future.complete(result);
            } else {
                future.completeExceptionally(error);
            }
        });
        return future;
    }

    /** Makes a request, of which that receiver gets what it comes to. */
    void request(Function<Generator, Result> verb, Receiver<Y, R> receiver) {
        requests.add(new Request<>(verb, receiver));
        service.ask();
    }

    private void stopped(Activity.Stop reached) {
        stop = reached;
        service.ask();
    }

    private void serve() {
        while (true) {
            Request<Y, R> request = served;
            if (request == null) {
                Request<Y, R> next = requests.poll();
                if (next == null) {
                    return;
                }
                served = next;
                activity.perform(next.verb());
            } else {
                Activity.Stop reached = stop;
                if (reached == null) {
                    return;
                }
                served = null;
                stop = null;
                settle(request.receiver(), reached);
            }
        }
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // what the body yields and returns has those types
    private static <Y extends @Nullable Object, R extends @Nullable Object> void settle(
            Receiver<Y, R> receiver, Activity.Stop reached) {
        if (reached instanceof Activity.Threw threw) {
            receiver.accept(null, threw.error());
        } else if (reached instanceof Activity.Yielded yielded) {
            receiver.accept(new TypedResult.Yielded<>((Y) yielded.value()), null);
        } else {
            receiver.accept(new TypedResult.Returned<>((R) ((Activity.Returned) reached).value()), null);
        }
    }
}
