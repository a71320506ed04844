package io.github.yieldstick.known;

import static io.github.yieldstick.known.SampleRun.JAVA;
import static io.github.yieldstick.known.SampleRun.ODD;
import static io.github.yieldstick.known.SampleRun.fails;
import static io.github.yieldstick.known.SampleRun.pass;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.run.Run;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The results of one case, held against the entries before the run is over. */
class SettledResultsTest extends Entries {

    @Test
    void are_settled_as_in_the_whole_run() throws IOException {
        Run run = SampleRun.on(JAVA, ODD)
                .with("DEL.8-01", fails("throws a TypeError"), pass())
                .run();
        KnownFailures known = read(ENTRY);

        assertThat(known.settle(run.cases().get(0), run.results(), LAST_DAY))
                .isEqualTo(known.apply(run, LAST_DAY).results())
                .extracting(CaseResult::outcome)
                .containsExactly(Outcome.KNOWN_FAIL, Outcome.UNEXPECTED_PASS);
        assertThat(known.settle(run.cases().get(0), run.results(), LAST_DAY.plusDays(1)))
                .isEqualTo(known.apply(run, LAST_DAY.plusDays(1)).results())
                .extracting(CaseResult::outcome)
                .containsExactly(Outcome.FAIL, Outcome.PASS);
    }

    @Test
    void stay_as_they_are_where_the_case_is_only_observed() throws IOException {
        Run run = SampleRun.on(JAVA)
                .with("DEL.8-01", Profile.OBSERVED, "2.7.0", fails("throws a TypeError"))
                .run();

        assertThat(read(ENTRY).settle(run.cases().get(0), run.results(), LAST_DAY))
                .isEqualTo(run.results());
    }

    @Test
    void stay_as_they_are_where_nothing_is_declared() {
        Run run = SampleRun.on(JAVA).with("DEL.8-01", fails("yields 2")).run();

        assertThat(KnownFailures.none().settle(run.cases().get(0), run.results(), LAST_DAY))
                .isEqualTo(run.results());
        assertThat(KnownFailures.none().apply(run, LAST_DAY)).isEqualTo(run);
    }
}
