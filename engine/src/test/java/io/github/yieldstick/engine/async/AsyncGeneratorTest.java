package io.github.yieldstick.engine.async;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.engine.Region;
import io.github.yieldstick.engine.typed.TypedResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@NullUnmarked // null is a value here
class AsyncGeneratorTest {
    private final List<String> log = new ArrayList<>();
    private final CompletableFuture<String> page = new CompletableFuture<>();

    /** Awaits a page, yields it, and logs in a finally block that it is over. */
    private AsyncGenerator<String, Integer, String> pages() {
        return AsyncGenerator.of(state -> switch (state.label()) {
            case 0 -> {
                state.pushRegion(Region.tryFinally(0, 3, 4));
                log.add("begun");
                yield state.await(page);
            }
            case 1 -> state.yieldValue(String.valueOf(state.awaited(String.class)));
            case 2 -> {
                log.add("sent " + state.sent());
                yield state.breakTo(4);
            }
            case 3 -> {
                log.add("over");
                yield state.endFinally();
            }
            default -> state.returnValue(1);
        });
    }

    @Nested
    class Requests {

        @Test
        void are_served_in_their_order_while_the_body_awaits() {
            AsyncGenerator<String, Integer, String> pages = pages();
            assertThat(log).isEmpty();
            CompletableFuture<TypedResult<String, Integer>> first = pages.next();
            CompletableFuture<TypedResult<String, Integer>> second = pages.next("more");
            CompletableFuture<TypedResult<String, Integer>> third = pages.next();
            assertThat(log).containsExactly("begun");
            assertThat(first).isNotDone();
            page.complete("one");
            assertThat(first).isCompletedWithValue(new TypedResult.Yielded<>("one"));
            assertThat(second).isCompletedWithValue(new TypedResult.Returned<>(1));
            assertThat(third).isCompletedWithValue(new TypedResult.Returned<>(null));
            assertThat(log).containsExactly("begun", "sent more", "over");
        }

        @Test
        void may_be_made_in_what_another_completes() {
            AsyncGenerator<Integer, Void, Void> counting = AsyncGenerator.of(state -> state.yieldValue(state.label()));
            List<Object> seen = new ArrayList<>();
            CompletableFuture<Void> both = counting.next().thenCompose(first -> {
                seen.add(first);
                return counting.next().thenAccept(seen::add);
            });
            assertThat(both).isDone();
            assertThat(seen).containsExactly(new TypedResult.Yielded<>(0), new TypedResult.Yielded<>(1));
        }

        @Test
        void need_no_stack_however_many_wait() {
            int[] count = new int[1];
            CompletableFuture<Object> start = new CompletableFuture<>();
            AsyncGenerator<Integer, Void, Void> counting =
                    AsyncGenerator.of(state -> count[0]++ == 0 ? state.await(start) : state.yieldValue(count[0]));
            CompletableFuture<TypedResult<Integer, Void>> last = counting.next();
            for (int i = 1; i < 100_000; i++) {
                last = counting.next();
            }
            start.complete("go");
            assertThat(last).isCompletedWithValue(new TypedResult.Yielded<>(100_001));
        }
    }

    @Nested
    class Abrupt_requests {

        @Test
        void run_the_finally_block_and_end_it() {
            AsyncGenerator<String, Integer, String> pages = pages();
            page.complete("one");
            assertThat(pages.next()).isDone();
            assertThat(pages.returnValue(9)).isCompletedWithValue(new TypedResult.Returned<>(9));
            assertThat(log).containsExactly("begun", "over");
            assertThat(pages.returnValue()).isCompletedWithValue(new TypedResult.Returned<>(null));
        }

        @Test
        void fail_with_the_error_that_was_thrown_in() {
            AsyncGenerator<String, Integer, String> pages = pages();
            page.complete("one");
            assertThat(pages.next()).isDone();
            IOException error = new IOException("stop");
            assertThat(pages.throwError(error).handle((result, thrown) -> thrown))
                    .isCompletedWithValue(error);
            assertThat(log).containsExactly("begun", "over");
        }

        @Test
        void complete_one_that_was_never_begun() {
            assertThat(pages().returnValue(3)).isCompletedWithValue(new TypedResult.Returned<>(3));
            assertThat(log).isEmpty();
        }
    }
}
