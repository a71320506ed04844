package io.github.yieldstick.engine.async;

import io.github.yieldstick.engine.Generator;
import io.github.yieldstick.engine.typed.TypedResult;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A subscription to what a generator yields: it is asked for a value for each that was requested, and made to return when cancelled. */
final class GeneratorSubscription<Y> implements Flow.Subscription {
    private final AsyncGenerator<Y, ?, ?> generator;
    private final Serial service = new Serial(this::serve);
    private final AtomicLong requested = new AtomicLong();
    private volatile boolean cancelled;
    private volatile boolean requestedWrongly;

    /** Null when it gets no more signals, and is let go of. */
    private Flow.@Nullable Subscriber<? super Y> subscriber;

    /** Whether the generator has been asked for a value that was not signalled yet. */
    private boolean asked;

    /** What it has answered; null until then. */
    private volatile @Nullable Answer<Y> answer;

    private record Answer<Y>(
            @Nullable TypedResult<Y, ?> result, @Nullable Throwable error) {}

    /** To what could not be begun. */
    private static final class None implements Flow.Subscription {
        @Override
        public void request(long count) {
            // Nothing ever comes.
        }

        @Override
        public void cancel() {
            // Nothing goes on.
        }
    }

    private GeneratorSubscription(AsyncGenerator<Y, ?, ?> generator, Flow.Subscriber<? super Y> subscriber) {
        this.generator = generator;
        this.subscriber = subscriber;
    }

    static <Y> void begin(
            Supplier<? extends AsyncGenerator<Y, ?, ?>> generators, Flow.Subscriber<? super Y> subscriber) {
        Objects.requireNonNull(subscriber, "a subscriber is needed");
        AsyncGenerator<Y, ?, ?> generator;
        try {
            generator = generators.get();
        } catch (RuntimeException failed) {
            subscriber.onSubscribe(new None());
            subscriber.onError(failed);
            return;
        }
        subscriber.onSubscribe(new GeneratorSubscription<>(generator, subscriber));
    }

    @Override
    public void request(long count) {
        if (count <= 0) {
            requestedWrongly = true;
        } else {
            requested.accumulateAndGet(count, (before, more) -> before + more < 0 ? Long.MAX_VALUE : before + more);
        }
        service.ask();
    }

    @Override
    public void cancel() {
        cancelled = true;
        service.ask();
    }

    private void serve() {
        Flow.Subscriber<? super Y> receiver = subscriber;
        while (receiver != null && serve(receiver)) {
            receiver = subscriber;
        }
    }

    /** Does the next thing that there is to do; whether there may be more. */
    private boolean serve(Flow.Subscriber<? super Y> receiver) {
        if (cancelled) {
            end();
        } else if (requestedWrongly) {
            end(receiver, new IllegalArgumentException("A subscription is asked for one value or more (rule 3.9)."));
        } else if (!asked) {
            return ask();
        } else {
            return signalAnswer(receiver);
        }
        return true;
    }

    private boolean ask() {
        if (requested.get() == 0) {
            return false;
        }
        asked = true;
        generator.request(Generator::next, (result, error) -> {
            answer = new Answer<>(result, error);
            service.ask();
        });
        return true;
    }

    private boolean signalAnswer(Flow.Subscriber<? super Y> receiver) {
        Answer<Y> given = answer;
        if (given == null) {
            return false;
        }
        asked = false;
        answer = null;
        signal(receiver, given);
        return true;
    }

    private void signal(Flow.Subscriber<? super Y> receiver, Answer<Y> answer) {
        if (answer.error() != null) {
            subscriber = null;
            receiver.onError(answer.error());
        } else if (!(answer.result() instanceof TypedResult.Yielded<?, ?>)) {
            subscriber = null;
            receiver.onComplete();
        } else {
            signal(receiver, ((TypedResult.Yielded<Y, ?>) answer.result()).value());
        }
    }

    private void signal(Flow.Subscriber<? super Y> receiver, @Nullable Y value) {
        if (value == null) {
            end(
                    receiver,
                    new NullPointerException(
                            "A publisher has no null among its values (rule 2.13); the body yielded one."));
            return;
        }
        if (requested.get() != Long.MAX_VALUE) {
            requested.decrementAndGet();
        }
        try {
            receiver.onNext(value);
        } catch (RuntimeException | Error fault) {
            end(); // a subscriber that throws counts as one that has cancelled (rule 2.13)
        }
    }

    private void end(Flow.Subscriber<? super Y> receiver, Throwable error) {
        end();
        receiver.onError(error);
    }

    private void end() {
        subscriber = null;
        generator.request(Generator::returnValue, (result, error) -> {}); // what comes of it has nobody to go to
    }
}
