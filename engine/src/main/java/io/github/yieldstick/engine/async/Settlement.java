package io.github.yieldstick.engine.async;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How an awaited stage completes: before anybody waits, so that whoever awaits goes on at once, or later, so that it is resumed then.
 * A loop that awaits stages which are complete already grows no stack by that.
 */
final class Settlement {
    private enum Phase {
        OPEN,
        WAITED_FOR,
        SETTLED
    }

    private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.OPEN);
    private final Consumer<Settlement> resume;
    private @Nullable Object value;
    private @Nullable Throwable error;

    private Settlement(Consumer<Settlement> resume) {
        this.resume = resume;
    }

    /**
     * Waits for a stage.
     *
     * @param resume called when the stage completes, unless it has by then
     * @return how it completed, to be asked when it has
     */
    static Settlement of(CompletionStage<?> stage, Consumer<Settlement> resume) {
        Settlement settlement = new Settlement(resume);
        stage.whenComplete(settlement::settle);
        return settlement;
    }

    private void settle(@Nullable Object given, @Nullable Throwable thrown) {
        value = given;
        error = thrown instanceof CompletionException wrapper && wrapper.getCause() != null
                ? wrapper.getCause()
                : thrown;
        if (!phase.compareAndSet(Phase.OPEN, Phase.SETTLED)) {
            resume.accept(this);
        }
    }

    /** Whether it has completed; if not, whoever asked is resumed later. To be asked once. */
    boolean isSettledOrWaits() {
        return !phase.compareAndSet(Phase.OPEN, Phase.WAITED_FOR);
    }

    /** What the stage completed with; null where it did with an error. */
    @Nullable
    Object value() {
        return value;
    }

    /** The error that it completed with, out of its {@link CompletionException}; null where it did with a value. */
    @Nullable
    Throwable error() {
        return error;
    }
}
