package io.github.yieldstick.engine.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yieldstick.engine.Region;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@NullUnmarked // null is a value here
class TypedGeneratorTest {

    private static TypedGenerator<Integer, String, Integer> counting(int to) {
        int[] count = {0};
        return TypedGenerator.of(
                state -> count[0] < to ? state.yieldValue(++count[0]) : state.returnValue("counted to " + to));
    }

    @Nested
    class The_verbs {

        @Test
        void give_what_is_yielded_and_then_what_is_returned_and_then_null() {
            TypedGenerator<Integer, String, Integer> counting = counting(1);
            assertThat(counting.next()).isEqualTo(new TypedResult.Yielded<>(1));
            TypedResult<Integer, String> end = counting.next(7);
            assertThat(end).isEqualTo(new TypedResult.Returned<>("counted to 1"));
            assertThat(end.done()).isTrue();
            assertThat(counting.next()).isEqualTo(new TypedResult.Returned<>(null));
        }

        @Test
        void end_it_where_it_stands() {
            assertThat(counting(3).returnValue("enough")).isEqualTo(new TypedResult.Returned<>("enough"));
            IOException error = new IOException("no");
            assertThatThrownBy(() -> counting(3).throwError(error)).isSameAs(error);
        }

        @Test
        void carry_null_as_a_value_like_any_other() {
            List<@Nullable Integer> seen = new ArrayList<>();
            TypedGenerator<@Nullable Integer, Void, @Nullable Integer> nulls = TypedGenerator.of(state -> {
                if (state.label() > 0) {
                    seen.add(state.sent());
                }
                return state.yieldValue(null);
            });
            assertThat(nulls.next()).isEqualTo(new TypedResult.Yielded<>(null));
            nulls.next(null);
            nulls.next(5);
            assertThat(seen).isEqualTo(Arrays.asList(null, 5));
        }
    }

    @Nested
    class A_value_without_an_object {

        @Test
        void is_there_from_an_advance_to_the_next_verb() {
            TypedGenerator<Integer, String, Integer> counting = counting(2);
            assertThatIllegalStateException().isThrownBy(counting::value);
            assertThat(counting.advance()).isTrue();
            assertThat(counting.value()).isEqualTo(1);
            assertThat(counting.advance(9)).isTrue();
            assertThat(counting.value()).isEqualTo(2);
            assertThat(counting.advance()).isFalse();
            assertThatIllegalStateException().isThrownBy(counting::value);
        }
    }

    @Nested
    class Delegation {

        @Test
        void gives_the_outer_body_what_the_inner_one_returned() {
            TypedGenerator<Integer, String, Integer> inner = counting(2);
            TypedGenerator<Integer, String, Integer> outer = TypedGenerator.of(state -> state.label() == 0
                    ? state.yieldStar(inner)
                    : state.returnValue("the inner one " + state.returnedBy(inner)));
            assertThat(outer.next()).isEqualTo(new TypedResult.Yielded<>(1));
            assertThat(outer.next()).isEqualTo(new TypedResult.Yielded<>(2));
            assertThat(outer.next()).isEqualTo(new TypedResult.Returned<>("the inner one counted to 2"));
        }

        @Test
        void takes_iterators_and_iterables() {
            TypedGenerator<Integer, Void, Void> all = TypedGenerator.of(state -> switch (state.label()) {
                case 0 -> state.yieldStar(List.of(1, 2));
                case 1 -> state.yieldStar(List.of(3).iterator());
                case 2 -> state.yieldStar((Iterable<Integer>) counting(1));
                default -> state.returnValue();
            });
            assertThat(all).containsExactly(1, 2, 3, 1);
        }
    }

    @Nested
    class A_catch_clause {

        @Test
        void gets_the_error_and_goes_on() {
            TypedGenerator<String, Void, Void> catching = TypedGenerator.of(state -> switch (state.label()) {
                case 0 -> {
                    state.pushRegion(Region.tryCatch(0, 2, 3));
                    yield state.yieldValue("waiting");
                }
                case 1 -> {
                    state.sent();
                    yield state.breakTo(3);
                }
                case 2 -> state.yieldValue("caught " + state.caught().getMessage());
                default -> state.returnValue();
            });
            catching.next();
            assertThat(catching.throwError(new IOException("it"))).isEqualTo(new TypedResult.Yielded<>("caught it"));
        }
    }

    @Nested
    class Closing {

        @Test
        void does_nothing_to_one_that_has_completed_or_was_never_begun() {
            TypedGenerator<Integer, String, Integer> counting = counting(1);
            counting.close();
            counting.close();
            assertThat(counting).isEmpty();
        }

        @Test
        void says_so_when_the_body_yields_instead_of_ending() {
            TypedGenerator<Integer, Void, Void> stubborn = TypedGenerator.of(state -> switch (state.label()) {
                case 0 -> {
                    state.pushRegion(Region.tryFinally(0, 2, 4));
                    yield state.yieldValue(1);
                }
                case 1 -> state.breakTo(4);
                case 2 -> state.yieldValue(2);
                case 3 -> state.endFinally();
                default -> state.returnValue();
            });
            stubborn.next();
            assertThatIllegalStateException().isThrownBy(stubborn::close).withMessageContaining("while it was closed");
        }
    }

    @Nested
    class Iterating {

        @Test
        void past_the_end_is_an_error() {
            Iterator<Integer> rest = counting(1).iterator();
            rest.next();
            assertThatThrownBy(rest::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Nested
    class While_it_runs {

        @Test
        void its_own_body_is_refused_and_does_it_no_harm() {
            AtomicReference<@Nullable TypedGenerator<String, Void, Void>> self = new AtomicReference<>();
            TypedGenerator<String, Void, Void> calling = TypedGenerator.of(state -> {
                try {
                    self.get().next();
                    return state.yieldValue("let in");
                } catch (IllegalStateException refused) {
                    return state.yieldValue("refused");
                }
            });
            self.set(calling);
            assertThat(calling.next()).isEqualTo(new TypedResult.Yielded<>("refused"));
        }

        @Test
        void a_second_thread_is_refused_and_does_it_no_harm() throws InterruptedException {
            CountDownLatch running = new CountDownLatch(1);
            CountDownLatch tried = new CountDownLatch(1);
            TypedGenerator<String, Void, Void> slow = TypedGenerator.of(state -> {
                running.countDown();
                tried.await();
                return state.yieldValue("undisturbed");
            });
            AtomicReference<@Nullable Throwable> refusal = new AtomicReference<>();
            Thread second = new Thread(() -> {
                try {
                    running.await();
                    slow.next();
                } catch (InterruptedException | RuntimeException refused) {
                    refusal.set(refused);
                } finally {
                    tried.countDown();
                }
            });
            second.start();
            assertThat(slow.next()).isEqualTo(new TypedResult.Yielded<>("undisturbed"));
            second.join();
            assertThat(refusal.get()).isInstanceOf(IllegalStateException.class);
        }
    }
}
