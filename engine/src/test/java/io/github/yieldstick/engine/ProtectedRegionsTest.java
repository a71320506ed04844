package io.github.yieldstick.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The helper document, Protected Regions: what becomes of a return, a break and an error in each shape of region. */
class ProtectedRegionsTest {
    private final List<Integer> labels = new ArrayList<>();
    private final Exception boom = new Exception("boom");

    /** A body that pushes the region and then answers as the parts say; what no part names returns its label. */
    private Generator generator(Region region, Body tryPart, Body finallyPart) {
        return Generator.of(state -> {
            labels.add(state.label());
            return switch (state.label()) {
                case 0 -> {
                    state.pushRegion(region);
                    yield tryPart.run(state);
                }
                case 1 -> finallyPart.run(state);
                default -> state.returnValue("label " + state.label());
            };
        });
    }

    @Nested
    class WithFinallyAlone {
        private final Region region = Region.tryFinally(0, 1, 2);

        @Test
        @DisplayName("OP2.3, OP7.1 a return runs the finally, then completes")
        void aReturnRunsTheFinallyThenCompletes() {
            Generator generator = generator(region, state -> state.returnValue("kept"), State::endFinally);

            assertThat(generator.next()).isEqualTo(Result.completed("kept"));
            assertThat(labels).containsExactly(0, 1);
        }

        @Test
        @DisplayName("OP2.2, OP2.3 so does the caller's return")
        void soDoesTheCallersReturn() {
            Generator generator = Generator.of(state -> {
                labels.add(state.label());
                if (state.label() == 2) {
                    return state.endFinally();
                }
                state.pushRegion(Region.tryFinally(0, 2, 3));
                return state.yieldValue("v");
            });
            generator.next();

            assertThat(generator.returnValue("kept")).isEqualTo(Result.completed("kept"));
            assertThat(labels).containsExactly(0, 2);
        }

        @Test
        @DisplayName("OP6.4, OP7.1 an error runs the finally, then goes on")
        void anErrorRunsTheFinallyThenGoesOn() {
            Generator generator = generator(region, state -> state.catchError(boom), State::endFinally);

            assertThat(catchThrowable(generator::next)).isSameAs(boom);
            assertThat(labels).containsExactly(0, 1);
        }

        @Test
        @DisplayName("OP3.3, OP7.1 a break runs the finally, then jumps")
        void aBreakRunsTheFinallyThenJumps() {
            Generator generator = generator(region, state -> state.breakTo(5), State::endFinally);

            assertThat(generator.next()).isEqualTo(Result.completed("label 5"));
            assertThat(labels).containsExactly(0, 1, 5);
        }

        @Test
        @DisplayName("OP2.6, OP4.3 a yield in the finally suspends, and the return goes on later")
        void aYieldInTheFinallySuspends() {
            List<Object> stacks = new ArrayList<>();
            Generator generator = Generator.of(state -> switch (state.label()) {
                case 0 -> {
                    state.pushRegion(Region.tryFinally(0, 1, 3));
                    yield state.returnValue("kept");
                }
                case 1 -> state.yieldValue("cleaning");
                default -> {
                    stacks.add(state.regions().toString());
                    stacks.add(state.pending());
                    yield state.endFinally();
                }
            });

            assertThat(generator.next()).isEqualTo(Result.suspended("cleaning"));
            assertThat(generator.next()).isEqualTo(Result.completed("kept"));
            assertThat(stacks).containsExactly("[[0, , 1, 3]]", List.of(new Operation(Opcode.RETURN, "kept")));
        }

        @Test
        @DisplayName("PRO.6 a region pushed anew in a loop is a new one each time")
        void aRegionPushedAnewInALoopIsANewOneEachTime() {
            List<Integer> depths = new ArrayList<>();
            Generator generator = Generator.of(state -> {
                if (state.label() == 1) {
                    return state.endFinally();
                }
                state.pushRegion(region);
                depths.add(state.regions().size());
                return depths.size() < 3 ? state.breakTo(0) : state.returnValue("end");
            });

            assertThat(generator.next()).isEqualTo(Result.completed("end"));
            assertThat(depths).containsExactly(1, 1, 1);
        }
    }

    @Nested
    class WithCatchAlone {
        private final Region region = Region.tryCatch(0, 1, 2);

        @Test
        @DisplayName("OP6.1 an error goes to the catch label")
        void anErrorGoesToTheCatchLabel() {
            Generator generator =
                    generator(region, state -> state.catchError(boom), state -> state.yieldValue(state.sent()));

            assertThat(generator.next()).isEqualTo(Result.suspended(boom));
            assertThat(labels).containsExactly(0, 1);
        }

        @Test
        @DisplayName("OP6.7 after a catch clause that ends with a break it goes on normally")
        void afterACatchClauseItGoesOnNormally() {
            Generator generator = generator(region, state -> state.catchError(boom), state -> state.breakTo(2));

            assertThat(generator.next()).isEqualTo(Result.completed("label 2"));
        }

        @Test
        @DisplayName("OP2.5 a return is not seen by the catch clause")
        void aReturnIsNotSeenByTheCatchClause() {
            Generator generator = generator(region, state -> state.returnValue("kept"), State::endFinally);

            assertThat(generator.next()).isEqualTo(Result.completed("kept"));
            assertThat(labels).containsExactly(0);
        }

        @Test
        @DisplayName("OP3.5 a break out of it only pops it, whatever pends outside")
        void aBreakOutOfItOnlyPopsIt() {
            List<Operation> pending = new ArrayList<>();
            Generator generator = Generator.of(state -> switch (state.label()) {
                case 0 -> {
                    state.pushRegion(Region.tryFinally(0, 1, 9));
                    yield state.returnValue("kept");
                }
                case 1 -> {
                    state.pushRegion(Region.tryCatch(1, 2, 3));
                    yield state.breakTo(3);
                }
                default -> {
                    pending.addAll(state.pending());
                    yield state.endFinally();
                }
            });

            assertThat(generator.next()).isEqualTo(Result.completed("kept"));
            assertThat(pending).containsExactly(new Operation(Opcode.RETURN, "kept")); // OP7.3, PRO.5
        }
    }

    @Nested
    class WithCatchAndFinally {
        private final Region region = Region.tryCatchFinally(0, 1, 2, 3);

        private Generator caught(Body catchPart) {
            return Generator.of(state -> {
                labels.add(state.label());
                return switch (state.label()) {
                    case 0 -> {
                        state.pushRegion(region);
                        throw boom;
                    }
                    case 1 -> catchPart.run(state);
                    case 2 -> state.endFinally();
                    default -> state.returnValue("behind");
                };
            });
        }

        @Test
        @DisplayName("OP6.1 an error goes to the catch first, then the finally runs")
        void anErrorGoesToTheCatchFirst() {
            assertThat(caught(state -> state.breakTo(3)).next()).isEqualTo(Result.completed("behind"));
            assertThat(labels).containsExactly(0, 1, 2, 3);
        }

        @Test
        @DisplayName("OP6.3 an error of the catch is not caught again, but runs the finally")
        void anErrorOfTheCatchIsNotCaughtAgain() {
            Exception second = new Exception("second");

            assertThat(catchThrowable(caught(state -> state.catchError(second))::next))
                    .isSameAs(second);
            assertThat(labels).containsExactly(0, 1, 2);
        }

        @Test
        @DisplayName("OP2.3 a return of the catch runs the finally")
        void aReturnOfTheCatchRunsTheFinally() {
            assertThat(caught(state -> state.returnValue("kept")).next()).isEqualTo(Result.completed("kept"));
            assertThat(labels).containsExactly(0, 1, 2);
        }
    }

    @Nested
    class WithNeither {

        @ParameterizedTest
        @EnumSource(names = {"RETURN", "BREAK"})
        @DisplayName("PRO.3 it takes nothing and is left")
        void itTakesNothing(Opcode opcode) {
            Region region = Region.of(0, OptionalInt.empty(), OptionalInt.empty(), 2);
            Generator generator = generator(
                    region,
                    state -> opcode == Opcode.RETURN ? state.returnValue("label 4") : state.breakTo(4),
                    State::endFinally);

            assertThat(generator.next()).isEqualTo(Result.completed("label 4"));
            assertThat(labels).doesNotContain(1);
        }
    }
}
