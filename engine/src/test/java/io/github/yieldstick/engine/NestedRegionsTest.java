package io.github.yieldstick.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The helper document, Opcodes 2, 3 and 6: regions in one another, and operations that replace one another. */
class NestedRegionsTest {
    private final List<Integer> labels = new ArrayList<>();
    private final Exception first = new Exception("first");
    private final Exception second = new Exception("second");

    private Generator noting(Body body) {
        return Generator.of(state -> {
            labels.add(state.label());
            return body.run(state);
        });
    }

    @Nested
    class Nesting {

        /** Two finally blocks, at 2 and 3, around the try part; behind them whatever label is jumped to. */
        private Generator inTwoFinallies(Body tryPart) {
            return noting(state -> switch (state.label()) {
                case 0 -> {
                    state.pushRegion(Region.tryFinally(0, 3, 4));
                    state.pushRegion(Region.tryFinally(0, 2, 3));
                    yield tryPart.run(state);
                }
                case 2, 3 -> state.endFinally();
                default -> state.returnValue("label " + state.label());
            });
        }

        @Test
        @DisplayName("OP2.4 a return runs each finally, innermost first")
        void aReturnRunsEachFinallyInnermostFirst() {
            assertThat(inTwoFinallies(state -> state.returnValue("kept")).next())
                    .isEqualTo(Result.completed("kept"));
            assertThat(labels).containsExactly(0, 2, 3);
        }

        @Test
        @DisplayName("OP3.4 a break runs each finally once, then jumps")
        void aBreakRunsEachFinallyOnceThenJumps() {
            assertThat(inTwoFinallies(state -> state.breakTo(7)).next()).isEqualTo(Result.completed("label 7"));
            assertThat(labels).containsExactly(0, 2, 3, 7);
        }

        @Test
        @DisplayName("OP6.4 an error runs each finally, then goes on")
        void anErrorRunsEachFinallyThenGoesOn() {
            assertThat(catchThrowable(inTwoFinallies(state -> state.catchError(first))::next))
                    .isSameAs(first);
            assertThat(labels).containsExactly(0, 2, 3);
        }

        @Test
        @DisplayName("OP3.2, OP3.3 a break into the outer region runs the inner finally only")
        void aBreakIntoTheOuterRegionRunsTheInnerFinallyOnly() {
            Generator generator = noting(state -> switch (state.label()) {
                case 0 -> {
                    state.pushRegion(Region.tryFinally(0, 8, 9));
                    state.pushRegion(Region.tryFinally(0, 2, 3));
                    yield state.breakTo(5);
                }
                case 2 -> state.endFinally();
                default -> state.yieldValue(state.regions().toString());
            });

            assertThat(generator.next()).isEqualTo(Result.suspended("[[0, , 8, 9]]"));
            assertThat(labels).containsExactly(0, 2, 5);
        }

        @Test
        @DisplayName("PRO.3 an error that the inner region does not take goes to the catch of the outer")
        void anErrorThatTheInnerDoesNotTakeGoesToTheOuter() {
            Generator generator = noting(state -> switch (state.label()) {
                case 0 -> {
                    state.pushRegion(Region.tryCatch(0, 5, 6));
                    state.pushRegion(Region.tryCatch(0, 1, 2));
                    throw first;
                }
                case 1 -> throw second;
                default -> state.yieldValue(state.sent());
            });

            assertThat(generator.next()).isEqualTo(Result.suspended(second));
            assertThat(labels).containsExactly(0, 1, 5);
        }

        @Test
        @DisplayName("PRO.7, OP7.2, OP7.3 a region inside a finally ends without touching what pends outside")
        void aRegionInsideAFinallyEndsWithoutTouchingWhatPendsOutside() {
            List<Object> pending = new ArrayList<>();
            Generator generator = noting(state -> switch (state.label()) {
                case 0 -> {
                    state.pushRegion(Region.tryFinally(0, 1, 9));
                    yield state.returnValue("kept");
                }
                case 1 -> {
                    state.pushRegion(Region.tryFinally(1, 2, 3));
                    yield state.breakTo(3);
                }
                case 2 -> {
                    pending.add(state.pending());
                    yield state.endFinally();
                }
                default -> {
                    pending.add(state.pending());
                    yield state.endFinally();
                }
            });

            assertThat(generator.next()).isEqualTo(Result.completed("kept"));
            assertThat(labels).containsExactly(0, 1, 2, 3);
            Operation outer = new Operation(Opcode.RETURN, "kept");
            assertThat(pending).containsExactly(List.of(outer, new Operation(Opcode.BREAK, 3)), List.of(outer));
        }

        @Test
        @DisplayName("PRO.7 a region inside a catch clause catches for itself")
        void aRegionInsideACatchClauseCatchesForItself() {
            Generator generator = noting(state -> switch (state.label()) {
                case 0 -> {
                    state.pushRegion(Region.tryCatch(0, 1, 9));
                    throw first;
                }
                case 1 -> {
                    state.pushRegion(Region.tryCatch(1, 2, 3));
                    throw second;
                }
                default -> state.yieldValue(state.sent());
            });

            assertThat(generator.next()).isEqualTo(Result.suspended(second));
            assertThat(labels).containsExactly(0, 1, 2);
        }
    }

    /** PRO.4: out of a finally part, a return, an outward break or an error replaces what pends. */
    @Nested
    class Superseding {

        private Generator finallyAnswers(Body finallyPart) {
            return noting(state -> switch (state.label()) {
                case 0 -> {
                    state.pushRegion(Region.tryFinally(0, 6, 7));
                    state.pushRegion(Region.tryFinally(0, 1, 3));
                    throw first;
                }
                case 1 -> finallyPart.run(state);
                case 6 -> {
                    // The outer finally tells what the inner one left pending.
                    yield state.yieldValue(state.pending());
                }
                default -> state.yieldValue("label " + state.label() + " " + state.pending());
            });
        }

        @Test
        @DisplayName("PRO.4 a return replaces the error")
        void aReturnReplacesTheError() {
            assertThat(finallyAnswers(state -> state.returnValue("kept")).next())
                    .isEqualTo(Result.suspended(List.of(new Operation(Opcode.RETURN, "kept"))));
        }

        @Test
        @DisplayName("PRO.4 a break outward replaces the error")
        void aBreakOutwardReplacesTheError() {
            assertThat(finallyAnswers(state -> state.breakTo(9)).next())
                    .isEqualTo(Result.suspended(List.of(new Operation(Opcode.BREAK, 9))));
        }

        @Test
        @DisplayName("PRO.4 another error replaces the error")
        void anotherErrorReplacesTheError() {
            assertThat(finallyAnswers(state -> state.catchError(second)).next())
                    .isEqualTo(Result.suspended(List.of(new Operation(Opcode.CATCH, second))));
        }

        @Test
        @DisplayName("PRO.5 a break that stays inside leaves it pending")
        void aBreakThatStaysInsideLeavesItPending() {
            assertThat(finallyAnswers(state -> state.breakTo(2)).next())
                    .isEqualTo(Result.suspended("label 2 " + List.of(new Operation(Opcode.CATCH, first))));
        }

        @Test
        @DisplayName("PRO.4 a finally part that nothing entered, left by a return, drops nothing")
        void aFinallyPartThatNothingEnteredDropsNothing() {
            Generator generator = noting(state -> {
                if (state.label() == 0) {
                    state.pushRegion(Region.tryFinally(0, 1, 2));
                    state.label(1);
                    return state.yieldValue("walked in");
                }
                return state.returnValue("kept");
            });
            generator.next();

            assertThat(generator.next()).isEqualTo(Result.completed("kept"));
        }
    }
}
