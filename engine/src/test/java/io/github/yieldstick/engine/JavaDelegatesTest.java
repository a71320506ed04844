package io.github.yieldstick.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a body in plain Java may delegate to. */
class JavaDelegatesTest {
    private final List<Object> log = new ArrayList<>();
    private final Exception boom = new Exception("boom");

    /** Delegates to that operand, and then returns what it is resumed with. */
    private static Generator over(Object operand) {
        return Generator.of(state -> state.label() == 0 ? state.yieldStar(operand) : state.returnValue(state.sent()));
    }

    @Nested
    class AnIterableOrIterator {

        @Test
        void anIterableGivesItsValuesAndThenUndefined() {
            Generator generator = over(List.of("a", "b"));

            assertThat(generator.next()).isEqualTo(Result.suspended("a"));
            assertThat(generator.next("not told")).isEqualTo(Result.suspended("b"));
            assertThat(generator.next("not told")).isEqualTo(Result.completed(Undefined.UNDEFINED));
        }

        @Test
        void anIteratorGivesWhatIsLeftOfIt() {
            var iterator = List.of("a", "b").iterator();
            iterator.next();

            assertThat(over(iterator).next()).isEqualTo(Result.suspended("b"));
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("DEL.7 it takes no error, so that the error is raised at the yield*")
        void itTakesNoError(Revision revision) {
            Generator generator = Generator.of(
                    revision,
                    Host.java(),
                    state -> state.label() == 0
                            ? state.yieldStar(List.of("a", "b"))
                            : state.returnValue(catchThrowable(state::sent)));
            generator.next();

            assertThat(generator.throwError(boom)).isEqualTo(Result.completed(boom));
        }

        @Test
        @DisplayName("DEL.10 it takes no return, so that the generator returns")
        void itTakesNoReturn() {
            Generator generator = over(List.of("a", "b"));
            generator.next();

            assertThat(generator.returnValue("over")).isEqualTo(Result.completed("over"));
        }
    }

    @Nested
    class AGenerator {
        private Generator inner() {
            return Generator.of(state -> switch (state.label()) {
                case 0 -> {
                    state.pushRegion(Region.tryCatchFinally(0, 2, 3, 4));
                    yield state.yieldValue("inner");
                }
                case 1 -> state.returnValue(state.sent());
                case 2 -> {
                    log.add(state.sent());
                    yield state.breakTo(4);
                }
                case 3 -> {
                    log.add("inner finally");
                    yield state.endFinally();
                }
                default -> state.returnValue("handled");
            });
        }

        @Test
        @DisplayName("DEL.13 next reaches the innermost")
        void nextReachesTheInnermost() {
            Generator generator = over(over(inner()));
            generator.next();

            assertThat(generator.next("v")).isEqualTo(Result.completed("v"));
            assertThat(log).containsExactly("inner finally");
        }

        @Test
        @DisplayName("DEL.13 throw reaches the innermost")
        void throwReachesTheInnermost() {
            Generator generator = over(over(inner()));
            generator.next();

            assertThat(generator.throwError(boom)).isEqualTo(Result.completed("handled"));
            assertThat(log).containsExactly(boom, "inner finally");
        }

        @Test
        @DisplayName("DEL.13 return reaches the innermost")
        void returnReachesTheInnermost() {
            Generator generator = over(over(inner()));
            generator.next();

            assertThat(generator.returnValue("over")).isEqualTo(Result.completed("over"));
            assertThat(log).containsExactly("inner finally");
        }

        @Test
        @DisplayName("DEL.11, DEL.13 one that yields while it returns stays the delegate")
        void oneThatYieldsWhileItReturnsStaysTheDelegate() {
            Generator inner = Generator.of(state -> switch (state.label()) {
                case 0 -> {
                    state.pushRegion(Region.tryFinally(0, 2, 4));
                    yield state.yieldValue("inner");
                }
                case 2 -> state.yieldValue("cleaning");
                default -> state.endFinally();
            });
            Generator generator = over(inner);
            generator.next();

            assertThat(generator.returnValue("over")).isEqualTo(Result.suspended("cleaning"));
            assertThat(generator.next()).isEqualTo(Result.completed("over"));
        }

        @Test
        void closingItMakesItReturn() {
            Generator inner = inner();
            inner.next();

            new GeneratorDelegate(inner).close();

            assertThat(log).containsExactly("inner finally");
            assertThat(inner.next()).isEqualTo(Result.completed(Undefined.UNDEFINED));
        }
    }

    @Nested
    class ADelegate {

        @Test
        void isAskedItself() {
            ScriptedDelegate delegate = ScriptedDelegate.yielding();

            assertThat(over(delegate).next()).isEqualTo(Result.suspended("first"));
            assertThat(delegate.calls).containsExactly("next(undefined)");
        }
    }

    @Nested
    class AnythingElse {

        @Test
        void isAnErrorThatSaysWhatWouldDo() {
            assertThatThrownBy(over(42)::next)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "A yield* delegates to a Delegate, a Generator, an Iterable or an Iterator, but was given"
                                    + " java.lang.Integer.");
        }

        @Test
        void isRaisedAtTheYieldStarInsideTheRegionsAroundIt() {
            Generator generator = Generator.of(state -> {
                if (state.label() == 2) {
                    return state.returnValue("caught");
                }
                state.pushRegion(Region.tryCatch(0, 2, 3));
                return state.yieldStar("no delegate");
            });

            assertThat(generator.next()).isEqualTo(Result.completed("caught"));
        }
    }
}
