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

/** The helper document, Opcodes 0, 1 and 2, which caller and body both give, where no region and no delegate is about. */
class VerbOpcodesTest {
    private final List<Integer> labels = new ArrayList<>();
    private final Exception boom = new Exception("boom");

    private Generator generator(Revision revision, Body body) {
        return Generator.of(revision, Host.java(), state -> {
            labels.add(state.label());
            return body.run(state);
        });
    }

    private Generator generator(Body body) {
        return generator(Revision.newest(), body);
    }

    @Nested
    class Next {

        @ParameterizedTest
        @EnumSource
        @DisplayName("OP0.1, OP0.2 it runs the body from the label to the next suspension")
        void itRunsTheBodyFromTheLabelToTheNextSuspension(Revision revision) {
            Generator generator = generator(revision, state -> switch (state.label()) {
                case 0 -> state.yieldValue("first");
                case 1 -> state.yieldValue("second");
                default -> state.returnValue("last");
            });

            assertThat(generator.next()).isEqualTo(Result.suspended("first"));
            assertThat(labels).containsExactly(0);
            assertThat(generator.next()).isEqualTo(Result.suspended("second"));
            assertThat(generator.next()).isEqualTo(Result.completed("last"));
            assertThat(labels).containsExactly(0, 1, 2);
        }

        @Test
        @DisplayName("ORC.12 a body may answer with it and is called again with that value sent")
        void aBodyMayAnswerWithIt() {
            Generator generator = generator(
                    state -> state.sent().equals("again") ? state.returnValue(state.sent()) : state.next("again"));

            assertThat(generator.next("once")).isEqualTo(Result.completed("again"));
            assertThat(labels).containsExactly(0, 0);
        }
    }

    @Nested
    class Throw {

        @ParameterizedTest
        @EnumSource
        @DisplayName("OP1.1, OP1.3 it resumes behind the yield, and uncaught reaches the caller as it was")
        void uncaughtItReachesTheCallerAsItWas(Revision revision) {
            Generator generator = generator(
                    revision, state -> state.label() == 0 ? state.yieldValue("v") : state.returnValue(state.sent()));
            generator.next();

            assertThat(catchThrowable(() -> generator.throwError(boom))).isSameAs(boom);
            assertThat(labels).containsExactly(0, 1);
            assertThat(generator.next()).isEqualTo(Result.completed(Undefined.UNDEFINED));
        }

        @Test
        @DisplayName("ORC.12 a body may answer with it and sent throws in the next call of the body")
        void aBodyMayAnswerWithIt() {
            List<Throwable> thrown = new ArrayList<>();
            Generator generator = generator(state -> {
                if (labels.size() == 1) {
                    return state.throwError(boom);
                }
                thrown.add(catchThrowable(state::sent));
                return state.returnValue("end");
            });

            assertThat(generator.next()).isEqualTo(Result.completed("end"));
            assertThat(thrown).containsExactly(boom);
            assertThat(labels).containsExactly(0, 0);
        }
    }

    @Nested
    class Return {

        @ParameterizedTest
        @EnumSource
        @DisplayName("OP2.1 it completes the generator with its operand, without running the body again")
        void itCompletesWithoutRunningTheBodyAgain(Revision revision) {
            Generator generator = generator(revision, state -> state.yieldValue("v"));
            generator.next();

            assertThat(generator.returnValue("over")).isEqualTo(Result.completed("over"));
            assertThat(labels).containsExactly(0);
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("OP2.2 the body's own acts alike")
        void theBodysOwnActsAlike(Revision revision) {
            Generator generator = generator(revision, state -> state.returnValue("over"));

            assertThat(generator.next()).isEqualTo(Result.completed("over"));
            assertThat(labels).containsExactly(0);
        }

        @Test
        @DisplayName("OP2.7 without operand the value is undefined")
        void withoutOperandTheValueIsUndefined() {
            assertThat(generator(State::returnValue).next()).isEqualTo(Result.completed(Undefined.UNDEFINED));
            assertThat(generator(state -> Opcode.RETURN).next()).isEqualTo(Result.completed(Undefined.UNDEFINED));
        }

        @Test
        @DisplayName("OP2.7 the operand of an earlier answer is not taken for it")
        void theOperandOfAnEarlierAnswerIsNotTakenForIt() {
            Generator generator =
                    generator(state -> state.label() == 0 ? state.yieldValue("earlier") : state.returnValue());
            generator.next();

            assertThat(generator.next()).isEqualTo(Result.completed(Undefined.UNDEFINED));
        }

        @Test
        @DisplayName("OP2.7 nor is that of an answer that was given up for an error")
        void norIsThatOfAnAnswerThatWasGivenUp() {
            Generator generator = generator(state -> {
                if (state.label() == 0) {
                    state.pushRegion(Region.tryCatch(0, 1, 2));
                    state.returnValue("given up");
                    throw boom;
                }
                return Opcode.RETURN;
            });

            assertThat(generator.next()).isEqualTo(Result.completed(Undefined.UNDEFINED));
        }

        @Test
        @DisplayName("OP2.7 nor that of another answer of the same call")
        void norThatOfAnotherAnswerOfTheSameCall() {
            Generator generator = generator(state -> {
                state.yieldValue("not chosen");
                return state.returnValue();
            });

            assertThat(generator.next()).isEqualTo(Result.completed(Undefined.UNDEFINED));
        }
    }
}
