package io.github.yieldstick.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.compilers.Compiled;
import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Scenarios;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.CompiledProgram;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.reports.run.Aspect;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What comes of a case for each thing that a compiler may make of it. */
class CompilerJudgeTest {
    private static final Realms REALMS = new Realms();

    private static final List<Case> CASES = Scenarios.of("""
            @lowering
            Feature: A test

              @LOW.10
              Rule: LOW.10 A break or continue goes to the statement with its label, wherever it stands and whatever stands between

                Scenario: [LOW.10-01] that GraalJS does as it says
                  Given the generator source
                    \"""js
                    function* f() { yield 1; }
                    const gen = f();
                    \"""
                  Then each call completes as follows
                    | call   | completes         |
                    | next() | yields 1          |
                    | next() | returns undefined |

                Scenario: [LOW.10-02] that says nothing of what GraalJS does otherwise
                  Given the generator source
                    \"""js
                    const value = 1;
                    \"""
                  Then each call completes as follows
                    | call  | completes |
                    | value | gives 2   |

                Scenario: [LOW.10-03] that says it
                  Given the generator source
                    \"""js
                    const value = 1;
                    \"""
                  But GraalJS differs: Its section: it is wrong on purpose
                  Then each call completes as follows
                    | call  | completes |
                    | value | gives 2   |

                Scenario: [LOW.10-04] that says it of what it does right
                  Given the generator source
                    \"""js
                    const value = 2;
                    \"""
                  But GraalJS differs: Its section: it is wrong on purpose
                  Then each call completes as follows
                    | call  | completes |
                    | value | gives 2   |

                Scenario: [LOW.10-05] that GraalJS cannot run
                  Given the generator source
                    \"""js
                    const value = 2 using;
                    \"""
                  But GraalJS differs: Its section: it does not parse
                  Then each call completes as follows
                    | call  | completes |
                    | value | gives 2   |
            """).cases();

    private static final String RIGHT = "var gen = [1][Symbol.iterator]();";

    @AfterAll
    static void close() {
        REALMS.close();
    }

    private static CaseResult judge(int number, Compiled compiled) {
        return new CompilerJudge(REALMS, new Bounds(1_000_000, Duration.ofMinutes(1)))
                .judge(CASES.get(number - 1), Map.of("a compiler", compiled))
                .get(0);
    }

    private static CaseResult emitted(int number, String text) {
        return judge(number, new Compiled.Emitted(text, List.of()));
    }

    @Nested
    class A_text {

        @Test
        void that_does_as_the_case_says_passes() {
            CaseResult result = emitted(1, RIGHT);

            assertThat(result.outcome()).isEqualTo(Outcome.PASS);
            assertThat(result.emitted()).isEmpty();
        }

        @Test
        void that_does_otherwise_fails_at_the_first_place() {
            CaseResult result = emitted(1, "var gen = [2][Symbol.iterator]();");

            assertThat(result.outcome()).isEqualTo(Outcome.FAIL);
            assertThat(result.divergence())
                    .contains(new CaseResult.Divergence(
                            1, "next()", Aspect.COMPLETES, "yields 1", "yields 1", "yields 2"));
            assertThat(result.emitted()).isEqualTo("var gen = [2][Symbol.iterator]();");
        }

        @Test
        void that_logs_what_the_source_does_not_fails_though_the_table_has_no_column_for_it() {
            CaseResult result = emitted(
                    1, RIGHT + " var next = gen.next; gen.next = function () { log(1); return next.call(this); };");

            assertThat(result.outcome()).isEqualTo(Outcome.FAIL);
            assertThat(result.divergence())
                    .hasValueSatisfying(found -> assertThat(found.aspect()).isEqualTo(Aspect.LOGS));
        }

        @Test
        void that_is_no_javascript_does_not_load() {
            CaseResult result = emitted(1, "break B;");

            assertThat(result.outcome()).isEqualTo(Outcome.DOES_NOT_LOAD);
            assertThat(result.reason()).startsWith("the emitted text is not JavaScript: LOW.10-01.compiled.js:1:");
        }

        @Test
        void runs_as_strict_code() {
            assertThat(emitted(1, "with ({}) {} " + RIGHT).outcome()).isEqualTo(Outcome.DOES_NOT_LOAD);
        }

        @Test
        void that_throws_as_it_is_run_fails() {
            CaseResult result = emitted(1, "throw new Error('at once')");

            assertThat(result.outcome()).isEqualTo(Outcome.FAIL);
            assertThat(result.reason()).contains("Error: at once");
        }

        @Test
        void that_never_ends_is_stopped() {
            assertThat(emitted(1, "for (;;) {}").outcome()).isEqualTo(Outcome.TIMEOUT);
        }

        @Test
        void gets_tslib_and_the_modules_that_came_with_it() {
            CompiledProgram.Module one =
                    new CompiledProgram.Module("one", "exports.list = require('./two');", Map.of("./two", "2"));
            CompiledProgram.Module two = new CompiledProgram.Module("2", "module.exports = [1];", Map.of());
            String text = "var gen = require('tslib').__values(require('one').list); gen.return = null;"
                    + " var next = gen.next; gen.next = function () { var r = next.call(gen); return r; };";

            assertThat(judge(1, new Compiled.Emitted(text, List.of(one, two))).outcome())
                    .isEqualTo(Outcome.PASS);
        }

        @Test
        void that_asks_for_what_did_not_come_with_it_fails() {
            assertThat(emitted(1, "require('core-js')").reason())
                    .contains("the compiler handed over no module \"core-js\"");
        }
    }

    @Nested
    class A_compiler {

        @Test
        void that_refuses_is_told_with_its_diagnostic() {
            CaseResult result = judge(1, new Compiled.Refused("1:1: no"));

            assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(result.reason()).isEqualTo("the compiler says: 1:1: no");
        }

        @Test
        void that_throws_or_ends_has_crashed() {
            assertThat(judge(1, new Compiled.Threw("TypeError: x")).outcome()).isEqualTo(Outcome.CRASH);
            assertThat(judge(1, new Compiled.Broken("it ended")).outcome()).isEqualTo(Outcome.CRASH);
        }

        @Test
        void that_gives_no_answer_is_late() {
            assertThat(judge(1, new Compiled.Late("no answer")).outcome()).isEqualTo(Outcome.TIMEOUT);
        }
    }

    @Nested
    class A_case {

        @Test
        void whose_source_does_otherwise_natively_is_refuted() {
            assertThat(emitted(2, "var value = 2;").outcome()).isEqualTo(Outcome.REFUTED);
        }

        @Test
        void that_says_so_of_graaljs_stands() {
            assertThat(emitted(3, "var value = 2;").outcome()).isEqualTo(Outcome.PASS);
            assertThat(emitted(3, "var value = 1;").outcome()).isEqualTo(Outcome.FAIL);
        }

        @Test
        void that_says_so_without_need_is_refuted() {
            CaseResult result = emitted(4, "var value = 2;");

            assertThat(result.outcome()).isEqualTo(Outcome.REFUTED);
            assertThat(result.reason()).endsWith("drop the step");
        }

        @Test
        void whose_source_graaljs_does_not_parse_stands_where_it_says_so() {
            assertThat(emitted(5, "var value = 2;").outcome()).isEqualTo(Outcome.PASS);
        }

        @Test
        void is_judged_on_no_engine() {
            assertThat(CASES.get(0).record().revisions()).isEmpty();
        }
    }
}
