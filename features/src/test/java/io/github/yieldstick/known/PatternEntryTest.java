package io.github.yieldstick.known;

import static io.github.yieldstick.known.SampleRun.JAVA;
import static io.github.yieldstick.known.SampleRun.ODD;
import static io.github.yieldstick.known.SampleRun.fails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.KnownFailureRecord;
import io.github.yieldstick.reports.run.KnownFailureRecord.State;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.text.Glob;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** An entry that names its cases by a pattern. */
class PatternEntryTest extends Entries {
    private static SampleRun failing(int count) {
        SampleRun run = SampleRun.on(JAVA, ODD);
        for (int i = 1; i <= count; i++) {
            run.with("DEL.%d-01".formatted(i), fails("throws 1"), fails("throws 1"));
        }
        return run;
    }

    @Test
    void excuses_ten_failing_cases_on_however_many_engines() throws IOException {
        Run applied = apply(entry("DEL.*", "", "throws"), failing(KnownFailureRecord.MOST_CASES));

        assertThat(outcomes(applied)).hasSize(20).containsOnly(Outcome.KNOWN_FAIL);
        assertThat(only(applied)).isEqualTo(State.HOLDS);
    }

    @Test
    void that_covers_more_excuses_none_of_them() throws IOException {
        Run applied = apply(entry("DEL.*", "", "throws"), failing(KnownFailureRecord.MOST_CASES + 1));

        assertThat(outcomes(applied)).hasSize(22).containsOnly(Outcome.FAIL);
        assertThat(reason(applied)).endsWith("; declared, but the entry DEL.* covers 11 failing cases, at most 10");
        assertThat(only(applied)).isEqualTo(State.COVERS_TOO_MANY);
    }

    @Test
    void leaves_its_cases_to_an_entry_that_names_them() throws IOException {
        Run applied = apply(entry("DEL.*", "", "throws") + entry("DEL.3-01", "", "throws"), failing(11));

        assertThat(applied.results().stream().filter(result -> result.outcome() == Outcome.KNOWN_FAIL))
                .extracting(CaseResult::caseId)
                .containsExactly("DEL.3-01", "DEL.3-01");
    }

    @Test
    void matches_from_the_first_character_to_the_last() {
        assertThat(new Glob("DEL.8-*").matches("DEL.8-01")).isTrue();
        assertThat(new Glob("DEL.8-*").matches("DEL.80-01")).isFalse();
        assertThat(new Glob("DEL.8-*").matches("ODEL.8-01")).isFalse();
        assertThat(new Glob("*.js").matches("helper:a.js#b")).isFalse();
        assertThat(new Glob("DEL.8-0").matches("DELX8-0")).isFalse();
        assertThat(Glob.ANY.matches("")).isTrue();
    }
}
