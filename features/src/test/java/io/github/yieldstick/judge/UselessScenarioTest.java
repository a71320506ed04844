package io.github.yieldstick.judge;

import static io.github.yieldstick.corpus.Scenarios.body;
import static io.github.yieldstick.corpus.Scenarios.calls;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.corpus.Scenarios;
import io.github.yieldstick.reports.run.Aspect;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenarios that would pass, though they do not show what they seem to. */
class UselessScenarioTest extends Judging {

    @Nested
    class One_from_elsewhere_that_asks_nothing_of_the_engine_is_refuted {
        @Test
        void where_its_rows_are_expressions_of_their_own() {
            CaseResult result = judge(fromElsewhere("", "1 + 1 | gives 2 | | "), Engines.java());
            assertThat(result.outcome()).isEqualTo(Outcome.REFUTED);
            assertThat(result.reason())
                    .isEqualTo(
                            "the case asks nothing of the engine: each row holds just the same where __generator makes"
                                    + " no generator; call gen, or a generator that the surrounding code makes with"
                                    + " __generator");
        }

        @Test
        void where_it_looks_at_what_the_engine_has_no_part_in() {
            assertThat(judge(fromElsewhere("var a = [1];", "a.concat(2) | gives [1, 2] | | "), Engines.java())
                            .outcome())
                    .isEqualTo(Outcome.REFUTED);
            assertThat(judge(fromElsewhere("", "nowhere.next() | throws a TypeError | | "), Engines.java())
                            .outcome())
                    .isEqualTo(Outcome.ERROR);
            assertThat(judge(fromElsewhere("", "gen.nxt() | throws a TypeError | | "), Engines.java())
                            .outcome())
                    .isEqualTo(Outcome.REFUTED);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "next() | yields 1 | 0 | ",
                    "typeof gen.next | gives \"function\" | | ",
                    "twin.next() | yields 2 | | ",
                    "Object.keys(gen).length > 2 | gives true | | "
                })
        void but_not_where_it_asks_for_anything(String row) {
            String twin = "var twin = __generator(undefined, function () { return [4, 2]; });";
            assertThat(judge(fromElsewhere(twin, row), Engines.java()).outcome())
                    .isEqualTo(Outcome.PASS);
        }
    }

    @Nested
    class A_name_that_nothing_declares_is_an_error {
        @Test
        void in_a_call() {
            CaseResult result = judge(
                    scenario("return [4, 1];", "bomm() | throws a ReferenceError | | ", "next() | yields 1 | 0 | "),
                    Engines.java());
            assertThat(result.outcome()).isEqualTo(Outcome.ERROR);
            assertThat(result.reason())
                    .startsWith("scenarios/test.feature:13:11: the call fails with \"bomm is not defined\": nothing"
                            + " declares bomm; correct the name, or declare it.");
        }

        @Test
        void in_the_body_and_the_surrounding_code() {
            assertMisspelled(scenario("return [4, bomm];", "next() | throws a ReferenceError | 0 | "));
            assertMisspelled(surrounded(
                    "function f() { return bomm; }", "return [4, f()];", "next() | throws a ReferenceError | 0 | "));
            assertMisspelled(scenario(
                    "return [4, 1];", "gen.throw(bomm) | throws new ReferenceError(\"bomm is not defined\") | | "));
        }

        private void assertMisspelled(Case wrong) {
            CaseResult result = judge(wrong, Engines.java());
            assertThat(result.outcome()).isEqualTo(Outcome.ERROR);
            assertThat(result.reason()).contains("nothing declares bomm;");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "throw new ReferenceError('gone');",
                    "throw new ReferenceError('gone is not defined');",
                    "early; let early = 1;",
                    "early; let first = 1, early = 2;",
                    "new Early(); class Early {}"
                })
        void but_not_one_that_is_used_too_early_nor_an_error_of_the_cases_own(String body) {
            assertThat(judge(scenario(body, "next() | throws a ReferenceError | 0 | "), Engines.java())
                            .outcome())
                    .isEqualTo(Outcome.PASS);
        }
    }

    @Nested
    class What_microtasks_do {
        private static final String LATE = "Promise.resolve('late').then(log); return [4, 1];";

        @Test
        void is_judged_as_part_of_the_call() {
            assertThat(judge(scenario(LATE, "next() | yields 1 | 0 | \"late\""), Engines.java())
                            .outcome())
                    .isEqualTo(Outcome.PASS);
            assertThat(judge(scenario(LATE, "next() | yields 1 | 0 | "), Engines.java())
                            .divergence()
                            .orElseThrow()
                            .aspect())
                    .isEqualTo(Aspect.LOGS);
        }

        @Test
        void is_no_error_that_nobody_handles() {
            CaseResult result = judge(
                    scenario("Promise.reject('lost'); return [4, 1];", "next() | yields 1 | 0 | "), Engines.java());
            assertThat(result.outcome()).isEqualTo(Outcome.REFUTED);
            assertThat(result.divergence().orElseThrow().oracle()).isEqualTo("rejected \"lost\"");
        }
    }

    @Nested
    class A_cell_is_an_error {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "next() | yields 2), (1 | 0 | ",
                    "next() | yields 2, 1 | 0 | ",
                    "next() | yields 1 // 2 | 0 | ",
                    "next() | yields gen.next().value | 0 | ",
                    "next() | yields seen = 1 | 0 | ",
                    "next(1,,2) | yields 1 | 0 | ",
                    "next() | yields 1 | 0 | ,"
                })
        void where_it_is_not_one_value_or_has_an_effect(String row) {
            CaseResult result = judge(scenario("return [4, 1];", row), Engines.java());
            assertThat(result.outcome()).isEqualTo(Outcome.ERROR);
            assertThat(result.reason()).startsWith("scenarios/test.feature:13:").contains(": expected ");
        }
    }

    @Test
    void a_case_that_silences_its_log_is_an_error() {
        CaseResult result = judge(
                surrounded("log = function () {};", "log(1); return [4, 1];", "next() | yields 1 | 0 | "),
                Engines.java());
        assertThat(result.outcome()).isEqualTo(Outcome.ERROR);
        assertThat(result.reason()).contains("the case assigns log, which is the kit's own there");
    }

    private static Case fromElsewhere(String surroundingCode, String row) {
        String steps = "Given the surrounding code\n  \"\"\"js\n" + surroundingCode.indent(2) + "  \"\"\"\n"
                + body("return [4, 1];").replace("Given", "And")
                + calls("| call | completes | labels | logs |\n| " + row + " |\n");
        Corpus corpus = Scenarios.fromElsewhere("Feature: Mine\n\n  Scenario: [my-01] a test\n" + steps.indent(4));
        assertThat(corpus.problems()).isEmpty();
        return corpus.cases().get(0);
    }
}
