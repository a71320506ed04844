package io.github.yieldstick.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an observer is told when a verb arrives, and when the body is run for it. */
class DecisionsOnVerbsTest {
    private final DecisionNotes notes = new DecisionNotes();
    private final Exception boom = new Exception("boom");

    private final Body yieldsThenReturns =
            state -> state.label() == 0 ? state.yieldValue("v") : state.returnValue(state.sent());

    @ParameterizedTest
    @EnumSource
    @DisplayName("OP0.1, OP0.2 a next runs the body, from its start or on")
    void aNextRunsTheBody(Revision revision) {
        Generator generator = notes.observing(revision, yieldsThenReturns);
        generator.next("first");
        generator.next("second");

        assertThat(notes.lines)
                .containsExactly(
                        "TAKE: NEXT first at 0, regions [], pending 0",
                        "START: NEXT first at 0, regions [], pending 0",
                        "ENTER: NEXT first at 0, regions [], pending 0",
                        "TAKE_ANSWER: YIELD v at 0, regions [], pending 0",
                        "SUSPEND: YIELD v at 0, regions [], pending 0",
                        "TAKE: NEXT second at 1, regions [], pending 0",
                        "RESUME_WITH_VALUE: NEXT second at 1, regions [], pending 0",
                        "ENTER: NEXT second at 1, regions [], pending 0",
                        "TAKE_ANSWER: RETURN second at 1, regions [], pending 0",
                        "COMPLETE_WITH_VALUE: RETURN second at 1, regions [], pending 0");
    }

    @Test
    @DisplayName("OP1.1, OP6.5 a throw resumes the body, which throws")
    void aThrowResumesTheBody() {
        Generator generator = notes.observing(yieldsThenReturns);
        generator.next();
        notes.forget();

        assertThat(catchThrowable(() -> generator.throwError(boom))).isSameAs(boom);
        assertThat(notes.decisions)
                .containsExactly(
                        OnVerb.TAKE,
                        OnOperation.RESUME_WITH_ERROR,
                        OnBody.ENTER,
                        OnBody.RAISE,
                        OnOperation.COMPLETE_WITH_ERROR);
        assertThat(notes.lines).contains("RAISE: CATCH java.lang.Exception: boom at 1, regions [], pending 0");
    }

    @Test
    @DisplayName("OP2.1 a return completes without the body")
    void aReturnCompletesWithoutTheBody() {
        Generator generator = notes.observing(yieldsThenReturns);
        generator.next();
        notes.forget();
        generator.returnValue("over");

        assertThat(notes.decisions).containsExactly(OnVerb.TAKE, OnOperation.COMPLETE_WITH_VALUE);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("ORC.6 a return completes at once where the body has not run")
    void aReturnCompletesAtOnce(Revision revision) {
        assertThat(notes.observing(revision, yieldsThenReturns).returnValue("over"))
                .isEqualTo(Result.completed("over"));
        assertThat(notes.lines).containsExactly("RETURN_AT_ONCE: RETURN over at 0, regions [], pending 0");
    }

    @ParameterizedTest
    @EnumSource(names = {"V2_4_1", "V2_7_0"})
    @DisplayName("ORC.8 so does a throw, since 2.4.1")
    void aThrowCompletesAtOnce(Revision revision) {
        Generator generator = notes.observing(revision, yieldsThenReturns);

        assertThat(catchThrowable(() -> generator.throwError(boom))).isSameAs(boom);
        assertThat(notes.decisions).containsExactly(OnVerb.THROW_AT_ONCE);
    }

    @ParameterizedTest
    @EnumSource(names = {"V1_1_0", "V1_6_0", "V1_9_2"})
    @DisplayName("ORC.7 before, a throw runs the body from its start")
    void aThrowRunsTheBodyFromItsStart(Revision revision) {
        notes.observing(revision, yieldsThenReturns).throwError(boom);

        assertThat(notes.decisions)
                .containsExactly(
                        OnVerb.TAKE,
                        OnOperation.START_WITH_ERROR,
                        OnBody.ENTER,
                        OnBody.TAKE_ANSWER,
                        OnOperation.SUSPEND);
    }

    @Test
    @DisplayName("CMP.1 to CMP.4 a completed generator answers by itself")
    void aCompletedGeneratorAnswersByItself() {
        Generator generator = notes.observing(State::returnValue);
        generator.next();
        notes.forget();
        generator.next("v");
        generator.returnValue("v");

        assertThat(catchThrowable(() -> generator.throwError(boom))).isSameAs(boom);
        assertThat(notes.decisions).containsExactly(OnVerb.ANSWER_NEXT, OnVerb.ANSWER_RETURN, OnVerb.ANSWER_THROW);
    }

    @Test
    @DisplayName("ORC.1, ORC.2 a verb is refused while the body runs, which stays the body's affair")
    void aVerbIsRefusedWhileTheBodyRuns() {
        List<Generator> itself = new ArrayList<>();
        itself.add(notes.observing(state -> {
            assertThat(catchThrowable(() -> itself.get(0).next("inner"))).isInstanceOf(IllegalStateException.class);
            return state.returnValue("done");
        }));

        assertThat(itself.get(0).next("outer")).isEqualTo(Result.completed("done"));
        assertThat(notes.lines)
                .containsExactly(
                        "TAKE: NEXT outer at 0, regions [], pending 0",
                        "START: NEXT outer at 0, regions [], pending 0",
                        "ENTER: NEXT outer at 0, regions [], pending 0",
                        "REFUSE: NEXT inner at 0, regions [], pending 0",
                        "TAKE_ANSWER: RETURN done at 0, regions [], pending 0",
                        "COMPLETE_WITH_VALUE: RETURN done at 0, regions [], pending 0");
    }

    @ParameterizedTest
    @EnumSource(names = {"NEXT", "THROW", "CATCH"})
    @DisplayName("ORC.12 an answer that others give is told apart")
    void anAnswerThatOthersGive(Opcode answer) {
        Generator generator = notes.observing(state -> notes.decisions.size() > 3
                ? state.returnValue()
                : switch (answer) {
                    case NEXT -> state.next("v");
                    case THROW -> state.throwError(boom);
                    case CATCH -> state.catchError(boom);
                    case RETURN, BREAK, YIELD, YIELDSTAR, ENDFINALLY -> throw new AssertionError(answer);
                });
        Throwable ignored = catchThrowable(generator::next);

        assertThat(notes.decisions).startsWith(OnVerb.TAKE, OnOperation.START, OnBody.ENTER);
        assertThat(notes.decisions.get(3)).isEqualTo(OnBody.TAKE_ANSWER_OF_OTHERS);
        assertThat(notes.lines.get(3)).startsWith("TAKE_ANSWER_OF_OTHERS: " + answer);
    }

    @Test
    @DisplayName("ORC.9 so is an answer that is no operation")
    void anAnswerThatIsNoOperation() {
        Throwable ignored = catchThrowable(notes.observing(state -> null)::next);

        assertThat(notes.decisions)
                .containsExactly(
                        OnVerb.TAKE,
                        OnOperation.START,
                        OnBody.ENTER,
                        OnBody.RAISE_NO_OPERATION,
                        OnOperation.COMPLETE_WITH_ERROR);
        assertThat(notes.lines.get(3)).startsWith("RAISE_NO_OPERATION: CATCH java.lang.IllegalStateException");
    }
}
