package io.github.yieldstick.judge;

import static io.github.yieldstick.corpus.Scenarios.body;
import static io.github.yieldstick.corpus.Scenarios.calls;
import static io.github.yieldstick.corpus.Scenarios.yielding;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.corpus.Scenarios;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.plugin.Completion;
import io.github.yieldstick.plugin.GeneratorHandle;
import io.github.yieldstick.plugin.GeneratorState;
import io.github.yieldstick.plugin.GuestValue;
import io.github.yieldstick.plugin.LabelTuple;
import io.github.yieldstick.plugin.Operation;
import io.github.yieldstick.plugin.Verb;
import io.github.yieldstick.reports.CaseResult;
import io.github.yieldstick.reports.CaseResult.Divergence;
import io.github.yieldstick.reports.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What comes of written text, oracle and engine, each of which may be wrong. */
class JudgeTest {
    private static final String TRY_FINALLY = """
            switch (_a.label) {
              case 0:
                _a.trys.push([0, , 2, 3]);
                return [4, 1];
              case 1: return [3, 3];
              case 2:
                log("finally");
                return [7];
              case 3: return [2, "after"];
            }
            """;

    private static Realms realms;

    @BeforeAll
    static void open() {
        realms = new Realms();
        judge(scenario("return [4, 1];", "next() | yields 1 | 0 | "), Engines.java()); // starts GraalJS
    }

    @AfterAll
    static void close() {
        realms.close();
    }

    @Nested
    class A_case_passes {
        @Test
        void where_all_three_agree() {
            Case right = scenario(TRY_FINALLY, "next() | yields 1 | 0 | ", "return(5) | returns 5 | 2 | \"finally\"");
            assertThat(judge(right, Engines.java()).reason()).isEmpty();
            assertThat(judge(right, Engines.java()).outcome()).isEqualTo(Outcome.PASS);
            assertThat(judge(right, Engines.tslib()).outcome()).isEqualTo(Outcome.PASS);
        }

        @Test
        void and_its_result_holds_both_traces() {
            CaseResult result = judge(scenario("return [4, 1];", "next() | yields 1 | 0 | "), Engines.java());
            assertThat(result.oracle()).isEqualTo(result.observed());
            assertThat(result.oracle()).singleElement().satisfies(trace -> {
                assertThat(trace.call()).isEqualTo("next()");
                assertThat(trace.completes()).isEqualTo("yields 1");
                assertThat(trace.events()).hasSize(2);
            });
        }
    }

    @Nested
    class A_case_is_refuted {
        @Test
        void where_the_oracle_does_otherwise_than_it_says() {
            Case wrong = scenario("return [4, 1];", "next() | yields 2 | 0 | ");
            CaseResult result = judge(wrong, Engines.java());
            assertThat(result.outcome()).isEqualTo(Outcome.REFUTED);
            assertThat(result.divergence())
                    .contains(new Divergence(1, "next()", "completes", "yields 2", "yields 1", ""));
        }

        @Test
        void in_any_of_its_columns() {
            String body = "log(1); return [4, 1];";
            assertThat(aspect(scenario(body, "next() | yields 1 | 0 1 | 1"))).isEqualTo("labels");
            assertThat(aspect(scenario(body, "next() | yields 1 | 0 | 2"))).isEqualTo("logs");
            assertThat(aspect(scenario(body, "next() | returns 1 | 0 | 1"))).isEqualTo("completes");
            assertThat(aspect(scenario(body, "next() | throws 1 | 0 | 1"))).isEqualTo("completes");
            assertThat(aspect(scenario(body, "next() | throws a TypeError | 0 | 1")))
                    .isEqualTo("completes");
        }

        private String aspect(Case wrong) {
            CaseResult result = judge(wrong, Engines.java());
            assertThat(result.outcome()).isEqualTo(Outcome.REFUTED);
            return result.divergence().orElseThrow().aspect();
        }
    }

    @Nested
    class A_case_fails {
        @Test
        void where_the_engine_runs_no_finally() {
            Case right = scenario(TRY_FINALLY, "next() | yields 1 | 0 | ", "return(5) | returns 5 | 2 | \"finally\"");
            CaseResult result = judge(right, Engines.textWith("if (t && _.label < t[2])", "if (t && _.label < 0)"));
            assertThat(result.outcome()).isEqualTo(Outcome.FAIL);
            assertThat(result.divergence()).contains(new Divergence(2, "return(5)", "labels", "2", "2", "(nothing)"));
        }

        @Test
        void where_the_engine_hands_on_an_equal_object_and_not_the_same() {
            Case right = surrounded(
                    "var d = {next: function () { return r; }}, r = {value: 1, done: false};",
                    "return [5, d];",
                    "next() | gives r | 0 | ");
            CaseResult result =
                    judge(right, Engines.textWith(".done) return t;", ".done) return {value: t.value, done: t.done};"));
            assertThat(result.outcome()).isEqualTo(Outcome.FAIL);
            assertThat(result.divergence().orElseThrow().engine()).isEqualTo("yields 1");
        }

        @Test
        void where_the_engine_does_nothing() {
            Case right = scenario("return [4, 1];", "next() | yields 1 | 0 | ");
            CaseResult result = judge(
                    right,
                    Engines.making((self, body) -> generator((verb, arguments) -> new Completion.Result(self, false))));
            assertThat(result.outcome()).isEqualTo(Outcome.FAIL);
            assertThat(result.divergence()).contains(new Divergence(1, "next()", "labels", "0", "0", "(nothing)"));
        }
    }

    @Nested
    class A_case_has_no_verdict {
        @Test
        void where_the_oracle_gives_no_answer() {
            CaseResult endless = judge(scenario("for (;;);", "next() | yields 1 | 0 | "), Engines.java());
            assertThat(endless.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
            assertThat(endless.reason()).isEqualTo("the oracle: no end after 2000000 statements");
        }

        @Test
        void where_the_engine_lacks_by_nature_what_it_needs() {
            Case stacks = Scenarios.of(yielding(body("return [4, 1];")
                                    + calls("| call | completes | labels | pending |\n| next() | yields 1 | 0 | [] |"))
                            .replace("    Scenario:", "    @needs-stacks\n    Scenario:"))
                    .cases()
                    .get(0);
            CaseResult result = judge(
                    stacks, Engines.making((self, body) -> generator((verb, arguments) -> new Completion.Gives(self))));
            assertThat(result.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(result.reason()).isEqualTo("the engine does not show its regions and pending operations");
        }
    }

    @Nested
    class The_engine_is_stopped {
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
            assertThat(result.reason()).isEqualTo("calls between engine and kit nested more than 64 deep");
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
    }

    @Nested
    class A_text_that_is_wrong_is_an_error_with_its_place {
        @Test
        void a_body_that_does_not_parse() {
            CaseResult result = judge(
                    scenario("switch (_a.label) {\n  case 0: return [4, 1;\n}", "next() | yields 1 | 0 | "),
                    Engines.java());
            assertThat(result.outcome()).isEqualTo(Outcome.ERROR);
            assertThat(result.reason())
                    .startsWith("scenarios/test.feature:10:31: SyntaxError: Expected comma but found ;");
        }

        @Test
        void a_name_in_a_value_that_is_not_there() {
            CaseResult result = judge(scenario("return [4, 1];", "next() | yields bom | 0 | "), Engines.java());
            assertThat(result.outcome()).isEqualTo(Outcome.ERROR);
            assertThat(result.reason()).isEqualTo("scenarios/test.feature:13:27: ReferenceError: bom is not defined");
        }

        @Test
        void a_name_in_an_argument_that_is_not_there() {
            CaseResult result = judge(scenario("return [4, 1];", "next(bom) | yields 1 | 0 | "), Engines.java());
            assertThat(result.outcome()).isEqualTo(Outcome.ERROR);
            assertThat(result.reason()).contains("scenarios/test.feature:13:").contains("bom is not defined");
        }

        @Test
        void surrounding_code_that_throws() {
            CaseResult result = judge(
                    surrounded("var x = 1;\nmissing();", "return [4, 1];", "next() | yields 1 | 0 | "), Engines.java());
            assertThat(result.outcome()).isEqualTo(Outcome.ERROR);
            assertThat(result.reason())
                    .startsWith("scenarios/test.feature:10:9: ReferenceError: missing is not defined");
        }

        @Test
        void a_log_without_a_column() {
            Case silent = Scenarios.of(yielding(body("log(1); return [4, 1];")
                            + calls("| call | completes | labels |\n| next() | yields 1 | 0 |")))
                    .cases()
                    .get(0);
            CaseResult result = judge(silent, Engines.java());
            assertThat(result.outcome()).isEqualTo(Outcome.ERROR);
            assertThat(result.reason())
                    .isEqualTo(
                            "scenarios/test.feature:13:11: the case logs 1, but the table has no column logs; add it.");
        }
    }

    private static GeneratorHandle generator(Resume resume) {
        return new GeneratorHandle() {
            @Override
            public Completion resume(Verb verb, List<GuestValue> arguments) {
                return resume.resume(verb, arguments);
            }

            @Override
            public boolean iterable() {
                return true;
            }
        };
    }

    private interface Resume {
        Completion resume(Verb verb, List<GuestValue> arguments);
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

    private static CaseResult judge(Case judged, Candidate candidate) {
        return judge(judged, candidate, Bounds.standard());
    }

    private static CaseResult judge(Case judged, Candidate candidate, Bounds bounds) {
        return new Judge(realms, bounds).judge(judged, List.of(candidate)).get(0);
    }

    private static Case scenario(String body, String... rows) {
        return first(body(body), rows);
    }

    private static Case surrounded(String surroundingCode, String body, String row) {
        String steps = "Given the surrounding code\n  \"\"\"js\n" + surroundingCode.indent(2) + "  \"\"\"\n"
                + body(body).replace("Given", "And");
        return first(steps, row);
    }

    private static Case first(String steps, String... rows) {
        StringBuilder table = new StringBuilder("| call | completes | labels | logs |\n");
        for (String row : rows) {
            table.append("| ").append(row).append(" |\n");
        }
        Corpus corpus = Scenarios.of(yielding(steps + calls(table.toString())));
        assertThat(corpus.problems()).isEmpty();
        return corpus.cases().get(0);
    }
}
