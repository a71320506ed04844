package io.github.yieldstick.reports.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.health.Fault;
import io.github.yieldstick.reports.health.Health;
import io.github.yieldstick.reports.health.HealthIndex;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.sample.SampleHealth;
import io.github.yieldstick.reports.sample.SampleRun;
import io.github.yieldstick.reports.site.health.HealthPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatchesTest {

    private static final HealthIndex COMPLETE = new HealthIndex(SampleHealth.health());

    private static Optional<Catches> catches(HealthIndex health, String clause) {
        RunIndex index = new RunIndex(SampleRun.run());
        List<CaseRecord> cases = SampleRun.run().cases().stream()
                .filter(each -> each.clause().equals(clause))
                .toList();
        assertThat(cases)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(index.caseOf(each.id())).isEqualTo(each));
        return Catches.of(cases, health);
    }

    @Test
    void a_clause_catches_what_any_of_its_cases_catches() {
        assertThat(catches(COMPLETE, "PRO.4"))
                .hasValueSatisfying(found -> assertThat(found.count())
                        .isEqualTo("2 of 4 changes of the helper’s text and 1 of 1 faults by hand"));
        assertThat(catches(COMPLETE, "GEN.8"))
                .hasValueSatisfying(
                        found -> assertThat(found.count()).isEqualTo("1 of 4 changes of the helper’s text"));
        assertThat(catches(COMPLETE, "LAN.5")).isEmpty();
    }

    @Test
    void changed_texts_come_first_and_of_these_what_the_fewest_cases_catch() {
        assertThat(catches(COMPLETE, "PRO.4"))
                .hasValueSatisfying(found -> assertThat(found.first())
                        .extracting(Catches.Named::href)
                        .containsExactly(
                                "health/line_00204.html#fault-G001",
                                "health/line_00209.html#fault-G002",
                                "health/by_0020hand.html#fault-never-finally"));
    }

    @Test
    void three_are_named_and_the_rest_counted() {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            faults.add(new Fault(
                    "G" + i, Fault.Origin.GENERATED, "", i + ":1", "`a` to `b`", List.of("PRO.4-01"), true, ""));
        }

        assertThat(catches(new HealthIndex(new Health(faults, List.of())), "PRO.4"))
                .hasValueSatisfying(found -> {
                    assertThat(found.first()).extracting(Catches.Named::place).containsExactly("0:1", "1:1", "2:1");
                    assertThat(found.more()).isEqualTo(2);
                });
    }

    @Test
    void where_not_every_case_was_tried_the_count_is_a_least_one() {
        assertThat(catches(new HealthIndex(SampleHealth.quick()), "PRO.4"))
                .hasValueSatisfying(found -> assertThat(found.count()).startsWith("at least 1 of 4 "));
    }

    @Test
    void the_page_of_the_chapter_leads_to_the_rows_and_shows_nothing_where_health_is_not_known() {
        String page = Pages.page(SampleRun.run(), "clauses/PRO.html");

        assertThat(page)
                .containsSubsequence(
                        "Catches 2 of 4 changes of the helper’s text and 1 of 1 faults by hand:",
                        "<a href=\"../health/line_00204.html#fault-G001\"><code>&lt;</code> to <code>&lt;=</code> (4:12)</a>,",
                        "<a href=\"../health/by_0020hand.html#fault-never-finally\">enters no finally part</a>\n</p>");
        assertThat(Pages.page(SampleRun.run(), "health/line_00204.html")).contains("id=\"fault-G001\"");
        assertThat(Pages.page(SampleRun.run(), "health/by_0020hand.html")).contains("id=\"fault-never-finally\"");
        assertThat(Pages.of(SampleRun.run(), new HealthPage("Not measured.", "", Optional.empty()))
                        .get("clauses/PRO.html"))
                .doesNotContain("Catches");
    }
}
