package io.github.yieldstick.engine;

import static io.github.yieldstick.engine.OnOperation.CARRY_ON;
import static io.github.yieldstick.engine.OnOperation.COMPLETE_WITH_ERROR;
import static io.github.yieldstick.engine.OnOperation.COMPLETE_WITH_VALUE;
import static io.github.yieldstick.engine.OnOperation.ENTER_CATCH;
import static io.github.yieldstick.engine.OnOperation.ENTER_FINALLY_FROM_CATCH;
import static io.github.yieldstick.engine.OnOperation.ENTER_FINALLY_FROM_TRY;
import static io.github.yieldstick.engine.OnOperation.ENTER_FINALLY_TO_BREAK;
import static io.github.yieldstick.engine.OnOperation.ENTER_FINALLY_TO_RETURN;
import static io.github.yieldstick.engine.OnOperation.JUMP;
import static io.github.yieldstick.engine.OnOperation.JUMP_INSIDE;
import static io.github.yieldstick.engine.OnOperation.LEAVE_CATCH;
import static io.github.yieldstick.engine.OnOperation.LEAVE_REGION;
import static io.github.yieldstick.engine.OnOperation.LEAVE_REGION_BY_BREAK;
import static io.github.yieldstick.engine.OnOperation.RAISE_NOTHING_PENDS;
import static io.github.yieldstick.engine.OnOperation.REPLACE_PENDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What an observer is told of a return, a break, an error and an endfinally, among regions and outside of them. */
class DecisionsOnOperationsTest {
    private final DecisionNotes notes = new DecisionNotes();
    private final Exception boom = new Exception("boom");

    /** What became of the operations of one next, of a body that begins with those regions; it may end by an error. */
    private List<Decision> decided(List<Region> regions, Body body) {
        Generator generator = notes.observing(state -> {
            if (state.label() == 0) {
                regions.forEach(state::pushRegion);
            }
            return body.run(state);
        });
        Throwable ignored = catchThrowable(generator::next);
        return notes.decisions.stream()
                .filter(OnOperation.class::isInstance)
                .skip(1) // the start
                .toList();
    }

    @Nested
    class OutsideOfRegions {

        @Test
        @DisplayName("OP3.1 a break jumps")
        void aBreakJumps() {
            assertThat(decided(List.of(), state -> state.label() == 0 ? state.breakTo(7) : state.returnValue()))
                    .containsExactly(JUMP, COMPLETE_WITH_VALUE);
            assertThat(notes.lines)
                    .contains(
                            "JUMP: BREAK 7 at 0, regions [], pending 0", "ENTER: BREAK 7 at 7, regions [], pending 0");
        }

        @Test
        @DisplayName("OP2.1, OP6.5 a return and an error complete")
        void aReturnAndAnErrorComplete() {
            assertThat(decided(List.of(), State::returnValue)).containsExactly(COMPLETE_WITH_VALUE);
            assertThat(decided(List.of(), state -> state.catchError(boom))).endsWith(COMPLETE_WITH_ERROR);
        }

        @Test
        @DisplayName("OP7.4 an endfinally raises an error")
        void anEndfinallyRaisesAnError() {
            assertThat(decided(List.of(), State::endFinally)).containsExactly(RAISE_NOTHING_PENDS, COMPLETE_WITH_ERROR);
        }
    }

    @Nested
    class InATryPart {

        @Test
        @DisplayName("OP3.2 a break stays inside")
        void aBreakStaysInside() {
            List<Region> regions = List.of(Region.tryFinally(0, 3, 4));

            assertThat(decided(regions, state -> switch (state.label()) {
                        case 0 -> state.breakTo(2);
                        case 2 -> state.breakTo(4);
                        case 3 -> state.endFinally();
                        default -> state.returnValue();
                    }))
                    .containsExactly(JUMP_INSIDE, ENTER_FINALLY_TO_BREAK, CARRY_ON, JUMP, COMPLETE_WITH_VALUE);
            assertThat(notes.lines)
                    .contains(
                            "JUMP_INSIDE: BREAK 2 at 0, regions [[0, , 3, 4]], pending 0",
                            "ENTER_FINALLY_TO_BREAK: BREAK 4 at 2, regions [[0, , 3, 4]], pending 0",
                            "ENTER: BREAK 4 at 3, regions [[0, , 3, 4]], pending 1",
                            "JUMP: BREAK 4 at 3, regions [], pending 0");
        }

        @Test
        @DisplayName("OP2.3 a return enters the finally part")
        void aReturnEntersTheFinallyPart() {
            assertThat(decided(
                            List.of(Region.tryFinally(0, 1, 2)),
                            state -> state.label() == 0 ? state.returnValue() : state.endFinally()))
                    .containsExactly(ENTER_FINALLY_TO_RETURN, CARRY_ON, COMPLETE_WITH_VALUE);
        }

        @Test
        @DisplayName("OP6.4 an error enters the finally part where there is no catch clause")
        void anErrorEntersTheFinallyPart() {
            assertThat(decided(
                            List.of(Region.tryFinally(0, 1, 2)),
                            state -> state.label() == 0 ? state.catchError(boom) : state.endFinally()))
                    .containsExactly(ENTER_FINALLY_FROM_TRY, CARRY_ON, COMPLETE_WITH_ERROR);
        }

        @Test
        @DisplayName("OP6.1, OP3.5 an error enters the catch clause, and a break leaves it")
        void anErrorEntersTheCatchClause() {
            List<Region> regions = List.of(Region.tryCatch(0, 1, 2));

            assertThat(decided(regions, state -> switch (state.label()) {
                        case 0 -> state.catchError(boom);
                        case 1 -> state.breakTo(2);
                        default -> state.returnValue();
                    }))
                    .containsExactly(ENTER_CATCH, LEAVE_REGION_BY_BREAK, JUMP, COMPLETE_WITH_VALUE);
        }

        @Test
        @DisplayName("PRO.3 a return leaves a region without finally part")
        void aReturnLeaves() {
            assertThat(decided(List.of(Region.tryCatch(0, 1, 2)), State::returnValue))
                    .containsExactly(LEAVE_REGION, COMPLETE_WITH_VALUE);
            assertThat(notes.lines)
                    .contains(
                            "LEAVE_REGION: RETURN undefined at 0, regions [[0, 1, , 2]], pending 0",
                            "COMPLETE_WITH_VALUE: RETURN undefined at 0, regions [], pending 0");
        }
    }

    @Nested
    class InACatchPart {

        @Test
        @DisplayName("OP6.3 an error enters the finally part")
        void anErrorEntersTheFinallyPart() {
            assertThat(decided(
                            List.of(Region.tryCatchFinally(0, 1, 2, 3)),
                            state -> state.label() == 2 ? state.endFinally() : state.catchError(boom)))
                    .containsExactly(ENTER_CATCH, ENTER_FINALLY_FROM_CATCH, CARRY_ON, COMPLETE_WITH_ERROR);
        }

        @Test
        @DisplayName("OP6.3, PRO.3 an error leaves a region without finally part, and the next one out is asked")
        void anErrorLeaves() {
            assertThat(decided(
                            List.of(Region.tryCatch(0, 2, 3), Region.tryCatch(0, 1, 3)),
                            state -> state.label() < 2 ? state.catchError(boom) : state.returnValue()))
                    .containsExactly(ENTER_CATCH, LEAVE_CATCH, ENTER_CATCH, LEAVE_REGION, COMPLETE_WITH_VALUE);
        }

        @Test
        @DisplayName("PRO.3 an error leaves a region with neither part")
        void anErrorLeavesARegionWithNeitherPart() {
            Region bare = Region.of(0, OptionalInt.empty(), OptionalInt.empty(), 1);

            assertThat(decided(List.of(bare), state -> state.catchError(boom)))
                    .containsExactly(LEAVE_REGION, COMPLETE_WITH_ERROR);
        }
    }

    @Nested
    class InAFinallyPart {

        @Test
        @DisplayName("PRO.4 a return replaces what pends")
        void aReturnReplacesWhatPends() {
            assertThat(decided(
                            List.of(Region.tryFinally(0, 1, 2)),
                            state -> state.label() == 0 ? state.catchError(boom) : state.returnValue("kept")))
                    .containsExactly(ENTER_FINALLY_FROM_TRY, REPLACE_PENDING, COMPLETE_WITH_VALUE);
            assertThat(notes.lines)
                    .contains(
                            "REPLACE_PENDING: RETURN kept at 1, regions [[0, , 1, 2]], pending 1",
                            "COMPLETE_WITH_VALUE: RETURN kept at 1, regions [], pending 0");
        }

        @Test
        @DisplayName("OP7.4 an endfinally with nothing pending leaves the region and raises an error")
        void anEndfinallyWithNothingPending() {
            assertThat(decided(
                            List.of(Region.tryCatch(0, 1, 2), Region.tryFinally(0, 1, 2)),
                            state -> switch (state.label()) {
                                case 0 -> state.endFinally();
                                default -> state.returnValue();
                            }))
                    .containsExactly(RAISE_NOTHING_PENDS, ENTER_CATCH, LEAVE_REGION, COMPLETE_WITH_VALUE);
            assertThat(notes.lines)
                    .anyMatch(line -> line.startsWith("ENTER_CATCH: CATCH java.lang.IllegalStateException")
                            && line.endsWith(" at 0, regions [[0, 1, , 2]], pending 0"));
        }
    }
}
