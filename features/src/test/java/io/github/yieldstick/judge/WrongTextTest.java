package io.github.yieldstick.judge;

import static io.github.yieldstick.corpus.Scenarios.body;
import static io.github.yieldstick.corpus.Scenarios.calls;
import static io.github.yieldstick.corpus.Scenarios.yielding;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Scenarios;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import org.junit.jupiter.api.Test;

/** A text of a case that is wrong is an error with its place. */
class WrongTextTest extends Judging {

    @Test
    void a_body_that_does_not_parse() {
        CaseResult result = judge(
                scenario("switch (_a.label) {\n  case 0: return [4, 1;\n}", "next() | yields 1 | 0 | "),
                Engines.java());
        assertThat(result.outcome()).isEqualTo(Outcome.ERROR);
        assertThat(result.reason()).startsWith("scenarios/test.feature:10:31: SyntaxError: Expected comma but found ;");
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
        assertThat(result.reason()).startsWith("scenarios/test.feature:10:9: ReferenceError: missing is not defined");
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
                .isEqualTo("scenarios/test.feature:13:11: the case logs 1, but the table has no column logs; add it.");
    }
}
