package io.github.yieldstick.reports.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.grade.Grader;
import io.github.yieldstick.reports.health.HealthIndex;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.sample.SampleHealth;
import io.github.yieldstick.reports.sample.SampleMachine;
import io.github.yieldstick.reports.sample.SampleRun;
import io.github.yieldstick.reports.site.health.HealthPage;
import io.github.yieldstick.reports.site.parts.Address;
import io.github.yieldstick.reports.text.Prose;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SiteTest {

    private static final Pattern LINK = Pattern.compile("<[^<>]*?\\s(?:href|src)=\"([^\"]*)\"");
    private final SortedMap<String, String> site = site(SampleRun.run());

    private static SortedMap<String, String> site(Run run) {
        RunIndex index = new RunIndex(run);
        return Site.files(
                index,
                Grader.grade(index),
                new RunFolder(
                        HealthPage.of(new HealthIndex(SampleHealth.health())),
                        Optional.of(SampleMachine.facts()),
                        Optional.empty()));
    }

    private static Map<String, String> pages(SortedMap<String, String> site) {
        Map<String, String> pages = new TreeMap<>(site);
        pages.keySet().removeIf(address -> !address.endsWith(".html"));
        return pages;
    }

    private String page(String address) {
        return site.getOrDefault(address, "");
    }

    @Nested
    class Links {

        @Test
        void lead_only_to_what_is_there() {
            pages(site).forEach((address, page) -> {
                for (String link : links(page)) {
                    if (link.equals(SampleRun.run().known().get(0).link())) {
                        continue; // the one place where a user gives a link to elsewhere
                    }
                    if (link.startsWith("https://tc39.es/")) {
                        continue; // a section of the standard; where each lies is listed in one file
                    }
                    if (link.startsWith("../" + "../".repeat(address.split("/").length - 1))) {
                        continue; // beside the site; a test of the directory looks for these
                    }
                    String[] parts = link.split("#(?!corner=)", 2); // which is what the playground opens, and no place
                    String target = parts[0].isEmpty() ? address : resolve(address, parts[0].replaceFirst("#.*", ""));
                    assertThat(site).as("the target of %s in %s", link, address).containsKey(target);
                    if (parts.length == 2) {
                        assertThat(page(target)).contains("id=\"" + parts[1] + "\"");
                    }
                }
            });
        }

        @Test
        void reach_every_case_from_the_clauses() {
            List<String> clauses = links(page("clauses.html"));

            assertThat(clauses)
                    .contains("clauses/GEN.html", "clauses/GEN.html#GEN.8", "clauses/LAN.html#LAN.5")
                    .contains("clauses/PRO.html#PRO.4", "clauses/STA.html#STA.12");
            assertThat(SampleRun.run().cases())
                    .allSatisfy(each -> assertThat(clauses)
                            .map(link -> link.split("#", 2)[0])
                            .filteredOn(link -> link.startsWith("clauses/"))
                            .anySatisfy(chapter ->
                                    assertThat(links(page(chapter))).contains("../cases/" + each.id() + ".html")));
        }

        @Test
        void reach_from_the_clauses_a_case_of_no_listed_clause() {
            Run run = SampleRun.run();
            SortedMap<String, String> unlisted = site(new Run(
                    run.head(),
                    run.clauses().subList(0, 1),
                    run.cases(),
                    run.results(),
                    List.of(),
                    List.of(),
                    List.of()));

            assertThat(links(unlisted.getOrDefault("clauses.html", ""))).contains("clauses/other_cases.html");
            assertThat(links(unlisted.getOrDefault("clauses/other_cases.html", "")))
                    .contains("../cases/STA.12-01.html")
                    .doesNotContain("../cases/GEN.8-01.html");
            assertThat(site).doesNotContainKey("clauses/other_cases.html");
        }

        @Test
        void lead_from_the_overview_to_what_makes_the_run_red() {
            assertThat(links(page("index.html")))
                    .contains("cases/PRO.4-01.html", "cases/PRO.4-02.html")
                    .doesNotContain("cases/STA.12-01.html");
        }

        private static String resolve(String address, String link) {
            String folder = address.substring(0, address.lastIndexOf('/') + 1);
            return link.startsWith("../") ? link.substring(3) : link.startsWith("#") ? address : folder + link;
        }

        private static List<String> links(String page) {
            return LINK.matcher(page)
                    .results()
                    .map((MatchResult link) -> link.group(1))
                    .toList();
        }
    }

    @Nested
    class Text_from_outside {

        @Test
        void is_escaped() {
            assertThat(pages(site))
                    .allSatisfy((address, page) -> assertThat(page).doesNotContain("<script>"));
            assertThat(page("cases/PRO.4-01.html"))
                    .contains("new Error(\"&lt;script&gt;alert('boom')&lt;/script&gt;\");")
                    .contains("The sentence of PRO.4 says what &lt;must&gt; happen.");
        }

        @Test
        void is_escaped_in_attributes_and_file_names() {
            Run run = SampleRun.run();
            String id = "a\"><b>/..";
            CaseRecord odd =
                    new CaseRecord(id, "none", "t", Profile.LOCAL, List.of(), "p", "", "", List.of(), List.of(), "");

            SortedMap<String, String> odds =
                    site(new Run(run.head(), run.clauses(), List.of(odd), List.of(), List.of()));
            assertThat(odds).containsKeys("cases/a_0022_003e_003cb_003e_002f...html", Address.ofProgram(id));
            assertThat(pages(odds))
                    .allSatisfy((address, page) -> assertThat(page).doesNotContain(id));
        }

        @Test
        void shows_as_code_what_stands_between_backticks() {
            assertThat(Prose.of("`next(v)` and `throw` act"))
                    .containsExactly(
                            new Prose("next(v)", true),
                            new Prose(" and ", false),
                            new Prose("throw", true),
                            new Prose(" act", false));
            assertThat(Prose.of("one ` alone")).containsExactly(new Prose("one ` alone", false));
        }
    }

    @Nested
    class Every_page {

        @Test
        void has_a_language_a_title_a_viewport_and_one_main_heading() {
            assertThat(pages(site))
                    .hasSize(33)
                    .allSatisfy((address, page) -> assertThat(page)
                            .startsWith("<!DOCTYPE html>")
                            .contains("<html lang=\"en\">", "<meta name=\"viewport\"", "<main id=\"main\"")
                            .containsOnlyOnce("<h1>")
                            .containsPattern("<title>[^<]+ · Yieldstick</title>"));
        }

        @Test
        void stays_small_even_if_every_case_fails() {
            SortedMap<String, String> red = site(everythingFails(300));

            assertThat(red)
                    .allSatisfy((address, page) ->
                            assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(Pages.LARGEST));
            assertThat(red.get("index.html")).contains("300 outcomes need attention", "280 more are on");
        }

        private static Run everythingFails(int count) {
            Run run = SampleRun.run();
            CaseRecord model = run.cases().get(3);
            List<CaseRecord> cases = new ArrayList<>();
            List<CaseResult> results = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                String id = "PRO.4-%03d".formatted(i);
                cases.add(new CaseRecord(
                        id,
                        model.clause(),
                        model.title(),
                        model.profile(),
                        model.revisions(),
                        model.place(),
                        model.surroundingCode(),
                        model.body(),
                        model.columns(),
                        model.rows(),
                        model.text()));
                results.add(new CaseResult(
                        id, "java@2.7.0", Outcome.TIMEOUT, "No answer.", Optional.empty(), List.of(), List.of()));
            }
            return new Run(run.head(), run.clauses(), cases, results, List.of());
        }
    }

    @Nested
    class The_overview {

        @Test
        void counts_the_verdicts_and_gives_each_figure_its_denominator() {
            assertThat(page("index.html"))
                    .contains("Of 3 engines judged in core, 2 are conformant, 1 is non-conformant.")
                    .containsPattern("3 of 3 <span[^>]*>pass")
                    .containsPattern("0 of 2 <span[^>]*>pass");
        }

        @Test
        void names_the_files_for_programs() {
            assertThat(page("index.html"))
                    .containsSubsequence(
                            "For programs",
                            "../run.jsonl",
                            "../report.json",
                            "../junit.xml",
                            "../summary.md",
                            "java@2.7.0",
                            "../badges/java-2.7.0.svg");
            assertThat(site(SampleRun.narrowed()).get("index.html"))
                    .contains("earns no badge")
                    .doesNotContain("../badges/");
        }

        @Test
        void lists_the_known_failures_the_stale_ones_first() {
            assertThat(page("index.html"))
                    .containsSubsequence(
                            "<a href=\"#known\">1 known failure has to be changed or removed</a>",
                            "<h2 id=\"known\">",
                            "<span class=\"id\">GEN.8-*</span>",
                            "badge stale",
                            "held until 2026-01-31",
                            "<span class=\"id\">PRO.4-01 on helper:*</span>",
                            "<code>throws &lt;undefined&gt;</code>",
                            "the error is lost",
                            "href=\"https://example.org/issues/12\"",
                            "fails, but otherwise than declared: PRO.4-01");
            Run run = SampleRun.run();
            assertThat(site(new Run(run.head(), run.clauses(), run.cases(), run.results(), run.errata()))
                            .get("index.html"))
                    .doesNotContain("known failure", "id=\"known\"");
        }

        @Test
        void says_so_when_the_run_was_narrowed() {
            assertThat(page("index.html")).doesNotContain("A narrowed run.");
            assertThat(site(SampleRun.narrowed()).get("index.html"))
                    .contains("A narrowed run.", "@PRO.4", "verdicts in core");
        }
    }

    @Nested
    class The_page_of_the_errata {

        @Test
        void groups_them_by_document_and_sets_what_is_printed_against_what_is_so() {
            assertThat(page("errata.html"))
                    .containsSubsequence(
                            "The __generator helper",
                            "<code>t</code> &lt;do not&gt; overlap.",
                            "<code>sent()</code> throws.",
                            "cases/STA.12-01.html",
                            "cases/PRO.4-02.html",
                            "<code>return sent[1]</code>",
                            "<code>return t[1]</code>",
                            "cases/PRO.4-01.html",
                            "Features of generators",
                            "No case shows it.")
                    .containsOnlyOnce("The __generator helper");
        }

        @Test
        void says_so_when_there_are_none() {
            Run run = SampleRun.run();
            Run none = new Run(run.head(), run.clauses(), run.cases(), run.results(), List.of());

            assertThat(site(none).get("errata.html")).contains("There are none").doesNotContain("<article");
        }
    }

    @Test
    void the_navigation_of_every_page_leads_to_every_part() {
        Map<String, String> pages = pages(site);
        pages.remove(Address.BOOK); // one file, beside which nothing need be
        assertThat(pages).allSatisfy((address, page) -> {
            String root = address.contains("/") ? "../" : "";
            assertThat(page)
                    .containsSubsequence(
                            "<nav aria-label=\"Pages\">",
                            "href=\"" + root + "index.html\"",
                            "href=\"" + root + "matrix.html\"",
                            "href=\"" + root + "clauses.html\"",
                            "href=\"" + root + "differs.html\"",
                            "href=\"" + root + "observed.html\"",
                            "href=\"" + root + "errata.html\"",
                            "href=\"" + root + "health.html\"",
                            "</nav>");
        });
    }

    @Test
    void the_pages_of_the_clauses_say_so_when_a_clause_has_no_case() {
        assertThat(page("clauses.html")).containsOnlyOnce("no case");
        assertThat(page("clauses/PRO.html")).containsOnlyOnce("No case shows this clause yet.");
    }

    @Test
    void the_page_of_the_clauses_marks_those_that_do_not_pass() {
        assertThat(page("clauses.html"))
                .containsSubsequence(
                        "id=\"GEN.8\"", "1 case</span></span>", "id=\"LAN.5\"", "#shape-failed", "id=\"PRO.4\"");
    }
}
