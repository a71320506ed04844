package io.github.yieldstick.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.plugin.Completion;
import io.github.yieldstick.plugin.GeneratorState;
import io.github.yieldstick.plugin.GuestValue;
import io.github.yieldstick.plugin.LabelTuple;
import io.github.yieldstick.plugin.Operation;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.CaseResult.Event.Kind;
import io.github.yieldstick.reports.run.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** An engine is stopped, and the judge says why. */
class StoppedEngineTest extends Judging {
    private final Case simple = scenario("return [4, 1];", "next() | yields 1 | 0 | ");

    @Test
    void when_it_never_answers() {
        CaseResult result = judge(
                simple,
                Engines.making((self, body) -> generator((verb, arguments) -> {
                    while (true) {
                        Thread.onSpinWait();
                    }
                })),
                new Bounds(Bounds.standard().statements(), Duration.ofSeconds(2)));
        assertThat(result.outcome()).isEqualTo(Outcome.TIMEOUT);
        assertThat(result.reason()).isEqualTo("no answer within 2000 ms");
    }

    @Test
    void when_it_calls_the_body_for_ever() {
        CaseResult result = judge(
                simple,
                Engines.making((self, body) -> generator((verb, arguments) -> {
                    while (true) {
                        body.call(self, new IdleState(self));
                    }
                })));
        assertThat(result.outcome()).isEqualTo(Outcome.RUNAWAY);
        assertThat(result.reason()).isEqualTo("more than 10000 calls between engine and kit in one case");
        assertThat(result.observed()).singleElement().satisfies(open -> {
            assertThat(open.completes()).isEmpty();
            assertThat(open.events())
                    .extracting(CaseResult.Event::kind, CaseResult.Event::value)
                    .containsExactly(
                            tuple(Kind.ENTERED, "0"),
                            tuple(Kind.ANSWERED, "[4 /*yield*/, 1]"),
                            tuple(Kind.GOES_ON, "the last 2 steps again and again"));
        });
    }

    @Test
    void and_its_budget_may_be_short() {
        ReadyEngine hanging = Engines.making((self, body) -> generator((verb, arguments) -> {
            while (true) {
                Thread.onSpinWait();
            }
        }));
        CaseResult result = judge(simple, hanging, Budget.SHORT);
        assertThat(result.outcome()).isEqualTo(Outcome.TIMEOUT);
        assertThat(result.reason()).matches("no answer within [1-4]\\d{3} ms"); // more on a machine that is busy
    }

    @Test
    void when_it_takes_the_end_of_its_case_for_an_error_of_the_body() {
        AtomicInteger calls = new AtomicInteger();
        CaseResult result = judge(
                simple,
                Engines.making((self, body) -> generator((verb, arguments) -> {
                    while (true) {
                        try {
                            calls.incrementAndGet();
                            body.call(self, new IdleState(self));
                        } catch (RuntimeException taken) {
                            calls.incrementAndGet();
                        }
                    }
                })));
        assertThat(result.outcome()).isEqualTo(Outcome.RUNAWAY);
        assertThat(calls).hasValueLessThan(30_000); // it is held, and does not go on in the background
    }

    /** Which a newer Java does not lack any more, so that there nothing is known with which GraalJS fails. */
    @Nested
    @EnabledForJreRange(max = JRE.JAVA_19)
    class By_an_internal_error_of_graal_js {
        private static final String FAILURE = "internal error of GraalJS: java.lang.NoSuchMethodError: ";

        @Test
        void which_is_none_of_the_engine_whatever_it_makes_of_it() {
            Case failing =
                    scenario("if (this == 7) new Float16Array([1]); return [4, 1];", "next(7) | yields 1 | 0 | ");
            CaseResult result = judge(
                    failing,
                    Engines.making((self, body) -> generator((verb, arguments) -> {
                        try {
                            body.call(arguments.get(0), new IdleState(self));
                        } catch (RuntimeException taken) {
                            throw new IllegalStateException("the body failed", taken);
                        }
                        return new Completion.Gives(self);
                    })));
            assertThat(result.outcome()).isEqualTo(Outcome.ERROR);
            assertThat(result.reason()).startsWith(FAILURE).containsPattern(" at scenarios/test.feature:\\d+:\\d+$");
        }

        @Test
        void in_a_helper_of_the_realm_as_well() {
            Case failing = scenario("if (this == 7) new Float16Array([1]); return [4, 1];", "next() | yields 1 | 0 | ");
            CaseResult result = judge(failing, Engines.textWith("body.call(thisArg, _)", "body.call(7, _)"));
            assertThat(result.outcome()).isEqualTo(Outcome.ERROR);
            assertThat(result.reason()).startsWith(FAILURE);
        }

        @Test
        void under_the_oracle_leaves_the_case_without_a_verdict() {
            Case failing = scenario("new Float16Array([1]); return [4, 1];", "next() | yields 1 | 0 | ");
            CaseResult result = judge(failing, Engines.java());
            assertThat(result.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
            assertThat(result.reason()).startsWith("the oracle: " + FAILURE);
        }

        @Test
        void in_an_expression_as_well() {
            Case failing = scenario("return [4, 1];", "new Float16Array([1]).length | gives 1 | | ");
            CaseResult result = judge(failing, Engines.java());
            assertThat(result.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
            assertThat(result.reason()).startsWith("the oracle: " + FAILURE);
        }
    }

    @Test
    void when_engine_and_body_call_each_other_without_end() {
        Case recursive = scenario("gen.next();", "next() | throws a TypeError | 0 | ");
        CaseResult result = judge(
                recursive,
                Engines.making((self, body) -> generator((verb, arguments) -> {
                    body.call(self, new IdleState(self));
                    return new Completion.Gives(self);
                })));
        assertThat(result.outcome()).isEqualTo(Outcome.RUNAWAY);
        assertThat(result.reason()).isEqualTo("calls between engine and kit nested more than 300 deep");
    }

    @Test
    void when_it_throws_what_is_no_answer() {
        CaseResult result = judge(
                simple,
                Engines.making((self, body) -> generator((verb, arguments) -> {
                    throw new IllegalStateException("broken inside");
                })));
        assertThat(result.outcome()).isEqualTo(Outcome.CRASH);
        assertThat(result.reason()).contains("the engine threw java.lang.IllegalStateException: broken inside");
    }

    @Test
    void and_the_next_case_is_judged_as_ever() {
        judge(
                simple,
                Engines.making((self, body) -> generator((verb, arguments) -> {
                    throw new StackOverflowError();
                })));
        assertThat(judge(simple, Engines.java()).outcome()).isEqualTo(Outcome.PASS);
    }

    private record IdleState(GuestValue value) implements GeneratorState {
        @Override
        public int label() {
            return 0;
        }

        @Override
        public void label(int newLabel) {}

        @Override
        public Completion sent() {
            return new Completion.Gives(value);
        }

        @Override
        public void pushRegion(LabelTuple region) {}

        @Override
        public List<LabelTuple> regions() {
            return List.of();
        }

        @Override
        public List<Operation> pending() {
            return List.of();
        }
    }
}
