package io.github.yieldstick.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The helper document, Running the generator and Evaluating the generator body. */
class EvaluatingTest {
    private final List<Integer> labels = new ArrayList<>();
    private final Exception boom = new Exception("boom");

    @Nested
    class ErrorsOfTheBody {

        static Stream<Throwable> errors() {
            return Stream.of(
                    new IllegalArgumentException("unchecked"), new IOException("checked"), new StackOverflowError());
        }

        @ParameterizedTest
        @MethodSource("errors")
        @DisplayName("OP6.6 one of any kind reaches the caller as it was, though nothing declares it")
        void oneOfAnyKindReachesTheCallerAsItWas(Throwable error) {
            Generator generator = Generator.of(state -> {
                throw error;
            });

            assertThat(catchThrowable(generator::next)).isSameAs(error);
        }

        @ParameterizedTest
        @MethodSource("errors")
        @DisplayName("OP6.6 one of any kind reaches the catch clause as it was")
        void oneOfAnyKindReachesTheCatchClauseAsItWas(Throwable error) {
            Generator generator = Generator.of(state -> {
                if (state.label() == 1) {
                    return state.returnValue(state.sent());
                }
                state.pushRegion(Region.tryCatch(0, 1, 2));
                throw error;
            });

            assertThat(generator.next().value()).isSameAs(error);
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("ORC.9 a body that answers null raises a type error")
        void aBodyThatAnswersNullRaisesATypeError(Revision revision) {
            assertThatThrownBy(Generator.of(revision, Host.java(), state -> null)::next)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The body answered with no operation.");
        }

        @Test
        @DisplayName("ORC.9 it is raised in the generator, inside the regions around the label")
        void itIsRaisedInsideTheRegionsAroundTheLabel() {
            Generator generator = Generator.of(state -> {
                if (state.label() == 1) {
                    return state.returnValue("caught");
                }
                state.pushRegion(Region.tryCatch(0, 1, 2));
                return null;
            });

            assertThat(generator.next()).isEqualTo(Result.completed("caught"));
        }
    }

    @Nested
    class AnAbruptFirstVerb {
        private Generator fresh(Revision revision) {
            return Generator.of(revision, Host.java(), state -> {
                labels.add(state.label());
                return state.yieldValue("ran");
            });
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("ORC.6 return completes with its value, and the body is not run")
        void returnCompletesWithItsValue(Revision revision) {
            Generator generator = fresh(revision);

            assertThat(generator.returnValue("v")).isEqualTo(Result.completed("v"));
            assertThat(generator.next()).isEqualTo(Result.completed(Undefined.UNDEFINED));
            assertThat(labels).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(names = {"V1_1_0", "V1_6_0", "V1_9_2"})
        @DisplayName("ORC.7 throw runs the body, which is not told unless it calls sent")
        void throwRanTheBodyAtFirst(Revision revision) {
            Generator generator = fresh(revision);

            assertThat(generator.throwError(boom)).isEqualTo(Result.suspended("ran"));
            assertThat(labels).containsExactly(0);
        }

        @ParameterizedTest
        @EnumSource(names = {"V1_1_0", "V1_6_0", "V1_9_2"})
        @DisplayName("ORC.7 throw runs the body, and sent throws there")
        void throwWasThrownBySentAtFirst(Revision revision) {
            Generator generator =
                    Generator.of(revision, Host.java(), state -> state.yieldValue(catchThrowable(state::sent)));

            assertThat(generator.throwError(boom)).isEqualTo(Result.suspended(boom));
        }

        @ParameterizedTest
        @EnumSource(names = {"V2_4_1", "V2_7_0"})
        @DisplayName("ORC.8 throw completes and throws, and the body is not run")
        void throwCompletesAndThrows(Revision revision) {
            Generator generator = fresh(revision);

            assertThat(catchThrowable(() -> generator.throwError(boom))).isSameAs(boom);
            assertThat(generator.next()).isEqualTo(Result.completed(Undefined.UNDEFINED));
            assertThat(labels).isEmpty();
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("ORC.8 an abrupt verb that is not the first finds the generator started")
        void anAbruptVerbThatIsNotTheFirstFindsItStarted(Revision revision) {
            Generator generator = fresh(revision);
            generator.next();

            assertThat(generator.throwError(boom)).isEqualTo(Result.suspended("ran"));
            assertThat(labels).containsExactly(0, 1);
        }
    }
}
