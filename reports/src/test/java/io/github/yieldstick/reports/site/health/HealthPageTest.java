package io.github.yieldstick.reports.site.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.health.Explained;
import io.github.yieldstick.reports.health.Fault;
import io.github.yieldstick.reports.health.Health;
import io.github.yieldstick.reports.health.HealthIndex;
import io.github.yieldstick.reports.health.IdleCase;
import io.github.yieldstick.reports.sample.SampleHealth;
import io.github.yieldstick.reports.site.Pages;
import io.github.yieldstick.reports.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HealthPageTest {

    private static String page(Health health) {
        return page(health, "health.html");
    }

    private static String page(Health health, String address) {
        return String.valueOf(pages(health).get(address));
    }

    private static Map<String, String> pages(Health health) {
        return Site.health(HealthPage.of(new HealthIndex(health)));
    }

    private static Health without(String fault) {
        Health health = SampleHealth.health();
        return new Health(
                health.faults().stream()
                        .filter(each -> !each.id().equals(fault))
                        .toList(),
                health.idle());
    }

    @Nested
    class Figures_come_with_their_denominators {

        @Test
        void of_each_origin_and_of_all_faults() {
            assertThat(FaultFigure.of(SampleHealth.health().faults()))
                    .containsExactly(
                            new FaultFigure(
                                    "single changes of the helper’s texts",
                                    "#lines",
                                    4,
                                    "2 of 4",
                                    "1 of 4",
                                    "1 of 4",
                                    true),
                            new FaultFigure(
                                    "engines written by hand to be wrong",
                                    "health/by_0020hand.html",
                                    1,
                                    "1 of 1",
                                    "0 of 1",
                                    "0 of 1",
                                    false),
                            new FaultFigure("all faults", "", 5, "3 of 5", "1 of 5", "1 of 5", true));
        }

        @Test
        void of_the_cases_that_catch_a_fault() {
            assertThat(page(SampleHealth.health()))
                    .contains("<strong>4 of 5</strong> judged cases catch at least one fault.");
        }

        @Test
        void in_the_headline() {
            assertThat(page(SampleHealth.health()))
                    .contains("1 of 5 faults is neither caught nor proved invisible: the kit has a hole.");
            assertThat(page(without("G004")))
                    .contains("All 4 faults are caught by the kit, or proved to change nothing that can be seen.");
            assertThat(page(new Health(SampleHealth.health().faults().subList(0, 1), List.of())))
                    .contains("The one fault is caught by the kit.");
            assertThat(page(new Health(List.of(), List.of())))
                    .contains("No fault was tried, so nothing is known of the kit.")
                    .doesNotContain("<table");
        }
    }

    @Nested
    class A_fault {

        @Test
        void that_is_neither_caught_nor_proved_stands_out_by_shape_and_words() {
            assertThat(page(SampleHealth.health()))
                    .containsSubsequence(
                            "href=\"#uncaught\"><svg aria-hidden=\"true\"><use href=\"#shape-failed\"/></svg>1 of 4",
                            "<h2 id=\"uncaught\">Neither caught nor proved invisible</h2>",
                            "G004",
                            "<use href=\"#shape-failed\"/></svg>not caught");
            assertThat(page(without("G004"))).doesNotContain("#shape-failed", "id=\"uncaught\"");
            assertThat(SampleHealth.health().uncaught()).extracting(Fault::id).containsExactly("G004");
        }

        @Test
        void that_many_cases_catch_names_three_and_counts_the_rest() {
            assertThat(page(SampleHealth.health(), "health/line_00209.html"))
                    .containsSubsequence(
                            "G002",
                            "<a href=\"../cases/GEN.8-01.html\">GEN.8-01</a>",
                            "<a href=\"../cases/GEN.9-01.html\">GEN.9-01</a>",
                            "<a href=\"../cases/PRO.4-01.html\">PRO.4-01</a>",
                            "+&nbsp;1&nbsp;more");
        }

        @Test
        void that_nobody_can_see_comes_with_the_proof() {
            assertThat(page(SampleHealth.health()))
                    .containsSubsequence("G003", "The value is &lt;overwritten&gt; by <code>_.label</code>");
        }

        @Test
        void whose_id_is_what_was_changed_says_it_once() {
            String what = "an engine that does nothing";
            Fault fault = new Fault(what, Fault.Origin.WRITTEN, "", "", what, List.of("PRO.4-01"), true, "");

            assertThat(page(new Health(List.of(fault), List.of()), "health/by_0020hand.html"))
                    .containsOnlyOnce(what);
        }

        @Test
        void that_was_written_by_hand_says_so_in_place_of_its_place() {
            assertThat(page(SampleHealth.health(), "health/by_0020hand.html")).contains("<b>never-finally</b> by hand");
        }
    }

    @Nested
    class The_cases_that_catch_nothing {

        @Test
        void are_there_with_their_reasons() {
            assertThat(page(SampleHealth.health()))
                    .containsSubsequence(
                            "<h2 id=\"idle\">",
                            "cases/PRO.4-02.html",
                            "It holds the &lt;sentence&gt; of <code>PRO.4</code> to the oracle.");
        }

        @Test
        void stand_out_without_a_reason() {
            Health health = new Health(without("G004").faults(), List.of(new IdleCase("PRO.4-02", " ")));

            assertThat(page(health)).contains("#shape-failed\"/></svg>no reason is given");
        }

        @Test
        void may_be_none() {
            assertThat(page(new Health(SampleHealth.health().faults(), List.of())))
                    .contains("There are none: every judged case catches at least one fault.");
        }

        @Test
        void need_the_full_run() {
            assertThat(page(SampleHealth.quick()))
                    .contains(
                            "is not known: that needs the full run",
                            "Which cases catch nothing is known only after the full run")
                    .doesNotContain("judged cases catch at least one fault.\n", "more</td>");
            assertThat(page(SampleHealth.quick(), "health/line_00209.html"))
                    .contains("names only the first case that was found to catch it");
        }
    }

    @Test
    void every_page_stays_small_and_folds_its_lists_with_four_hundred_faults_of_one_line_and_of_any_kind() {
        List<String> cases =
                IntStream.range(0, 230).mapToObj("ORC.%03d-01"::formatted).toList();
        String proof =
                "Every path that reaches this `label` has set it before, and none reads it in between. ".repeat(2);

        for (Health health : List.of(many(cases, ""), many(List.of(), proof), many(List.of(), ""))) {
            assertThat(pages(health).values())
                    .hasSize(2)
                    .allSatisfy(page -> assertThat(page.getBytes(StandardCharsets.UTF_8).length)
                            .isLessThan(Pages.LARGEST));
        }
        assertThat(page(many(cases, ""), "health/line_002028.html"))
                .contains("<details class=\"fold\">", "+&nbsp;227&nbsp;more");
        assertThat(page(many(List.of(), ""))).doesNotContain("<details");
    }

    @Test
    void the_lines_of_the_texts_have_a_line_each_that_leads_to_their_faults() {
        String lines = page(SampleHealth.health());
        lines = lines.substring(lines.indexOf("id=\"lines\""), lines.indexOf("id=\"uncaught\""));
        assertThat(lines)
                .containsSubsequence("<a href=\"health/line_00204.html\">line 4</a>", "1 of 1")
                .containsSubsequence("<a href=\"health/line_002012.html\">line 12</a>", "0 of 1", "0 of 1", "1 of 1")
                .doesNotContain("all faults");
    }

    @Test
    void a_line_of_an_older_text_is_told_by_its_revision() {
        Fault older = new Fault(
                "1.6.0-F0001",
                Fault.Origin.GENERATED,
                "",
                "1.6.0, 118:48",
                "`a` to `b`",
                List.of("PRO.4-01"),
                true,
                "");

        assertThat(page(new Health(List.of(older), List.of()), "health/line_0020118_0020of_00201.6.0.html"))
                .contains("<h1>Changes of line 118 of 1.6.0</h1>", "1.6.0, 118:48");
    }

    @Test
    void the_families_of_faults_have_a_line_each() {
        String families = page(SampleHealth.withFamilies());
        families = families.substring(families.indexOf("id=\"families\""), families.indexOf("id=\"uncaught\""));
        assertThat(families)
                .containsSubsequence(
                        "<a href=\"health/values.html\">values</a>", "<span>2</span>", "1 of 2", "0 of 2", "1 of 2")
                .containsSubsequence(
                        "<a href=\"health/size.html\">size</a>", "<span>1</span>", "1 of 1", "0 of 1", "0 of 1")
                .doesNotContain("all faults");
    }

    @Test
    void there_is_no_word_of_families_where_there_are_none() {
        assertThat(page(SampleHealth.health())).doesNotContain("id=\"families\"");
    }

    private static Health many(List<String> caughtBy, String proof) {
        List<Fault> faults = IntStream.range(0, 400)
                .mapToObj(number -> new Fault(
                        "generated-%03d".formatted(number),
                        Fault.Origin.GENERATED,
                        "",
                        "28:" + number,
                        "statement `_.trys.pop(); continue;` removed",
                        caughtBy,
                        true,
                        proof))
                .toList();
        return new Health(faults, List.of());
    }

    @Test
    void says_how_much_the_pages_of_failed_cases_tell_where_that_was_measured() {
        Health told = new Health(
                SampleHealth.health().faults(),
                SampleHealth.health().idle(),
                7,
                Optional.of(new Explained(3, 200, 200, 193)));

        assertThat(HealthPage.of(new HealthIndex(told)).measured().orElseThrow().explained())
                .isEqualTo(
                        "3 wrong engines failed cases 200 times: the page of the case says in a sentence what is wrong in"
                                + " 200 (100.0 %), and names the clause that decides there in 193 (96.5 %).");
        assertThat(HealthPage.of(new HealthIndex(SampleHealth.health()))
                        .measured()
                        .orElseThrow()
                        .explained())
                .isEmpty();
    }
}
