package io.github.yieldstick.engine.async;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;

/** The publisher, held to the rules of Reactive Streams by the kit that tests them. */
public class PublisherTckTest extends FlowPublisherVerification<Integer> {
    private static final long PATIENCE_MILLIS = 500;
    private static final long SILENCE_MILLIS = 50;

    public PublisherTckTest() {
        super(new TestEnvironment(PATIENCE_MILLIS, SILENCE_MILLIS));
    }

    @Override
    public Flow.Publisher<Integer> createFlowPublisher(long elements) {
        return AsyncGenerator.publisher(() -> {
            long[] left = {elements};
            return AsyncGenerator.<Integer, Void, Void>of(state -> {
                if (left[0] == 0) {
                    return state.returnValue();
                }
                if (left[0] % 2 == 0 && state.label() % 2 == 0) {
                    return state.await(CompletableFuture.completedFuture("every other value has been awaited"));
                }
                left[0]--;
                return state.yieldValue((int) left[0]);
            });
        });
    }

    @Override
    public Flow.Publisher<Integer> createFailedFlowPublisher() {
        return AsyncGenerator.publisher(() -> {
            throw new IllegalStateException("there is no generator");
        });
    }
}
