package io.github.yieldstick.reports.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.run.KnownFailureRecord.State;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownFailureRecordTest {

    private static KnownFailureRecord known(String engine, State state) {
        LocalDate until = LocalDate.of(2027, 3, 1);
        return new KnownFailureRecord(
                "DEL.8-*", engine, Outcome.FAIL, "1", "a reason", "", until, state, List.of("DEL.8-01", "DEL.8-02"));
    }

    @Test
    void is_named_with_its_engine_unless_it_means_every_engine() {
        assertThat(known("*", State.HOLDS).name()).isEqualTo("DEL.8-*");
        assertThat(known("java", State.HOLDS).name()).isEqualTo("DEL.8-* on java");
    }

    @Test
    void is_stale_where_the_declaration_itself_has_to_be_changed() {
        assertThat(Arrays.stream(State.values())
                        .filter(state -> known("*", state).isStale()))
                .containsExactly(State.PASSES, State.MATCHES_NOTHING, State.LAPSED, State.COVERS_TOO_MANY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HOLDS           | fails as declared",
                "UNDECIDED       | was not judged in this run",
                "DIFFERS         | fails, but otherwise than declared: DEL.8-01, DEL.8-02",
                "PASSES          | passes by now: DEL.8-01, DEL.8-02; remove the entry, or narrow it to what fails",
                "MATCHES_NOTHING | names no case that an engine of this run is asked; correct the case or the engine,"
                        + " or remove the entry",
                "LAPSED          | held until 2027-03-01 and excuses nothing any more; mend what fails,"
                        + " or give a later day",
                "COVERS_TOO_MANY | covers 2 failing cases, at most 10; declare them one clause at a time"
            })
    void tells_what_the_run_says_of_it_and_what_to_do(State state, String told) {
        assertThat(known("*", state).sentence()).isEqualTo(told);
    }
}
