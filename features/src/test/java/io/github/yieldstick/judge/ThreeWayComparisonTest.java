package io.github.yieldstick.judge;

import static io.github.yieldstick.corpus.Scenarios.body;
import static io.github.yieldstick.corpus.Scenarios.calls;
import static io.github.yieldstick.corpus.Scenarios.yielding;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Scenarios;
import io.github.yieldstick.plugin.Completion;
import io.github.yieldstick.reports.run.Aspect;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.CaseResult.Divergence;
import io.github.yieldstick.reports.run.Outcome;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What comes of written text, oracle and engine, each of which may be wrong. */
class ThreeWayComparisonTest extends Judging {
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
                    .contains(new Divergence(1, "next()", Aspect.COMPLETES, "yields 2", "yields 1", ""));
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
            return result.divergence().orElseThrow().aspect().id();
        }
    }

    @Nested
    class A_case_fails {
        @Test
        void where_the_engine_runs_no_finally() {
            Case right = scenario(TRY_FINALLY, "next() | yields 1 | 0 | ", "return(5) | returns 5 | 2 | \"finally\"");
            CaseResult result = judge(right, Engines.textWith("if (t && _.label < t[2])", "if (t && _.label < 0)"));
            assertThat(result.outcome()).isEqualTo(Outcome.FAIL);
            assertThat(result.divergence())
                    .contains(new Divergence(2, "return(5)", Aspect.LABELS, "2", "2", "(nothing)"));
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
            assertThat(result.divergence()).contains(new Divergence(1, "next()", Aspect.LABELS, "0", "0", "(nothing)"));
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
}
