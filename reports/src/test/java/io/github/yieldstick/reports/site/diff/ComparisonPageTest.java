package io.github.yieldstick.reports.site.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.Reports;
import io.github.yieldstick.reports.run.Aspect;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.sample.GoldenFile;
import io.github.yieldstick.reports.sample.SampleRun;
import io.github.yieldstick.reports.sample.SmallRun;
import io.github.yieldstick.reports.site.Pages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonPageTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    @TempDir
    private Path folder;

    private Path out() {
        return folder.resolve("out");
    }

    /** The page for two runs of which no site is there. */
    private String page(Run before, Run after) throws IOException {
        return Files.readString(Reports.writeDifference(before, folder, after, folder, out()));
    }

    private static SmallRun run(String... engines) {
        return new SmallRun(engines);
    }

    /** The sample run after a change: one case got better, one worse, one is not there any more. */
    private static Run changed() {
        Run run = SampleRun.run();
        CaseResult.Divergence divergence = new CaseResult.Divergence(
                1, "next(\"<b>\")", Aspect.LOGS, "\"a\"", "\"a\"", CaseResult.Divergence.NOTHING);
        List<CaseResult> results = new ArrayList<>();
        for (CaseResult result : run.results()) {
            if (result.caseId().equals("PRO.4-01") && result.outcome() == Outcome.PASS) {
                results.add(with(result, Outcome.CRASH, "The engine <ended>.", Optional.of(divergence)));
            } else if (result.caseId().equals("LAN.5-01") && result.outcome() == Outcome.FAIL) {
                results.add(with(result, Outcome.PASS, "", Optional.empty()));
            } else if (!result.caseId().equals("STA.12-01")) {
                results.add(result);
            }
        }
        return new Run(run.head(), run.clauses(), run.cases(), results, run.errata());
    }

    private static CaseResult with(
            CaseResult result, Outcome outcome, String reason, Optional<CaseResult.Divergence> divergence) {
        return new CaseResult(result.caseId(), result.engine(), outcome, reason, divergence, List.of(), List.of());
    }

    @Test
    void is_as_the_golden_one() throws IOException {
        Path page = Reports.writeDifference(SampleRun.run(), folder, changed(), folder, out());

        GoldenFile.of("diff.html").assertHolds(page);
    }

    @Nested
    class The_changes {

        @Test
        void stand_by_way_the_worse_first_and_by_clause_with_both_outcomes_and_the_divergence() throws IOException {
            assertThat(page(SampleRun.run(), changed()))
                    .containsSubsequence(
                            "6 of 15 outcomes changed: 2 worse, 1 better, 3 other.",
                            "Worse <span class=\"count\">2 of 15</span>",
                            "PRO.4</span> The sentence of PRO.4 says what &lt;must&gt; happen.",
                            "badge passed",
                            "became",
                            "badge failed",
                            "</svg>crash",
                            "PRO.4-01",
                            "java@1.1.0, java@2.7.0",
                            "The engine &lt;ended&gt;.",
                            "call 1, <code>next(\"&lt;b&gt;\")</code>, logs",
                            "<dt>engine</dt><dd><code>(nothing)</code>",
                            "Better <span class=\"count\">1 of 15</span>",
                            "LAN.5-01",
                            "helper:odd.js",
                            "Other <span class=\"count\">3 of 15</span>",
                            "STA.12",
                            "badge not-run",
                            "all 3 engines",
                            "The run after has no result.");
        }

        @Test
        void are_counted_for_each_engine() throws IOException {
            String page = page(
                    run("a", "b")
                            .with("OP0.1", "pass pass", "pass fail", "fail fail")
                            .run(),
                    run("a", "b")
                            .with("OP0.1", "fail pass", "timeout pass", "crash fail")
                            .run());

            assertThat(figures(page))
                    .containsExactly(
                            "aa 1, revision 2.7.0: 2 worse, 0 better, 1 other, 0 same, 3 compared",
                            "bb 1, revision 2.7.0: 0 worse, 1 better, 0 other, 2 same, 3 compared");
        }

        private static List<String> figures(String page) {
            return Pattern.compile("<tr role=\"row\"><th scope=\"row\".*?</tr>")
                    .matcher(page)
                    .results()
                    .map(row -> row.group()
                            .replaceAll("data-label=\"(\\w+)\"><span[^>]*>(\\d+)</span>", "> $2 $1,<")
                            .replace("</th>", ":</th>")
                            .replaceAll("<[^>]*>", "")
                            .replaceAll(",$", ""))
                    .toList();
        }

        @Test
        void that_are_none_leave_the_runs_and_the_counts() throws IOException {
            assertThat(page(SampleRun.run(), SampleRun.run()))
                    .contains("Nothing changed: all 15 outcomes are the same.", "The run before", "The run after")
                    .doesNotContain("id=\"worse\"", "id=\"better\"", "id=\"other\"");
        }

        @Test
        void of_runs_with_no_engine_in_common_are_none() throws IOException {
            assertThat(page(
                            run("a", "b").with("OP0.1", "pass pass").run(),
                            run("c", "d").with("OP0.1", "pass pass").run()))
                    .contains("Nothing was compared", "a is in the run before alone.", "d is in the run after alone.")
                    .doesNotContain("<table");
        }

        @Test
        void of_two_single_engines_name_both() throws IOException {
            assertThat(page(
                            run("old").with("OP0.1", "pass").run(),
                            run("new").with("OP0.1", "fail").run()))
                    .contains(
                            "old -&gt; new",
                            "old 1, revision 2.7.0; now new 1, revision 2.7.0",
                            "1 of 1 outcome changed: 1 worse.");
        }

        @Test
        void in_a_case_of_no_listed_clause_are_there() throws IOException {
            Run run = changed();

            assertThat(page(SampleRun.run(), new Run(run.head(), List.of(), run.cases(), run.results(), List.of())))
                    .contains("PRO.4-01", "STA.12-01");
        }
    }

    @Nested
    class The_runs {

        @Test
        void are_told_with_kit_oracle_engines_and_selection() throws IOException {
            assertThat(page(SampleRun.run(), SampleRun.narrowed()))
                    .containsSubsequence(
                            "The run before was made of the whole corpus, the run after of the cases that match <code>@PRO.4</code>.",
                            "The run before",
                            "Yieldstick 0.1.0",
                            "GraalJS 25.0.4",
                            "the whole corpus",
                            "java@1.1.0",
                            "The run after",
                            "<code>@PRO.4</code>",
                            "Yieldstick engine 0.1.0, revision 1.1.0</span>",
                            "odd.js, revision 2.7.0</span>");
        }

        @Test
        void that_are_both_narrowed_say_so() throws IOException {
            assertThat(page(SampleRun.narrowed(), SampleRun.narrowed()))
                    .contains("Both runs were narrowed to <code>@PRO.4</code>.");
        }
    }

    @Nested
    class Links {

        private List<String> links(String page) {
            return LINK.matcher(page).results().map(link -> link.group(1)).toList();
        }

        @Test
        void lead_to_nothing_but_the_page_itself_where_no_site_is() throws IOException {
            assertThat(links(page(SampleRun.run(), changed())))
                    .filteredOn(link -> !link.startsWith("#shape-"))
                    .containsExactly("style.css", "report.js", "#main");
            assertThat(out().resolve("style.css")).content().contains(".compared");
            assertThat(out().resolve("report.js")).isNotEmptyFile();
        }

        @Test
        void lead_to_the_pages_of_the_cases_where_they_are() throws IOException {
            Path after = folder.resolve("a run & more");
            Reports.write(changed(), after);
            Files.delete(after.resolve("site/cases/LAN.5-01.html"));

            Path page = Reports.writeDifference(SampleRun.run(), folder, changed(), after, out());

            assertThat(links(Files.readString(page)))
                    .contains(
                            "../a%20run%20%26%20more/site/index.html",
                            "../a%20run%20%26%20more/site/cases/PRO.4-01.html")
                    .noneMatch(link -> link.contains("LAN.5-01"));
            assertThat(page.resolveSibling("../a run & more/site/cases/PRO.4-01.html"))
                    .exists();
        }

        @Test
        void begin_in_the_folder_of_the_run_where_the_page_lies_there_too() throws IOException {
            Reports.write(changed(), out());

            Path page = Reports.writeDifference(SampleRun.run(), folder, changed(), out(), out());

            assertThat(links(Files.readString(page))).contains("site/index.html", "site/cases/PRO.4-01.html");
        }
    }

    @Test
    void stays_small_even_if_every_outcome_is_another_and_each_in_its_own_way() throws IOException {
        String[] engines =
                IntStream.range(0, 5).mapToObj(i -> "helper:engine-" + i).toArray(String[]::new);
        Run before = many(engines, "pass", "");
        Run after = many(engines, "fail", "<value> ".repeat(1000));

        String page = page(before, after);

        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(Pages.LARGEST);
        assertThat(page)
                .contains("3500 of 3500 outcomes changed: 3500 worse.", "3460 more of the 3500", "OP9.13 (50)", "…");
    }

    /** 700 cases whose texts are all different. */
    private static Run many(String[] engines, String outcome, String text) {
        SmallRun small = new SmallRun(engines);
        String[] outcomes = Stream.generate(() -> String.join(" ", Collections.nCopies(engines.length, outcome)))
                .limit(10)
                .toArray(String[]::new);
        IntStream.range(0, 70).forEach(i -> small.with("OP9." + i, outcomes));
        Run run = small.run();
        List<CaseResult> results = new ArrayList<>();
        for (CaseResult result : run.results()) {
            String own = text + result.caseId() + result.engine();
            results.add(with(
                    result,
                    result.outcome(),
                    own,
                    Optional.of(new CaseResult.Divergence(1, own, Aspect.COMPLETES, own, own, own))));
        }
        return new Run(run.head(), run.clauses(), run.cases(), results, List.of());
    }

    @Test
    void has_a_language_a_title_one_main_heading_and_no_navigation() throws IOException {
        assertThat(page(SampleRun.run(), changed()))
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "<html lang=\"en\">", "<title>Difference of two runs · Yieldstick</title>", "<main id=\"main\"")
                .containsOnlyOnce("<h1>")
                .doesNotContain("<nav");
    }
}
