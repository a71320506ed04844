package io.github.yieldstick.engine;

import static io.github.yieldstick.engine.OnDelegate.CLOSE;
import static io.github.yieldstick.engine.OnDelegate.DROP;
import static io.github.yieldstick.engine.OnDelegate.GO_ON_RETURNING;
import static io.github.yieldstick.engine.OnDelegate.HAND_ON;
import static io.github.yieldstick.engine.OnDelegate.LEAVE_UNTOLD;
import static io.github.yieldstick.engine.OnDelegate.RESUME_AFTER_NEXT;
import static io.github.yieldstick.engine.OnDelegate.RESUME_AFTER_RETURN;
import static io.github.yieldstick.engine.OnDelegate.RESUME_AFTER_THROW;
import static io.github.yieldstick.engine.OnDelegate.RESUME_WITHOUT_NEXT;
import static io.github.yieldstick.engine.OnDelegate.RETURN_IN_ITS_PLACE;
import static io.github.yieldstick.engine.OnDelegate.SUSPEND_ON_RETURN;
import static io.github.yieldstick.engine.OnDelegate.THROW_IN_ITS_PLACE;
import static io.github.yieldstick.engine.OnOperation.RESUME_WITH_ERROR;
import static io.github.yieldstick.engine.OnOperation.RESUME_WITH_VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an observer is told while a delegate is set. */
class DecisionsOnDelegatesTest {
    private final DecisionNotes notes = new DecisionNotes();
    private final ScriptedDelegate delegate = ScriptedDelegate.yielding();
    private final Exception boom = new Exception("boom");

    /** A generator that is suspended in the delegate; behind it, it waits for one verb more. */
    private Generator suspended(Revision revision) {
        Generator generator = notes.observing(revision, state -> switch (state.label()) {
            case 0 -> {
                state.pushRegion(Region.tryCatch(0, 2, 3));
                yield state.yieldStar(delegate);
            }
            default -> state.yieldValue(state.sent());
        });
        generator.next();
        return generator;
    }

    private Generator suspended() {
        Generator generator = suspended(Revision.newest());
        notes.forget();
        return generator;
    }

    @Test
    @DisplayName("OP5.1, DEL.1, DEL.2 a yieldstar sets the delegate and asks it")
    void aYieldstarSetsTheDelegateAndAsksIt() {
        suspended(Revision.newest());

        assertThat(notes.decisions)
                .containsExactly(
                        OnVerb.TAKE,
                        OnOperation.START,
                        OnBody.ENTER,
                        OnBody.TAKE_ANSWER,
                        OnOperation.DELEGATE,
                        HAND_ON,
                        OnDelegate.SUSPEND);
        assertThat(notes.lines)
                .anyMatch(line -> line.startsWith("DELEGATE: YIELDSTAR")
                        && line.endsWith(" at 0, regions [[0, 2, , 3]], pending 0"))
                .contains("HAND_ON: NEXT undefined at 1, regions [[0, 2, , 3]], pending 0");
    }

    @Nested
    class NotDone {

        @Test
        @DisplayName("DEL.2 a next and a throw")
        void aNextAndAThrow() {
            Generator generator = suspended();
            delegate.onThrow(() -> Result.suspended("handled"));
            generator.next();
            generator.throwError(boom);

            assertThat(notes.decisions)
                    .containsExactly(
                            OnVerb.TAKE, HAND_ON, OnDelegate.SUSPEND, OnVerb.TAKE, HAND_ON, OnDelegate.SUSPEND);
        }

        @Test
        @DisplayName("DEL.11 a return")
        void aReturn() {
            Generator generator = suspended();
            delegate.onReturn(() -> Result.suspended("stays"));
            generator.returnValue();

            assertThat(notes.decisions).containsExactly(OnVerb.TAKE, HAND_ON, SUSPEND_ON_RETURN);
        }
    }

    @Nested
    class Done {

        @Test
        @DisplayName("DEL.3 a next")
        void aNext() {
            Generator generator = suspended();
            delegate.onNext(() -> Result.completed("end"));
            generator.next("sent");

            assertThat(notes.decisions).startsWith(OnVerb.TAKE, HAND_ON, RESUME_AFTER_NEXT, RESUME_WITH_VALUE);
            assertThat(notes.lines)
                    .contains(
                            "RESUME_AFTER_NEXT: NEXT sent at 1, regions [[0, 2, , 3]], pending 0",
                            "RESUME_WITH_VALUE: NEXT end at 1, regions [[0, 2, , 3]], pending 0");
        }

        @Test
        @DisplayName("DEL.4 a throw")
        void aThrow() {
            Generator generator = suspended();
            delegate.onThrow(() -> Result.completed("end"));
            generator.throwError(boom);

            assertThat(notes.decisions).startsWith(OnVerb.TAKE, HAND_ON, RESUME_AFTER_THROW, RESUME_WITH_VALUE);
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("DEL.5, DEL.6 a return")
        void aReturn(Revision revision) {
            Generator generator = suspended(revision);
            notes.forget();
            delegate.onReturn(() -> Result.completed("end"));
            generator.returnValue();

            assertThat(notes.decisions)
                    .startsWith(
                            OnVerb.TAKE,
                            HAND_ON,
                            revision.delegateReturnKept() ? GO_ON_RETURNING : RESUME_AFTER_RETURN,
                            revision.delegateReturnKept() ? OnOperation.LEAVE_REGION : RESUME_WITH_VALUE);
        }
    }

    @Nested
    class WithoutTheMethod {

        @Test
        @DisplayName("DEL.16 a next")
        void aNext() {
            Generator generator = suspended();
            delegate.withoutNext();
            generator.next();

            assertThat(notes.decisions).startsWith(OnVerb.TAKE, HAND_ON, RESUME_WITHOUT_NEXT, RESUME_WITH_VALUE);
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("DEL.7, DEL.8, DEL.9 a throw")
        void aThrow(Revision revision) {
            Generator generator = suspended(revision);
            notes.forget();
            generator.throwError(boom);

            assertThat(notes.decisions)
                    .startsWith(
                            OnVerb.TAKE,
                            HAND_ON,
                            revision.delegateThrowCloses() ? CLOSE : LEAVE_UNTOLD,
                            THROW_IN_ITS_PLACE,
                            RESUME_WITH_ERROR);
        }

        @Test
        @DisplayName("DEL.18 a throw, and closing throws")
        void aThrowAndClosingThrows() {
            Generator generator = suspended();
            delegate.onReturn(() -> {
                throw new IllegalArgumentException("closing");
            });
            generator.throwError(boom);

            assertThat(notes.decisions).startsWith(OnVerb.TAKE, HAND_ON, CLOSE, DROP, OnOperation.ENTER_CATCH);
        }

        @Test
        @DisplayName("DEL.10 a return")
        void aReturn() {
            Generator generator = suspended();
            generator.returnValue();

            assertThat(notes.decisions)
                    .containsExactly(
                            OnVerb.TAKE,
                            HAND_ON,
                            RETURN_IN_ITS_PLACE,
                            OnOperation.LEAVE_REGION,
                            OnOperation.COMPLETE_WITH_VALUE);
        }
    }

    @Test
    @DisplayName("DEL.12 a delegate that throws is dropped; one that is gone throws no more")
    void aDelegateThatThrowsIsDropped() {
        Generator generator = suspended();
        delegate.onNext(() -> {
            throw new IllegalArgumentException("broken");
        });
        generator.next();
        assertThat(notes.decisions)
                .containsExactly(
                        OnVerb.TAKE,
                        HAND_ON,
                        DROP,
                        OnOperation.ENTER_CATCH,
                        OnBody.ENTER,
                        OnBody.TAKE_ANSWER,
                        OnOperation.SUSPEND);

        notes.forget();
        assertThat(generator.next().done()).isFalse();
        assertThat(notes.decisions).startsWith(OnVerb.TAKE, RESUME_WITH_VALUE);
    }

    @Test
    @DisplayName("What the host cannot see as a delegate is raised, and nothing dropped")
    void whatTheHostCannotSeeAsADelegate() {
        Generator generator = notes.observing(state -> {
            state.pushRegion(Region.tryCatch(0, 2, 3));
            return state.label() == 0 ? state.yieldStar(1) : state.returnValue();
        });
        generator.next();

        assertThat(notes.decisions)
                .containsSequence(OnOperation.DELEGATE, OnBody.RAISE, OnOperation.ENTER_CATCH, OnBody.ENTER);
    }
}
