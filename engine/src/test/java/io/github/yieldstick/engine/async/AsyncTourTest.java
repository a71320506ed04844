package io.github.yieldstick.engine.async;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.engine.typed.TypedResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** The asynchronous uses that the engine's README shows. */
@NullUnmarked // null is a value here
class AsyncTourTest {

    // An asynchronous function
    static CompletableFuture<Integer> total(
            Supplier<CompletableFuture<Integer>> price, Supplier<CompletableFuture<Integer>> tax) {
        int[] net = new int[1];
        return AsyncFunction.call(state -> switch (state.label()) {
            case 0 -> state.await(price.get());
            case 1 -> {
                net[0] = state.awaited(Integer.class);
                yield state.await(tax.get());
            }
            default -> state.returnValue(net[0] + state.awaited(Integer.class));
        });
    }

    @Test
    void an_asynchronous_function_awaits_one_stage_after_the_other() {
        CompletableFuture<Integer> price = new CompletableFuture<>();
        CompletableFuture<Integer> total = total(() -> price, () -> CompletableFuture.completedFuture(19));
        assertThat(total).isNotDone();
        price.complete(100);
        assertThat(total).isCompletedWithValue(119);
    }

    // An asynchronous generator
    static AsyncGenerator<String, Void, Void> pages(Function<Integer, CompletableFuture<String>> load) {
        int[] number = {0};
        return AsyncGenerator.of(state -> {
            if (state.label() % 2 == 0) {
                return state.await(load.apply(++number[0]));
            }
            Object page = state.awaited();
            return page == null ? state.returnValue() : state.yieldValue((String) page);
        });
    }

    private static CompletableFuture<String> load(int number) {
        return CompletableFuture.completedFuture(number < 3 ? "page " + number : null);
    }

    @Test
    void an_asynchronous_generator_yields_what_it_has_awaited() {
        AsyncGenerator<String, Void, Void> pages = pages(AsyncTourTest::load);
        assertThat(pages.next()).isCompletedWithValue(new TypedResult.Yielded<>("page 1"));
        assertThat(pages.next()).isCompletedWithValue(new TypedResult.Yielded<>("page 2"));
        assertThat(pages.next()).isCompletedWithValue(new TypedResult.Returned<>(null));
    }

    /** Asks for as many values as it is told to, and notes what it gets. */
    private static final class Notes implements Flow.Subscriber<String> {
        private final List<String> notes = new ArrayList<>();
        private final long requested;

        Notes(long requested) {
            this.requested = requested;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(requested);
        }

        @Override
        public void onNext(String value) {
            notes.add(value);
        }

        @Override
        public void onError(Throwable error) {
            notes.add("error " + error);
        }

        @Override
        public void onComplete() {
            notes.add("complete");
        }
    }

    @Test
    void a_publisher_loads_nothing_that_nobody_requested() {
        List<Integer> loaded = new ArrayList<>();
        Function<Integer, CompletableFuture<String>> load = number -> {
            loaded.add(number);
            return load(number);
        };
        Flow.Publisher<String> publisher = AsyncGenerator.publisher(() -> pages(load));
        Notes one = new Notes(1);
        publisher.subscribe(one);
        assertThat(one.notes).containsExactly("page 1");
        assertThat(loaded).containsExactly(1);
        Notes all = new Notes(Long.MAX_VALUE);
        publisher.subscribe(all);
        assertThat(all.notes).containsExactly("page 1", "page 2", "complete");
    }
}
