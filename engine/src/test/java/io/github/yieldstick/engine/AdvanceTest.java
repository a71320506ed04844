package io.github.yieldstick.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The generator without results: its values alone. */
class AdvanceTest {
    private final Generator generator = Generator.of(state -> switch (state.label()) {
        case 0 -> state.yieldValue("a");
        case 1 -> state.yieldValue(state.sent());
        default -> state.returnValue("end");
    });

    @Nested
    class Advancing {

        @Test
        void takes_squares_until_they_are_large() {
            List<Object> taken = new ArrayList<>();
            Generator squares = Generator.of(state -> state.yieldValue(state.label() * state.label()));
            while (squares.advance() && (int) squares.value() < 20) {
                taken.add(squares.value());
            }

            assertThat(taken).containsExactly(0, 1, 4, 9, 16);
        }

        @Test
        void goes_from_value_to_value_and_then_to_the_one_that_is_returned() {
            assertThat(generator.value()).isEqualTo(Undefined.UNDEFINED);
            assertThat(generator.advance()).isTrue();
            assertThat(generator.value()).isEqualTo("a");
            assertThat(generator.advance("sent")).isTrue();
            assertThat(generator.value()).isEqualTo("sent");
            assertThat(generator.advance()).isFalse();
            assertThat(generator.value()).isEqualTo("end");
            assertThat(generator.advance()).isFalse();
            assertThat(generator.value()).isEqualTo(Undefined.UNDEFINED);
        }

        @Test
        void may_change_with_verbs_that_give_results() {
            assertThat(generator.advance()).isTrue();
            assertThat(generator.next("sent")).isEqualTo(Result.suspended("sent"));
            assertThat(generator.value()).as("there until the next verb").isEqualTo(Undefined.UNDEFINED);
            assertThat(generator.next()).isEqualTo(Result.completed("end"));
        }

        @Test
        void throws_the_error_of_the_body() {
            Exception boom = new Exception("boom");
            Generator failing = Generator.of(state -> {
                throw boom;
            });

            assertThat(catchThrowable(failing::advance)).isSameAs(boom);
            assertThat(failing.advance()).isFalse();
        }

        @Test
        void asks_the_result_of_a_delegate_for_its_value_only_when_it_is_wanted() {
            List<String> log = new ArrayList<>();
            Result watched = new Result() {
                @Override
                public Object value() {
                    log.add("value");
                    return "v";
                }

                @Override
                public boolean done() {
                    log.add("done");
                    return false;
                }
            };
            Generator over = Generator.of(state -> state.yieldStar(new ScriptedDelegate().onNext(() -> watched)));

            assertThat(over.advance()).isTrue();
            assertThat(log).containsExactly("done");
            assertThat(over.value()).isEqualTo("v");
            assertThat(over.next()).isSameAs(watched);
        }

        @Test
        void forgets_the_result_of_a_delegate_at_the_next_advance() {
            Generator over = Generator.of(
                    state -> state.label() == 0 ? state.yieldStar(List.of("listed")) : state.yieldValue("own"));
            over.advance();
            over.advance();

            assertThat(over.value()).isEqualTo("own");
        }
    }

    @Nested
    class Iterating {

        @Test
        void gives_the_values_and_leaves_out_what_is_returned() {
            List<Object> values = new ArrayList<>();
            for (Object value : generator) {
                values.add(value);
            }

            assertThat(values).containsExactly("a", Undefined.UNDEFINED);
        }

        @Test
        void asks_once_however_often_it_is_asked_for_more() {
            Iterator<Object> iterator = generator.iterator();

            assertThat(iterator.hasNext()).isTrue();
            assertThat(iterator.hasNext()).isTrue();
            assertThat(iterator.next()).isEqualTo("a");
            assertThat(generator.next("mine")).isEqualTo(Result.suspended("mine"));
            assertThat(iterator.hasNext()).isFalse();
        }

        @Test
        void ends_with_the_generator() {
            Iterator<Object> iterator = generator.iterator();
            generator.returnValue();

            assertThatThrownBy(iterator::next)
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessage("The generator has completed.");
        }

        @Test
        void takes_what_is_left_in_one_go() {
            List<Object> values = new ArrayList<>();
            Iterator<Object> iterator = generator.iterator();
            assertThat(iterator.hasNext()).isTrue();
            iterator.forEachRemaining(values::add);

            assertThat(values).containsExactly("a", Undefined.UNDEFINED);
            assertThat(iterator.hasNext()).isFalse();
        }

        @Test
        void takes_up_where_a_loop_was_left() {
            for (Object value : generator) {
                assertThat(value).isEqualTo("a");
                break;
            }

            assertThat(generator.next("rest")).isEqualTo(Result.suspended("rest"));
        }
    }
}
