package io.github.yieldstick.reports.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.grade.Grader;
import io.github.yieldstick.reports.run.Bearing;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.sample.SampleRun;
import io.github.yieldstick.reports.sample.SmallRun;
import io.github.yieldstick.reports.site.parts.Address;
import io.github.yieldstick.reports.text.Resource;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MatrixPageTest {

    private static MatrixPage matrix(Run run) {
        RunIndex index = new RunIndex(run);
        return MatrixPage.of(index, Grader.grade(index));
    }

    private static String page(Run run) {
        return Pages.page(run, Address.MATRIX);
    }

    private static List<String> columns(Run run) {
        return matrix(run).engines().stream().map(MatrixPage.Engine::id).toList();
    }

    private static List<String> differing(Run run) {
        return rows(run).stream()
                .filter(MatrixPage.Row::differs)
                .map(MatrixPage.Row::clause)
                .toList();
    }

    private static List<MatrixPage.Row> rows(Run run) {
        return matrix(run).chapters().stream()
                .flatMap(chapter -> chapter.rows().stream())
                .toList();
    }

    @Nested
    class Engines {

        @Test
        void have_a_column_each_under_their_names_in_the_order_in_which_they_were_named() {
            Run run = new SmallRun("a", "b", "c")
                    .with("OP0.1", "pass fail pass")
                    .with("OP0.2", "pass pass pass")
                    .run();

            assertThat(columns(run)).containsExactly("a", "b", "c");
            assertThat(page(run))
                    .containsSubsequence(
                            "<th scope=\"col\">clause</th>",
                            "href=\"engines/a.html\" title=\"a\"><span>a</span></a>",
                            "href=\"engines/b.html\" title=\"b\"><span>b</span></a>",
                            "href=\"engines/c.html\" title=\"c\"><span>c</span></a>",
                            "</thead>");
        }

        @Test
        void get_room_by_how_many_they_are() {
            assertThat(matrix(many(14)).size()).isEmpty();
            assertThat(matrix(many(20)).size()).isEqualTo("many");
            assertThat(matrix(many(25)).size()).isEqualTo("many very-many");
        }

        private static Run many(int engines) {
            return new SmallRun(IntStream.range(0, engines)
                            .mapToObj("e%d"::formatted)
                            .toArray(String[]::new))
                    .run();
        }
    }

    @Nested
    class Clauses {

        @Test
        void stand_in_the_order_of_the_registry_under_their_chapters() {
            Run run = new SmallRun("a")
                    .with("PRO.2", "pass")
                    .with("PRO.10", "pass")
                    .with("GEN.1", "pass")
                    .run();

            assertThat(matrix(run).chapters())
                    .extracting(MatrixPage.Chapter::href)
                    .containsExactly("clauses/PRO.html", "clauses/GEN.html");
            assertThat(rows(run)).extracting(MatrixPage.Row::clause).containsExactly("PRO.2", "PRO.10", "GEN.1");
            assertThat(page(SampleRun.run()))
                    .containsSubsequence("scope=\"rowgroup\" colspan=\"5\"", "The generator object", "GEN.9");
        }

        @Test
        void differ_where_outcomes_do_or_where_one_fails() {
            assertThat(differing(new SmallRun("a", "b")
                            .with("OP0.1", "pass pass")
                            .with("OP0.2", "pass fail")
                            .with("OP0.3", "fail fail")
                            .with("OP0.4", "pass not-applicable")
                            .with("OP0.5", "known-fail known-fail")
                            .with("OP0.6", "refuted refuted")
                            .with("OP0.7", "not-run not-run")
                            .with("OP0.8", "unexpected-pass unexpected-pass")
                            .with("OP0.9")
                            .run()))
                    .containsExactly("OP0.2", "OP0.3", "OP0.4", "OP0.5", "OP0.6", "OP0.8");
        }

        @Test
        void do_not_differ_where_revisions_only_admit_other_cases() {
            assertThat(differing(SampleRun.run()))
                    .containsExactly("GEN.9", "LAN.5", "PRO.4")
                    .doesNotContain("GEN.8", "STA.12");
        }

        @Test
        void that_are_alike_are_marked_as_are_chapters_that_hold_no_other() {
            assertThat(page(new SmallRun("a", "b")
                            .with("GEN.1", "pass pass")
                            .with("PRO.1", "pass pass")
                            .with("PRO.2", "pass fail")
                            .run()))
                    .contains("Shown: 3 clauses.", "Shown: 1 of 3 clauses, those in which engines differ or one fails.")
                    .containsSubsequence(
                            "<tbody class=\"alike\" data-chapter=\"GEN\">",
                            "<tr class=\"alike\"><th scope=\"row\"><a href=\"clauses/GEN.html#GEN.1\">",
                            "<tbody data-chapter=\"PRO\">",
                            "<tr class=\"alike\"><th scope=\"row\"><a href=\"clauses/PRO.html#PRO.1\">",
                            "<tr><th scope=\"row\"><a href=\"clauses/PRO.html#PRO.2\">");
        }
    }

    @Nested
    class A_cell {

        @Test
        void shows_the_gravest_outcome_as_shape_and_word_with_its_figures_and_leads_to_the_cases() {
            assertThat(page(new SmallRun("a")
                            .with("OP0.1", "pass", "crash", "not-applicable")
                            .run()))
                    .contains("<td class=f><a href=clauses/OP0.html#OP0.1>crash 1/2</a><td class=\"sentence\">");
        }

        @Test
        void shows_no_figures_where_none_count() {
            assertThat(page(new SmallRun("a", "b")
                            .with("OP0.1", "observed not-applicable")
                            .run()))
                    .contains(">observed</a>", ">not-applicable</a>");
        }

        @Test
        void leads_to_the_cases_where_all_is_well_too() {
            assertThat(page(new SmallRun("a").with("OP0.1", "pass").run()))
                    .contains(
                            "<a href=\"clauses/OP0.html#OP0.1\">OP0.1</a></th><td class=p><a href=clauses/OP0.html#OP0.1>pass 1/1</a>");
        }

        @Test
        void has_the_sentence_of_its_clause_in_its_row() {
            assertThat(page(new SmallRun("a").with("OP0.1", "pass").run()))
                    .contains("<td class=\"sentence\"><span>A sentence.</span></td></tr>");
        }

        @Test
        void has_a_shape_and_a_colour_for_every_bearing() {
            String style = Resource.text(Site.class, "style/matrix.css");

            for (Outcome outcome : Outcome.values()) {
                String page = page(new SmallRun("a").with("OP0.1", outcome.id()).run());
                String letter = page.replaceFirst("(?s).*<td class=([a-z])>.*", "$1");

                assertThat(page).contains(outcome.id());
                assertThat(style)
                        .contains(
                                ".matrix ." + letter + ", .matrix-key." + letter + " { --tone: var(--" + tone(outcome));
            }
        }

        private static String tone(Outcome outcome) {
            Bearing bearing = outcome.bearing();
            return switch (bearing) {
                case FAILED, FAULTY, DECLARED, PASSED, OBSERVED -> bearing.id();
                case STALE -> "faulty";
                case NOT_RUN, NOT_APPLICABLE -> "pending";
            };
        }

        @Test
        void says_so_where_the_revision_admits_no_case() {
            assertThat(page(SampleRun.run()))
                    .contains("<td class=none><a href=clauses/GEN.html#GEN.8>not in this revision</a>");
            assertThat(page(new SmallRun("a").with("OP0.1").run()))
                    .contains("<td class=none><a href=clauses/OP0.html#OP0.1>no case</a>");
        }
    }

    @Nested
    class The_page {

        @Test
        void shows_all_clauses_or_only_the_differences_as_the_address_says() {
            assertThat(page(SampleRun.run()))
                    .containsSubsequence(
                            "<div id=\"all\">",
                            "<section id=\"differences\" aria-label=\"Outcomes\" tabindex=\"-1\"",
                            "href=\"#all\"",
                            "href=\"#differences\"",
                            "role=\"region\" aria-label=\"Clauses and engines\" tabindex=\"0\"",
                            "<table");
            assertThat(Resource.text(Site.class, "style/matrix.css"))
                    .contains("#differences:target .alike { display: none; }");
        }

        @Test
        void has_two_ways_to_skip_to_the_content_so_that_neither_leaves_what_is_shown() {
            assertThat(page(SampleRun.run()))
                    .containsSubsequence(
                            "<a class=\"skip\" href=\"#main\">Skip to the content</a>",
                            "<a class=\"skip to-view\" href=\"#differences\">Skip to the content</a>");
            assertThat(Resource.text(Site.class, "style/matrix.css"))
                    .contains(
                            ".to-view, :root:has(#differences:target) .skip:not(.to-view) { display: none; }",
                            ":root:has(#differences:target) .to-view { display: block; }");
            assertThat(Pages.page(SampleRun.run(), "index.html")).doesNotContain("to-view");
        }

        @Test
        void says_so_where_there_is_no_difference_to_show() {
            assertThat(page(new SmallRun("a", "b").with("OP0.1", "pass pass").run()))
                    .contains("if-differences\">Shown: none. Engines differ in no clause, and none fails.</p>");
        }

        @Test
        void leads_to_the_cases_that_it_does_not_show() {
            Run run = SampleRun.run();
            Run unlisted = new Run(
                    run.head(),
                    run.clauses().subList(0, 1),
                    run.cases(),
                    run.results(),
                    List.of(),
                    List.of(),
                    List.of());

            assertThat(page(unlisted)).contains("href=\"clauses/other_cases.html\"");
            assertThat(page(run)).doesNotContain("other_cases");
        }

        @Test
        void shows_a_run_without_engines_or_clauses() {
            assertThat(page(new SmallRun().run())).contains("Shown: 0 clauses.");
            assertThat(page(new SmallRun().with("OP0.1").run())).contains("Shown: 1 clause.", "clauses/OP0.html#OP0.1");
        }

        @Test
        void stays_small_with_twenty_engines_of_which_no_two_are_alike() {
            List<String> outcomes =
                    Arrays.stream(Outcome.values()).map(Outcome::id).toList();

            Run run = large((clause, engine) -> outcomes.get((clause * 5 + clause / (engine + 1) + engine) % 14));

            assertThat(page(run)).contains("</th><td class=", "<td class=f><a");
            // Each of its 3,400 cells is a link.
            assertThat(page(run).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(2 * Pages.LARGEST);
        }

        @Test
        void stays_small_with_the_longest_word_in_every_cell() {
            Run run = large((clause, engine) -> clause == engine ? "fail" : "unexpected-pass");

            assertThat(page(run).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(2 * Pages.LARGEST);
        }

        private static final int ENGINES = 20;

        private interface OutcomeOf {
            String in(int clause, int engine);
        }

        private static Run large(OutcomeOf outcomes) {
            SmallRun large = new SmallRun(IntStream.range(0, ENGINES)
                    .mapToObj("helper:engine-%d.js#__generator"::formatted)
                    .toArray(String[]::new));
            for (int clause = 0; clause < 170; clause++) {
                int number = clause;
                String words = IntStream.range(0, ENGINES)
                        .mapToObj(engine -> outcomes.in(number, engine))
                        .collect(Collectors.joining(" "));
                large.with(
                        "CHA%d.%d".formatted(clause / 18, clause % 18 + 1),
                        Collections.nCopies(6, words).toArray(String[]::new));
            }
            return large.run();
        }
    }
}
