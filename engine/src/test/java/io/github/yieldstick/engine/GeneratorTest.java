package io.github.yieldstick.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The helper document, The generator object, and Handling a completed generator. */
class GeneratorTest {
    private final List<Integer> labels = new ArrayList<>();

    /** Yields what is sent, three times, and then returns what is sent. */
    private Opcode echo(State state) {
        labels.add(state.label());
        return state.label() < 3 ? state.yieldValue(state.sent()) : state.returnValue(state.sent());
    }

    @Nested
    class TheObject {

        @ParameterizedTest
        @EnumSource
        @DisplayName("GEN.1 making one runs none of the body")
        void makingOneRunsNoneOfTheBody(Revision revision) {
            Generator.of(revision, Host.java(), GeneratorTest.this::echo);

            assertThat(labels).isEmpty();
        }

        @Test
        @DisplayName("GEN.3 a verb without a value sends undefined")
        void aVerbWithoutValueSendsUndefined() {
            Generator generator = Generator.of(GeneratorTest.this::echo);

            assertThat(generator.next()).isEqualTo(Result.suspended(Undefined.UNDEFINED));
            assertThat(generator.returnValue()).isEqualTo(Result.completed(Undefined.UNDEFINED));
        }

        @Test
        @DisplayName("GEN.6 generators over one body share no state")
        void generatorsOverOneBodyShareNoState() {
            Generator first = Generator.of(GeneratorTest.this::echo);
            Generator second = Generator.of(GeneratorTest.this::echo);
            first.next("a");
            first.next("b");

            assertThat(second.next("c")).isEqualTo(Result.suspended("c"));
            assertThat(labels).containsExactly(0, 1, 0);
        }

        @ParameterizedTest
        @EnumSource(names = "V1_1_0", mode = EnumSource.Mode.EXCLUDE)
        @DisplayName("GEN.7 it offers itself to for...of from 1.6.0 on")
        void itIsIterable(Revision revision) {
            assertThat(Generator.of(revision, Host.java(), GeneratorTest.this::echo)
                            .iterable())
                    .isTrue();
        }

        @Test
        @DisplayName("GEN.8 it did not before")
        void itWasNotIterableAtFirst() {
            assertThat(Generator.of(Revision.V1_1_0, Host.java(), GeneratorTest.this::echo)
                            .iterable())
                    .isFalse();
        }

        @Test
        void withoutARevisionItIsTheNewest() {
            Generator generator = Generator.of(GeneratorTest.this::echo);

            assertThat(catchThrowable(() -> generator.throwError(new Exception("first"))))
                    .hasMessage("first");
            assertThat(labels).as("an abrupt start of the newest runs nothing").isEmpty();
            assertThat(generator.iterable()).isTrue();
        }
    }

    @Nested
    class Results {

        @Test
        @DisplayName("GEN.5 a result has a value and says whether it is done")
        void aResultHasAValueAndSaysWhetherItIsDone() {
            assertThat(Result.suspended(1).value()).isEqualTo(1);
            assertThat(Result.suspended(1).done()).isFalse();
            assertThat(Result.completed(1).value()).isEqualTo(1);
            assertThat(Result.completed(1).done()).isTrue();
        }

        @Test
        void resultsOfTheEngineAreEqualWhenTheirPartsAre() {
            assertThat(Result.suspended("a"))
                    .isEqualTo(Result.suspended("a"))
                    .isNotEqualTo(Result.suspended("b"))
                    .isNotEqualTo(Result.completed("a"));
        }
    }

    @Nested
    class Completed {

        private Generator completed(Revision revision) {
            Generator generator = Generator.of(revision, Host.java(), GeneratorTest.this::echo);
            generator.next();
            generator.returnValue("over");
            labels.clear();
            return generator;
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("CMP.1 next gives undefined, done")
        void nextGivesUndefined(Revision revision) {
            Generator generator = completed(revision);

            assertThat(generator.next("v")).isEqualTo(Result.completed(Undefined.UNDEFINED));
            assertThat(labels).isEmpty(); // CMP.4
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("CMP.2 return gives its value, done")
        void returnGivesItsValue(Revision revision) {
            Generator generator = completed(revision);

            assertThat(generator.returnValue("v")).isEqualTo(Result.completed("v"));
            assertThat(labels).isEmpty(); // CMP.4
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("CMP.3 throw throws its error")
        void throwThrowsItsError(Revision revision) {
            Generator generator = completed(revision);
            Exception error = new Exception("late");

            assertThat(catchThrowable(() -> generator.throwError(error))).isSameAs(error);
            assertThat(labels).isEmpty(); // CMP.4
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("CMP.4 an error of the body completes it, too")
        void anErrorOfTheBodyCompletesIt(Revision revision) {
            Generator generator = Generator.of(revision, Host.java(), state -> {
                labels.add(state.label());
                throw new Exception("boom");
            });

            assertThat(catchThrowable(generator::next)).hasMessage("boom");
            assertThat(generator.next()).isEqualTo(Result.completed(Undefined.UNDEFINED));
            assertThat(labels).containsExactly(0);
        }

        @Test
        @DisplayName("CMP.4 the body's own return completes it, too")
        void theBodysReturnCompletesIt() {
            Generator generator = Generator.of(GeneratorTest.this::echo);
            generator.next("a");
            generator.next("b");
            generator.next("c");

            assertThat(generator.next("d")).isEqualTo(Result.completed("d"));
            assertThat(generator.next("e")).isEqualTo(Result.completed(Undefined.UNDEFINED));
            assertThat(labels).containsExactly(0, 1, 2, 3);
        }
    }
}
