package io.github.yieldstick.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.oracle.Bounds;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private static final Bounds USUAL = new Bounds(2_000_000, Duration.ofSeconds(10));

    @Test
    void on_a_quiet_machine_an_engine_has_the_usual_bounds_and_one_that_has_hung_a_second() {
        assertThat(Budget.USUAL.of(USUAL, Duration.ofMillis(20))).isEqualTo(USUAL);
        assertThat(Budget.SHORT.of(USUAL, Duration.ofMillis(20))).isEqualTo(new Bounds(500_000, Duration.ofSeconds(1)));
    }

    @Test
    void where_the_oracle_is_slow_the_engine_has_many_times_what_that_took() {
        assertThat(Budget.SHORT.of(USUAL, Duration.ofMillis(100)).time()).isEqualTo(Duration.ofSeconds(2));
        assertThat(Budget.USUAL.of(USUAL, Duration.ofSeconds(1)).time()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void however_slow_the_oracle_is_the_wait_has_an_end() {
        assertThat(Budget.SHORT.of(USUAL, Duration.ofSeconds(30)).time()).isEqualTo(Duration.ofSeconds(4));
        assertThat(Budget.USUAL.of(USUAL, Duration.ofSeconds(30)).time()).isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    void bounds_that_are_nearer_than_those_of_the_budget_stay_so() {
        Bounds near = new Bounds(100_000, Duration.ofMillis(500));

        assertThat(Budget.SHORT.of(near, Duration.ZERO)).isEqualTo(near);
        assertThat(Budget.USUAL.of(near, Duration.ZERO)).isEqualTo(near);
    }
}
