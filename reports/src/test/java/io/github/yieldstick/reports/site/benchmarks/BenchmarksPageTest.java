package io.github.yieldstick.reports.site.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.benchmarks.Benchmarks;
import io.github.yieldstick.reports.benchmarks.Benchmarks.Cost;
import io.github.yieldstick.reports.site.benchmarks.BenchmarksPage.GoalRow;
import io.github.yieldstick.reports.site.benchmarks.BenchmarksPage.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchmarksPageTest {
    private static final BenchmarksPage PAGE = BenchmarksPage.of(new Benchmarks(
            "17",
            2,
            List.of(
                    new Cost("COUNTING", 1, "ENGINE", 4, 0),
                    new Cost("COUNTING", 1, "KOTLIN", 8, 16),
                    new Cost("TRY_FINALLY", 1, "ENGINE", 16, 0),
                    new Cost("TRY_FINALLY", 1, "KOTLIN", 8, 16),
                    new Cost("DELEGATION_1000", 1, "KOTLIN", 10_000, 16))));

    private static GoalRow goal(String words) {
        return PAGE.goals().stream()
                .filter(goal -> goal.words().startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_goal_is_reached_missed_or_was_not_measured() {
        assertThat(goal("counting, beside"))
                .isEqualTo(new GoalRow("counting, beside Kotlin's sequence", "0.9", "0.50, reached", true));
        assertThat(goal("try and finally").outcome()).isEqualTo("2.00, missed");
        assertThat(goal("try and finally").isReached()).isFalse();
        assertThat(goal("a throw").outcome()).isEqualTo("not measured");
    }

    @Test
    void a_way_stands_on_the_axis_by_the_power_of_its_time() {
        List<Row> counting = PAGE.workloads().get(0).rows();
        assertThat(counting.get(1))
                .isEqualTo(new Row("Kotlin's sequence", "one class", "8.0", "16", "0.50", "31.7", false));
        assertThat(PAGE.workloads().get(2).rows().get(0).nanoseconds()).isEqualTo("10000");
        assertThat(PAGE.workloads().get(2).rows().get(0).at()).isEqualTo("83.3");
    }

    @Test
    void workloads_stand_in_the_order_in_which_they_were_measured() {
        assertThat(PAGE.workloads())
                .extracting(BenchmarksPage.Workload::id)
                .containsExactly("counting", "try-finally", "delegation-1000");
    }
}
