package io.github.yieldstick.engine.async;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.engine.Region;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@NullUnmarked // null is a value here
class AsyncFunctionTest {

    private static CompletableFuture<Integer> sum(CompletableFuture<Integer> one, CompletableFuture<Integer> other) {
        int[] first = new int[1];
        return AsyncFunction.call(state -> switch (state.label()) {
            case 0 -> state.await(one);
            case 1 -> {
                first[0] = state.awaited(Integer.class);
                yield state.await(other);
            }
            default -> state.returnValue(first[0] + state.awaited(Integer.class));
        });
    }

    @Test
    void goes_on_as_what_it_awaits_completes() {
        CompletableFuture<Integer> one = new CompletableFuture<>();
        CompletableFuture<Integer> other = new CompletableFuture<>();
        CompletableFuture<Integer> sum = sum(one, other);
        other.complete(2);
        assertThat(sum).isNotDone();
        one.complete(1);
        assertThat(sum).isCompletedWithValue(3);
    }

    @Test
    void needs_no_stack_for_what_is_complete_already() {
        int[] rounds = new int[1];
        CompletableFuture<Integer> counted = AsyncFunction.call(state -> {
            if (rounds[0] == 100_000) {
                return state.returnValue(rounds[0]);
            }
            rounds[0]++;
            return state.await(CompletableFuture.completedFuture(null));
        });
        assertThat(counted).isCompletedWithValue(100_000);
    }

    @Nested
    class An_error {

        @Test
        void of_the_body_is_that_of_the_future() {
            IOException error = new IOException("no");
            CompletableFuture<Void> failing = AsyncFunction.call(state -> {
                throw error;
            });
            assertThat(failing).isCompletedExceptionally();
            assertThat(failing)
                    .failsWithin(java.time.Duration.ZERO)
                    .withThrowableOfType(ExecutionException.class)
                    .havingCause()
                    .isSameAs(error);
        }

        @Test
        void of_a_stage_is_thrown_at_the_await_out_of_its_wrapper_and_can_be_caught() {
            IOException error = new IOException("gone");
            CompletableFuture<Object> stage =
                    CompletableFuture.failedFuture(error).thenApply(value -> value);
            CompletableFuture<Throwable> caught = AsyncFunction.call(state -> switch (state.label()) {
                case 0 -> {
                    state.pushRegion(Region.tryCatch(0, 2, 3));
                    yield state.await(stage);
                }
                case 1 -> {
                    state.awaited();
                    yield state.breakTo(3);
                }
                case 2 -> state.returnValue(state.caught());
                default -> state.returnValue(new IllegalStateException("nothing was thrown"));
            });
            assertThat(stage).isCompletedExceptionally();
            assertThat(caught).isCompletedWithValue(error);
        }

        @Test
        void that_wraps_nothing_stays_as_it_is() {
            CompletionException bare = new CompletionException("bare", null);
            CompletableFuture<Void> awaiting = AsyncFunction.call(state -> switch (state.label()) {
                case 0 -> state.await(CompletableFuture.failedFuture(bare));
                default -> {
                    state.awaited();
                    yield state.returnValue();
                }
            });
            assertThat(awaiting.handle((value, error) -> error)).isCompletedWithValue(bare);
        }
    }
}
