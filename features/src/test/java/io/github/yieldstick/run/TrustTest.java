package io.github.yieldstick.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrustTest {
    private final Trust trust = new Trust();

    private void note(Outcome outcome, int times) {
        for (int i = 0; i < times; i++) {
            trust.note(new CaseResult("PRO.4-01", "class:A", outcome, "why", Optional.empty(), List.of(), List.of()));
        }
    }

    @Test
    void is_lost_after_three_faults_before_any_answer() {
        note(Outcome.CRASH, 2);
        assertThat(trust.lost()).isEmpty();
        note(Outcome.TIMEOUT, 1);
        assertThat(trust.lost()).contains("given up after 3 faults and no answer, the last in PRO.4-01: timeout, why");
    }

    @Test
    void is_lost_after_ten_faults_of_an_engine_that_does_answer() {
        note(Outcome.FAIL, 1);
        note(Outcome.PROTOCOL, 9);
        assertThat(trust.lost()).isEmpty();
        note(Outcome.RUNAWAY, 1);
        assertThat(trust.lost()).contains("given up after 10 faults, the last in PRO.4-01: runaway, why");
    }

    @Test
    void is_not_lost_by_failing_however_often() {
        note(Outcome.FAIL, 1_000);
        note(Outcome.ERROR, 1_000);
        assertThat(trust.lost()).isEmpty();
    }
}
