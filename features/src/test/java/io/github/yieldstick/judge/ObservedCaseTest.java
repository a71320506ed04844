package io.github.yieldstick.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import org.junit.jupiter.api.Test;

/** A case that is only observed, and in which not every party comes to an end. */
class ObservedCaseTest extends Judging {

    private static CaseResult observed(ReadyEngine ready) {
        CaseResult result = judge(Corpus.load().withId("ORC.10-01"), ready);
        assertThat(result.outcome()).isEqualTo(Outcome.OBSERVED);
        return result;
    }

    @Test
    void names_the_oracle_where_it_alone_gives_no_answer() {
        assertThat(observed(Engines.java()).reason()).isEqualTo("the oracle: no end after 20000 statements");
    }

    @Test
    void names_both_where_neither_gives_one() {
        assertThat(observed(Engines.tslib()).reason())
                .isEqualTo("the oracle: no end after 20000 statements; the engine: no end after 20000 statements");
    }
}
