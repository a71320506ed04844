package io.github.yieldstick.reports.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomeTest {

    private static List<Outcome> those(Predicate<Outcome> family) {
        return Arrays.stream(Outcome.values()).filter(family).toList();
    }

    @ParameterizedTest
    @EnumSource
    void is_found_by_its_id(Outcome outcome) {
        assertThat(Outcome.of(outcome.id())).isSameAs(outcome);
    }

    @Test
    void that_is_an_answer_came_from_an_engine_that_reached_the_end_of_the_case() {
        assertThat(those(Outcome::isAnswer))
                .containsExactlyInAnyOrder(
                        Outcome.PASS,
                        Outcome.FAIL,
                        Outcome.DOES_NOT_LOAD,
                        Outcome.REFUSED,
                        Outcome.KNOWN_FAIL,
                        Outcome.UNEXPECTED_PASS);
    }

    @Test
    void that_is_a_fault_came_from_one_that_did_not() {
        assertThat(those(Outcome::isFault))
                .containsExactlyInAnyOrder(Outcome.CRASH, Outcome.TIMEOUT, Outcome.RUNAWAY, Outcome.PROTOCOL);
    }

    @Test
    void that_can_be_declared_is_a_failure_of_the_engine_or_an_error() {
        assertThat(those(Outcome::canBeDeclared))
                .containsExactlyInAnyOrder(
                        Outcome.FAIL,
                        Outcome.DOES_NOT_LOAD,
                        Outcome.REFUSED,
                        Outcome.CRASH,
                        Outcome.TIMEOUT,
                        Outcome.RUNAWAY,
                        Outcome.PROTOCOL,
                        Outcome.ERROR);
    }

    @Test
    void is_red_by_a_fault_of_the_kit_even_where_nothing_is_judged() {
        assertThat(those(outcome -> outcome.isRed(Profile.OBSERVED)))
                .containsExactlyInAnyOrder(Outcome.REFUTED, Outcome.ERROR);
    }
}
