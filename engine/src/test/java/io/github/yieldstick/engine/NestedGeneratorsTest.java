package io.github.yieldstick.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** DEL.13 Generators that delegate to generators: a verb reaches the innermost, and each one stays what it is. */
class NestedGeneratorsTest {
    private static final String REFUSED = "Generator is already executing.";

    private final Exception boom = new Exception("boom");
    private final List<Object> log = new ArrayList<>();

    /** Delegates to that operand and then returns what it is resumed with. */
    private static Generator over(Object operand) {
        return Generator.of(state -> state.label() == 0 ? state.yieldStar(operand) : state.returnValue(state.sent()));
    }

    /** Yields 1, 2, 3 and so on, until it is thrown at. */
    private static Generator counting() {
        return Generator.of(state -> {
            Object ignored = state.sent();
            return state.yieldValue(state.label() + 1);
        });
    }

    /** That many generators around another one. */
    private static Generator around(Generator inner, int depth) {
        Generator outermost = inner;
        for (int level = 0; level < depth; level++) {
            outermost = over(outermost);
        }
        return outermost;
    }

    @Nested
    class However_deep {
        private static final int DEPTH = 100_000;

        @Test
        void values_come_through() {
            Generator outermost = around(counting(), DEPTH);

            assertThat(Stream.generate(outermost::next).limit(1_000).map(Result::value))
                    .startsWith(1, 2, 3)
                    .endsWith(999, 1_000);
        }

        @Test
        void what_is_sent_comes_to_the_innermost() {
            Generator outermost = around(Generator.of(state -> state.yieldValue(state.sent())), DEPTH);
            outermost.next();

            assertThat(outermost.next("sent")).isEqualTo(Result.suspended("sent"));
        }

        @Test
        void the_value_of_the_innermost_comes_out() {
            Generator outermost = around(Generator.of(state -> state.returnValue("end")), DEPTH);

            assertThat(outermost.next()).isEqualTo(Result.completed("end"));
        }

        @Test
        void an_error_comes_out_as_it_is() {
            Generator outermost = around(counting(), DEPTH);
            outermost.next();

            assertThat(catchThrowable(() -> outermost.throwError(boom))).isSameAs(boom);
            assertThat(outermost.next()).isEqualTo(Result.completed(Undefined.UNDEFINED));
        }

        @Test
        void a_return_completes_all_of_them() {
            Generator inner = counting();
            Generator outermost = around(inner, DEPTH);
            outermost.next();

            assertThat(outermost.returnValue("over")).isEqualTo(Result.completed("over"));
            assertThat(inner.next()).isEqualTo(Result.completed(Undefined.UNDEFINED));
        }

        @Test
        void observers_are_told() {
            DecisionNotes notes = new DecisionNotes();
            Generator inner = notes.observing(state -> state.yieldValue("v"));
            Generator outermost = notes.observing(state -> state.yieldStar(around(inner, DEPTH)));
            outermost.next();
            notes.forget();
            outermost.next();

            assertThat(notes.decisions)
                    .containsExactly(
                            OnVerb.TAKE,
                            OnDelegate.HAND_ON,
                            OnVerb.TAKE,
                            OnOperation.RESUME_WITH_VALUE,
                            OnBody.ENTER,
                            OnBody.TAKE_ANSWER,
                            OnOperation.SUSPEND,
                            OnDelegate.SUSPEND);
        }
    }

    @Nested
    class While_they_run {

        /** What a verb on that generator meets while the innermost of three runs. */
        private void assertRefusedWhileTheInnermostRuns(int level) {
            List<Generator> all = new ArrayList<>();
            List<Throwable> met = new ArrayList<>();
            all.add(Generator.of(state -> {
                met.add(catchThrowable(() -> all.get(level).next()));
                return state.yieldValue("not harmed");
            }));
            all.add(over(all.get(0)));
            all.add(over(all.get(1)));

            assertThat(all.get(2).next()).isEqualTo(Result.suspended("not harmed"));
            assertThat(all.get(2).next()).isEqualTo(Result.suspended("not harmed"));
            assertThat(met)
                    .hasSize(2)
                    .allSatisfy(refusal -> assertThat(refusal)
                            .isInstanceOf(IllegalStateException.class)
                            .hasMessage(REFUSED));
        }

        @Test
        void the_outermost_refuses_a_verb() {
            assertRefusedWhileTheInnermostRuns(2);
        }

        @Test
        void so_does_one_in_between() {
            assertRefusedWhileTheInnermostRuns(1);
        }

        @Test
        void so_does_the_innermost() {
            assertRefusedWhileTheInnermostRuns(0);
        }

        @Test
        void one_that_delegates_to_itself_is_refused_and_goes_on() {
            AtomicReference<Generator> self = new AtomicReference<>();
            self.set(Generator.of(state -> {
                if (state.label() == 0) {
                    state.pushRegion(Region.tryCatch(0, 2, 3));
                    return state.yieldStar(self.get());
                }
                return state.returnValue(String.valueOf(((Throwable) state.sent()).getMessage()));
            }));

            assertThat(self.get().next()).isEqualTo(Result.completed(REFUSED));
        }

        @Test
        void one_that_delegates_to_one_around_it_is_refused() {
            AtomicReference<Generator> outermost = new AtomicReference<>();
            outermost.set(over(over(Generator.of(state -> state.yieldStar(outermost.get())))));

            assertThat(catchThrowable(() -> outermost.get().next())).hasMessage(REFUSED);
        }

        @Test
        void an_inner_one_that_runs_for_another_caller_refuses_and_is_dropped() {
            AtomicReference<Generator> outer = new AtomicReference<>();
            Generator inner = Generator.of(state -> {
                if (state.label() == 1) {
                    log.add(catchThrowable(() -> outer.get().next()).getMessage());
                }
                return state.yieldValue(state.label());
            });
            outer.set(over(inner));
            outer.get().next();

            assertThat(inner.next()).isEqualTo(Result.suspended(1));
            assertThat(log).containsExactly(REFUSED);
            assertThat(outer.get().next()).isEqualTo(Result.completed(Undefined.UNDEFINED));
            assertThat(inner.next()).isEqualTo(Result.suspended(2));
        }
    }

    @Nested
    class Between_two_verbs {

        @Test
        void an_inner_one_may_be_called_by_anyone() {
            Generator inner = counting();
            Generator between = over(inner);
            Generator outermost = over(between);

            assertThat(outermost.next().value()).isEqualTo(1);
            assertThat(inner.next().value()).isEqualTo(2);
            assertThat(between.next().value()).isEqualTo(3);
            assertThat(outermost.next().value()).isEqualTo(4);
            assertThat(inner.next().value()).isEqualTo(5);
            assertThat(outermost.next().value()).isEqualTo(6);
        }

        @Test
        void two_may_share_an_inner_one() {
            Generator inner = over(counting());
            Generator first = over(over(inner));
            Generator second = over(inner);

            assertThat(first.next().value()).isEqualTo(1);
            assertThat(second.next().value()).isEqualTo(2);
            assertThat(first.next().value()).isEqualTo(3);
            assertThat(second.returnValue("over")).isEqualTo(Result.completed("over"));
            assertThat(first.next()).isEqualTo(Result.completed(Undefined.UNDEFINED));
        }

        @Test
        void an_inner_one_that_someone_else_completed_is_done_for_the_one_around_it() {
            Generator inner = counting();
            Generator outer = over(inner);
            outer.next();
            inner.returnValue("not for the outer one");

            assertThat(outer.next()).isEqualTo(Result.completed(Undefined.UNDEFINED));
        }

        @Test
        void an_inner_one_that_someone_else_completed_throws_what_is_thrown_into_it() {
            Generator inner = counting();
            Generator outer = over(inner);
            outer.next();
            inner.returnValue("over");

            assertThat(catchThrowable(() -> outer.throwError(boom))).isSameAs(boom);
        }

        @Test
        void an_inner_one_may_have_gone_on_to_another_delegate() {
            Generator inner = Generator.of(state -> switch (state.label()) {
                case 0 -> state.yieldStar(List.of("a"));
                default -> state.yieldStar(counting());
            });
            Generator outer = over(inner);

            assertThat(outer.next().value()).isEqualTo("a");
            assertThat(inner.next().value()).isEqualTo(1);
            assertThat(outer.next().value()).isEqualTo(2);
        }
    }

    @Nested
    class Each_level {

        /** Delegates to that generator inside a try that catches and cleans up. */
        private Generator guarded(String name, Generator inner) {
            return Generator.of(state -> switch (state.label()) {
                case 0 -> {
                    state.pushRegion(Region.tryCatchFinally(0, 2, 3, 4));
                    yield state.yieldStar(inner);
                }
                case 1 -> {
                    log.add(name + " resumed with " + state.sent());
                    yield state.breakTo(4);
                }
                case 2 -> {
                    log.add(name + " caught " + ((Throwable) state.sent()).getMessage());
                    yield state.breakTo(4);
                }
                case 3 -> {
                    log.add(name + " finally");
                    yield state.endFinally();
                }
                default -> state.returnValue(name);
            });
        }

        private void ends(ThrowingCallable verb) {
            Throwable ignored = catchThrowable(verb);
        }

        @Test
        void takes_the_error_of_the_one_inside_at_its_own_delegation() {
            Generator outermost = guarded("outer", guarded("inner", counting()));
            outermost.next();
            ends(() -> outermost.throwError(boom));

            assertThat(log)
                    .containsExactly("inner caught boom", "inner finally", "outer resumed with inner", "outer finally");
        }

        @Test
        void cleans_up_when_it_returns_innermost_first() {
            Generator outermost = guarded("outer", guarded("inner", counting()));
            outermost.next();

            assertThat(outermost.returnValue("over")).isEqualTo(Result.completed("over"));
            assertThat(log).containsExactly("inner finally", "outer finally");
        }

        @Test
        void goes_on_as_its_own_revision_says_when_the_one_inside_returned() {
            Generator old = Generator.of(
                    Revision.V1_6_0,
                    Host.java(),
                    state -> state.label() == 0 ? state.yieldStar(over(counting())) : state.yieldValue(state.sent()));
            Generator outermost = over(old);
            outermost.next();

            assertThat(outermost.returnValue("over")).isEqualTo(Result.suspended("over")); // DEL.5, DEL.11
            assertThat(outermost.returnValue("now")).isEqualTo(Result.completed("now"));
        }

        @Test
        void gives_the_object_of_a_delegate_that_is_none_of_the_engines() {
            Result given = Result.suspended("v");
            Generator outermost = around(over(ScriptedDelegate.yielding().onNext(() -> given)), 3);

            assertThat(outermost.next()).isSameAs(given); // DEL.2
            assertThat(outermost.next()).isSameAs(given);
        }

        @Test
        void asks_anew_for_the_methods_of_such_a_delegate() {
            ScriptedDelegate delegate = ScriptedDelegate.yielding();
            Generator outermost = around(over(delegate), 3);
            outermost.next();
            delegate.withoutNext();

            assertThat(outermost.next("sent")).isEqualTo(Result.completed("sent")); // DEL.14, DEL.16
        }
    }
}
