package io.github.yieldstick.engine.async;

import io.github.yieldstick.engine.Body;
import io.github.yieldstick.engine.Generator;
import io.github.yieldstick.engine.Result;
import io.github.yieldstick.engine.Undefined;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A generator whose body awaits stages: from a verb on it is driven, by each stage that it awaits, until it comes to something that is
 * for its caller.
 */
final class Activity {
    private final Generator generator;
    private final Consumer<Stop> caller;

    /** What a verb has come to. */
    sealed interface Stop {}

    /** It has yielded a value. */
    record Yielded(@Nullable Object value) implements Stop {}

    /** It has returned a value. */
    record Returned(@Nullable Object value) implements Stop {}

    /** It has thrown an error. */
    record Threw(Throwable error) implements Stop {}

    /**
     * @param caller told what each verb comes to, at once or when the last stage that was awaited on the way completes
     */
    Activity(Body body, Consumer<Stop> caller) {
        this.generator = Generator.of(body);
        this.caller = caller;
    }

    /** Performs a verb. The one before it has come to its stop. */
    void perform(Function<Generator, Result> verb) {
        Function<Generator, Result> next = verb;
        while (true) {
            Stop stop = stop(next);
            if (!(stop instanceof Yielded yielded && yielded.value() instanceof Await await)) {
                caller.accept(stop);
                return;
            }
            Settlement settlement = settlement(await.stage());
            if (!settlement.isSettledOrWaits()) {
                return;
            }
            next = resumption(settlement);
        }
    }

    private Settlement settlement(CompletionStage<?> stage) {
        return Settlement.of(stage, settlement -> perform(resumption(settlement)));
    }

    private Stop stop(Function<Generator, Result> verb) {
        try {
            Result result = verb.apply(generator);
            Object value = result.value() == Undefined.UNDEFINED ? null : result.value();
            return result.done() ? new Returned(value) : new Yielded(value);
        } catch (Throwable error) {
            return new Threw(error);
        }
    }

    @SuppressWarnings("NullAway") // the engine carries any value, null too
    private static Function<Generator, Result> resumption(Settlement settlement) {
        Throwable error = settlement.error();
        return error == null
                ? generator -> generator.next(settlement.value())
                : generator -> generator.throwError(error);
    }
}
