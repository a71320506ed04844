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

/** The helper document, Opcodes: each one where no region and no delegate is about. */
class OpcodesTest {
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

    @Test
    @DisplayName("The ordinal of each is the opcode")
    void theOrdinalOfEachIsTheOpcode() {
        assertThat(Opcode.values())
                .containsExactly(
                        Opcode.NEXT,
                        Opcode.THROW,
                        Opcode.RETURN,
                        Opcode.BREAK,
                        Opcode.YIELD,
                        Opcode.YIELDSTAR,
                        Opcode.CATCH,
                        Opcode.ENDFINALLY);
    }

    @Nested
    class Break {

        @ParameterizedTest
        @EnumSource
        @DisplayName("OP3.1 it jumps forward and back, ORC.5 all within one verb")
        void itJumpsForwardAndBack(Revision revision) {
            Generator generator = generator(revision, state -> switch (state.label()) {
                case 0 -> state.breakTo(5);
                case 5 -> state.breakTo(2);
                default -> state.returnValue("there");
            });

            assertThat(generator.next()).isEqualTo(Result.completed("there"));
            assertThat(labels).containsExactly(0, 5, 2);
        }

        @Test
        void withoutItsLabelItIsAnErrorThatSaysWhatIsMissing() {
            assertThatThrownBy(generator(state -> Opcode.BREAK)::next)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("A break needs the label that it goes to, but the body left undefined: answer with"
                            + " breakTo(label).");
        }

        @Test
        void withoutItsLabelItIsAnErrorInsideARegionAsWell() {
            Generator generator = generator(state -> {
                if (state.label() > 0) {
                    return state.endFinally();
                }
                state.pushRegion(Region.tryFinally(0, 3, 4));
                return Opcode.BREAK;
            });

            assertThatThrownBy(generator::next)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("breakTo(label)");
        }
    }

    @Nested
    class Yield {

        @ParameterizedTest
        @EnumSource
        @DisplayName("OP4.1, OP4.2 it suspends with its operand and resumes at the next label")
        void itSuspendsAndResumesAtTheNextLabel(Revision revision) {
            Generator generator = generator(revision, state -> state.yieldValue("v" + state.label()));

            assertThat(generator.next()).isEqualTo(Result.suspended("v0"));
            assertThat(generator.next()).isEqualTo(Result.suspended("v1"));
            assertThat(labels).containsExactly(0, 1);
        }

        @Test
        @DisplayName("OP4.4 without operand the value is undefined")
        void withoutOperandTheValueIsUndefined() {
            assertThat(generator(state -> Opcode.YIELD).next()).isEqualTo(Result.suspended(Undefined.UNDEFINED));
        }
    }

    @Nested
    class YieldStar {

        @ParameterizedTest
        @EnumSource
        @DisplayName("OP5.1 it adds one to the label and asks the delegate with undefined")
        void itAddsOneToTheLabelAndAsksTheDelegate(Revision revision) {
            ScriptedDelegate delegate = ScriptedDelegate.yielding();
            List<State> states = new ArrayList<>();
            Generator generator = generator(revision, state -> {
                states.add(state);
                return state.yieldStar(delegate);
            });

            assertThat(generator.next("sent")).isEqualTo(Result.suspended("first"));
            assertThat(delegate.calls).containsExactly("next(undefined)");
            assertThat(states.get(0).label()).isEqualTo(1);
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("OP5.2 a delegate that is done at once continues the body without suspending")
        void aDelegateThatIsDoneAtOnceContinuesTheBody(Revision revision) {
            ScriptedDelegate delegate = new ScriptedDelegate().onNext(() -> Result.completed("at once"));
            Generator generator = generator(
                    revision,
                    state -> state.label() == 0 ? state.yieldStar(delegate) : state.returnValue(state.sent()));

            assertThat(generator.next()).isEqualTo(Result.completed("at once"));
            assertThat(labels).containsExactly(0, 1);
        }
    }

    @Nested
    class Catch {

        @ParameterizedTest
        @EnumSource
        @DisplayName("OP6.5 outside of any region it completes the generator and reaches the caller")
        void outsideOfAnyRegionItReachesTheCaller(Revision revision) {
            Generator generator = generator(revision, state -> {
                throw boom;
            });

            assertThat(catchThrowable(generator::next)).isSameAs(boom);
            assertThat(generator.next()).isEqualTo(Result.completed(Undefined.UNDEFINED));
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("ORC.12 a body may answer with it, as if it had thrown")
        void aBodyMayAnswerWithIt(Revision revision) {
            Generator generator = generator(revision, state -> switch (state.label()) {
                case 0 -> {
                    state.pushRegion(Region.tryCatch(0, 1, 2));
                    yield state.catchError(boom);
                }
                default -> state.returnValue(state.sent());
            });

            assertThat(generator.next()).isEqualTo(Result.completed(boom));
        }
    }

    @Nested
    class EndFinally {

        @ParameterizedTest
        @EnumSource
        @DisplayName("OP7.4 with nothing pending and no region it is a type error")
        void withNothingPendingItIsATypeError(Revision revision) {
            assertThatThrownBy(generator(revision, State::endFinally)::next)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("An endfinally found no operation pending.");
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("OP7.4 with nothing pending the error is raised outside of the region that it just left")
        void theErrorIsRaisedOutsideOfTheRegionThatItJustLeft(Revision revision) {
            Generator generator = generator(revision, state -> switch (state.label()) {
                case 0 -> {
                    state.pushRegion(Region.tryCatch(0, 3, 5));
                    state.pushRegion(Region.tryCatchFinally(0, 1, 2, 3));
                    yield state.endFinally();
                }
                case 3 -> state.returnValue("outer catch");
                default -> state.returnValue("label " + state.label());
            });

            assertThat(generator.next()).isEqualTo(Result.completed("outer catch"));
        }
    }
}
