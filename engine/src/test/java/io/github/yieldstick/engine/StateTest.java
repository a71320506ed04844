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

/** The helper document, The {@code _} variable. */
class StateTest {
    private final List<Object> seen = new ArrayList<>();
    private final List<State> states = new ArrayList<>();

    @Test
    @DisplayName("STA.2 it is the same object at every call of the body")
    void itIsTheSameObjectAtEveryCall() {
        Generator generator = Generator.of(state -> {
            states.add(state);
            return state.yieldValue("v");
        });
        generator.next();
        generator.next();

        assertThat(states.get(1)).isSameAs(states.get(0));
    }

    @Nested
    class Label {

        @Test
        @DisplayName("STA.3 the label is 0 at the start, OP4.2 and one more after a yield")
        void theLabelIsZeroAtTheStartAndOneMoreAfterAYield() {
            Generator generator = Generator.of(state -> {
                seen.add(state.label());
                return state.yieldValue("v");
            });
            generator.next();
            generator.next();
            generator.next();

            assertThat(seen).containsExactly(0, 1, 2);
        }

        @Test
        @DisplayName("STA.4 the engine goes on from the label that the body set")
        void theEngineGoesOnFromTheLabelThatTheBodySet() {
            Generator generator = Generator.of(state -> {
                seen.add(state.label());
                state.label(7);
                return state.yieldValue("v");
            });
            generator.next();
            generator.next();

            assertThat(seen).containsExactly(0, 8);
        }

        @Test
        @DisplayName("OP6.2 the label that the body set decides which part it is in")
        void theLabelThatTheBodySetDecidesThePart() {
            Exception boom = new Exception("boom");
            Generator generator = Generator.of(state -> switch (state.label()) {
                case 0 -> {
                    state.pushRegion(Region.tryCatch(0, 2, 3));
                    state.label(2);
                    throw boom;
                }
                default -> state.returnValue("caught");
            });

            assertThat(catchThrowable(generator::next)).isSameAs(boom);
        }
    }

    @Nested
    class WhatWasSent {
        private final Exception boom = new Exception("boom");

        private Opcode look(State state) {
            states.add(state);
            seen.add(state.sent());
            seen.add(state.sent()); // STA.8
            return state.yieldValue("v");
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("STA.5 sent gives the operand of next, of the first as well, STA.8 at each call")
        void sentGivesTheOperandOfNext(Revision revision) {
            Generator generator = Generator.of(revision, Host.java(), this::look);
            generator.next("one");
            generator.next("two");

            assertThat(seen).containsExactly("one", "one", "two", "two");
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("STA.6 sent throws the operand of throw, STA.8 at each call")
        void sentThrowsTheOperandOfThrow(Revision revision) {
            Generator generator = Generator.of(revision, Host.java(), state -> switch (state.label()) {
                case 0 -> state.yieldValue("v");
                default -> {
                    seen.add(catchThrowable(state::sent));
                    yield state.returnValue(state.sent());
                }
            });
            generator.next();

            assertThat(catchThrowable(() -> generator.throwError(boom))).isSameAs(boom);
            assertThat(seen).containsExactly(boom);
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("STA.7 in a catch clause sent gives the error, STA.8 at each call")
        void inACatchClauseSentGivesTheError(Revision revision) {
            Generator generator = Generator.of(revision, Host.java(), state -> switch (state.label()) {
                case 0 -> {
                    state.pushRegion(Region.tryCatch(0, 1, 2));
                    throw boom;
                }
                default -> look(state);
            });
            generator.next();

            assertThat(seen).containsExactly(boom, boom);
        }

        @Test
        @DisplayName("STA.9 sent gives undefined while the generator is suspended")
        void sentGivesUndefinedWhileSuspended() {
            Generator generator = Generator.of(this::look);
            generator.next("one");

            assertThat(states.get(0).sent()).isEqualTo(Undefined.UNDEFINED);
        }

        @Test
        @DisplayName("STA.9 sent gives undefined after an error was sent")
        void sentGivesUndefinedAfterAnErrorWasSent() {
            Generator generator = Generator.of(state -> {
                states.add(state);
                return state.yieldValue("v");
            });
            generator.next();
            generator.throwError(boom);

            assertThat(states.get(1).sent()).isEqualTo(Undefined.UNDEFINED);
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("STA.11 a body that does not call sent is not told of a throw")
        void aBodyThatDoesNotCallSentIsNotToldOfAThrow(Revision revision) {
            Generator generator = Generator.of(revision, Host.java(), state -> state.yieldValue(state.label()));
            generator.next();

            assertThat(generator.throwError(boom)).isEqualTo(Result.suspended(1));
        }
    }

    @Nested
    class Stacks {

        @Test
        @DisplayName("STA.10 regions and pending operations start empty")
        void theyStartEmpty() {
            Generator generator = Generator.of(state -> {
                states.add(state);
                return state.yieldValue("v");
            });
            generator.next();

            assertThat(states.get(0).regions()).isEmpty();
            assertThat(states.get(0).pending()).isEmpty();
        }

        @Test
        @DisplayName("PRO.8 in a finally part the operation pends and the region stays")
        void inAFinallyPartTheOperationPendsAndTheRegionStays() {
            Region outer = Region.tryFinally(0, 3, 4);
            Region inner = Region.tryFinally(0, 2, 3);
            Generator generator = Generator.of(state -> switch (state.label()) {
                case 0 -> {
                    state.pushRegion(outer);
                    state.pushRegion(inner);
                    yield state.returnValue("kept");
                }
                default -> {
                    seen.add(state.regions());
                    seen.add(state.pending());
                    yield state.endFinally();
                }
            });
            generator.next();

            List<Operation> pending = List.of(new Operation(Opcode.RETURN, "kept"));
            assertThat(seen).containsExactly(List.of(outer, inner), pending, List.of(outer), pending);
        }

        @Test
        void theirListsAreCopies() {
            Generator generator = Generator.of(state -> {
                states.add(state);
                seen.add(state.regions());
                state.pushRegion(Region.tryCatch(0, 1, 2));
                return state.yieldValue("v");
            });
            generator.next();

            assertThat(seen).containsExactly(List.of());
            assertThat(states.get(0).regions()).hasToString("[[0, 1, , 2]]");
        }
    }
}
