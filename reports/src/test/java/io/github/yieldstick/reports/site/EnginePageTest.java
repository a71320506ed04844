package io.github.yieldstick.reports.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.run.Aspect;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.KnownFailureRecord;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.sample.SampleRun;
import io.github.yieldstick.reports.sample.SmallRun;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EnginePageTest {

    private static final String ODD = "engines/helper-odd.js.html";

    private static String odd() {
        return Pages.page(SampleRun.run(), ODD);
    }

    private static String page(SmallRun run) {
        return Pages.page(run.run(), "engines/a.html");
    }

    @Test
    void every_engine_has_one_which_names_it_its_version_and_its_revision() {
        assertThat(Pages.of(SampleRun.run())).containsKeys("engines/java-1.1.0.html", "engines/java-2.7.0.html", ODD);
        assertThat(odd())
                .contains(
                        "<h1>helper:odd.js</h1>",
                        "odd.js, held against revision 2.7.0 of the helper, the text of tslib 2.8.1.");
        assertThat(Pages.page(SampleRun.run(), "engines/java-1.1.0.html"))
                .contains("Yieldstick engine 0.1.0, held against revision 1.1.0");
    }

    @Test
    void the_verdicts_stand_in_words_each_count_with_its_denominator() {
        assertThat(odd())
                .containsSubsequence(
                        "<dt>core</dt>",
                        "non-conformant</span>",
                        "0 of 2 <span class=\"aside\">pass</span>",
                        "2 failed",
                        "1 not applicable and not counted",
                        "<dt>edge</dt>",
                        "incomplete</span>",
                        "0 of 1");
    }

    @Test
    void what_needs_attention_stands_under_its_clause_with_reason_and_divergence() {
        assertThat(odd())
                .containsSubsequence(
                        "What needs attention <span class=\"count\">3 cases</span>",
                        "<article class=\"blamed\" id=\"LAN.5\">",
                        "<a class=\"id\" href=\"../clauses/LAN.html#LAN.5\">LAN.5</a>",
                        "<article class=\"blamed\" id=\"PRO.4\">",
                        "The sentence of PRO.4 says what &lt;must&gt; happen.",
                        "<span class=\"count\">2 cases</span>",
                        "#shape-failed",
                        "<a href=\"../cases/PRO.4-01.html\">",
                        "Diverges here",
                        "<code>throws boom</code>",
                        "#shape-faulty",
                        "<a href=\"../cases/PRO.4-02.html\">",
                        "The oracle does otherwise than the written text.");
    }

    @Test
    void the_reason_of_most_cases_is_told_once() {
        assertThat(page(new SmallRun("a").with("OP0.1", "fail", "fail").with("OP0.2", "timeout")))
                .containsOnlyOnce("why")
                .contains("Where nothing else is said: why.");
        assertThat(page(new SmallRun("a").with("OP0.1", "fail")))
                .contains("<p class=\"aside\">why</p>")
                .doesNotContain("Where nothing else is said");
    }

    @Test
    void only_the_engine_s_own_outcomes_blame_a_clause() {
        SmallRun run = new SmallRun("a", "b")
                .with("OP0.1", "pass fail", "fail fail", "pass fail")
                .with("OP0.2", "fail pass", "fail pass", "pass pass");

        assertThat(page(run)).containsSubsequence("id=\"OP0.2\"", "id=\"OP0.1\"");
        assertThat(Pages.page(run.run(), "engines/b.html"))
                .contains("id=\"OP0.1\"")
                .doesNotContain("id=\"OP0.2\"");
        assertThat(page(new SmallRun("a", "b").with("OP0.1", "pass fail"))).doesNotContain("What needs attention");
    }

    @Test
    void cases_of_no_listed_clause_are_told_without_one() {
        Run run = SampleRun.run();
        Run unlisted = new Run(run.head(), List.of(), run.cases(), run.results(), List.of());

        assertThat(Pages.page(unlisted, ODD))
                .contains(
                        "<a class=\"id\" href=\"../clauses/other_cases.html\">Other cases</a>",
                        "<article class=\"blamed\">",
                        "PRO.4-01");
    }

    @Nested
    class Clauses_that_pass {

        @Test
        void are_counted_chapter_by_chapter() {
            assertThat(page(new SmallRun("a")
                            .with("OP0.1", "pass", "pass")
                            .with("OP0.2", "pass", "fail")
                            .with("GEN.1", "pass", "not-applicable", "unexpected-pass")
                            .with("GEN.2", "not-applicable")
                            .with("STA.1", "known-fail")))
                    .containsSubsequence(
                            "<strong>2 of 4</strong> clauses pass",
                            "<a href=\"../clauses/OP0.html\">",
                            "#shape-failed\"/></svg>1 of 2 pass",
                            "<a href=\"../clauses/GEN.html\">",
                            "#shape-stale\"/></svg>1 of 1 pass",
                            "<a href=\"../clauses/STA.html\">",
                            "#shape-declared\"/></svg>0 of 1 pass");
        }

        @Test
        void are_not_asked_of_a_narrowed_run_where_nothing_was_run() {
            assertThat(Pages.page(SampleRun.narrowed(), "engines/java-2.7.0.html"))
                    .contains("<strong>0 of 1</strong> clauses pass", "Clauses of which no case was run are left out.")
                    .doesNotContain("../clauses/GEN.html");
        }
    }

    @Nested
    class Badges {

        @Test
        void are_shown_and_offered_to_copy() {
            assertThat(odd())
                    .containsSubsequence(
                            "src=\"../../badges/helper-odd.js.svg\"",
                            "alt=\"generator conformance: non-conformant (2.7.0)\"",
                            "<code>https://example.org/conformance</code> stands for the address",
                            "data-copy role=\"group\" aria-label=\"Badge in Markdown\"",
                            "aria-label=\"Badge in HTML\"",
                            "&lt;a href=",
                            "aria-label=\"Badge by shields.io in Markdown\"");
        }

        @Test
        void are_denied_with_the_reason() {
            assertThat(Pages.page(SampleRun.narrowed(), ODD))
                    .contains("None: this run was narrowed", "A narrowed run.", "<code>@PRO.4</code>")
                    .doesNotContain("../../badges/", "data-copy");
            assertThat(page(new SmallRun("a"))).contains("None: the engine has no verdict in core.");
        }
    }

    @Nested
    class Known_failures {

        @Test
        void are_those_whose_pattern_names_the_engine_with_cases_and_link() {
            assertThat(odd())
                    .containsSubsequence(
                            "<h2 id=\"known\">",
                            "PRO.4-01 on helper:*",
                            "<a href=\"../cases/PRO.4-01.html\">PRO.4-01</a>",
                            "href=\"https://example.org/issues/12\"",
                            "GEN.8-*");
            assertThat(Pages.page(SampleRun.run(), "engines/java-2.7.0.html"))
                    .contains("GEN.8-*")
                    .doesNotContain("on helper:*");
        }

        @Test
        void beyond_the_first_forty_are_counted() {
            Run run = new SmallRun("a").with("OP0.1", "fail").run();
            KnownFailureRecord known = new KnownFailureRecord(
                    "OP0.1-01",
                    "*",
                    Outcome.FAIL,
                    "",
                    "not written",
                    "",
                    LocalDate.of(2027, 3, 1),
                    KnownFailureRecord.State.HOLDS,
                    List.of("OP0.1-01"));
            List<KnownFailureRecord> many =
                    IntStream.range(0, 42).mapToObj(any -> known).toList();

            assertThat(Pages.page(run.settled(run.results(), many), "engines/a.html"))
                    .contains("<span class=\"count\">42</span>", "2 more are on the <a href=\"../index.html#known\">");
        }
    }

    @Test
    void what_cannot_be_asked_is_folded_by_reason() {
        assertThat(odd())
                .containsSubsequence(
                        "<h2 id=\"not-applicable\">",
                        "<details class=\"fold\">\n<summary>1 case</summary>",
                        "<p>The engine's generators are no JavaScript objects.</p>",
                        "<a href=\"../cases/GEN.9-01.html\">",
                        "</details>");
        assertThat(page(new SmallRun("a").with("OP0.1", "pass"))).doesNotContain("id=\"not-applicable\"");
    }

    @Test
    void an_engine_that_was_given_up_says_so() {
        SmallRun run = new SmallRun("a", "b").with("OP0.1", "crash pass").with("OP0.2", "not-run pass");

        assertThat(page(run)).contains("<strong>Given up.</strong> a was why. Cases not run: 1.");
        assertThat(Pages.page(run.run(), "engines/b.html")).doesNotContain("Given up.");
    }

    @Nested
    class An_engine_that_fails_everything {

        private static final String LONG = "yields { value: \"a rather long text of what happens\", done: false } ";

        private static Run failing(String text) {
            String[] cases = IntStream.range(0, 20).mapToObj(any -> "fail").toArray(String[]::new);
            SmallRun run = new SmallRun("a");
            IntStream.range(0, 35).forEach(clause -> run.with("C%d.%d".formatted(clause / 5, clause % 5), cases));
            Run built = run.run();
            return built.settled(
                    built.results().stream()
                            .map(result -> new CaseResult(
                                    result.caseId(),
                                    result.engine(),
                                    result.outcome(),
                                    "scenario and real helper agree, the engine does otherwise",
                                    Optional.of(new CaseResult.Divergence(1, "next()", Aspect.LOGS, text, text, text)),
                                    List.of(),
                                    List.of()))
                            .toList(),
                    List.of());
        }

        @Test
        void has_the_first_sixty_cases_written_out_and_the_rest_counted_by_chapter() {
            String page = Pages.page(failing("yields 1"), "engines/a.html");

            assertThat(page.split("Diverges here", -1)).hasSize(61);
            assertThat(page)
                    .contains("What needs attention <span class=\"count\">700 cases</span>")
                    .containsSubsequence(
                            "Not written out here:",
                            "<a href=\"../clauses/C0.html\">Chapter</a> <span class=\"count\">40 cases</span>",
                            "<a href=\"../clauses/C6.html\">Chapter</a> <span class=\"count\">100 cases</span>");
        }

        @Test
        void has_fewer_written_out_where_they_are_long_and_says_how_many_of_a_clause_are_left() {
            String page = Pages.page(failing(LONG.repeat(8)), "engines/a.html");

            assertThat(page.split("Diverges here", -1)).hasSizeBetween(20, 30);
            assertThat(page).containsPattern("[0-9]+ more of this clause are on <a href=\"../clauses/C0.html#C0.1\">");
        }

        @Test
        void has_a_page_that_stays_small() {
            for (String text : List.of("yields 1", LONG.repeat(3), LONG.repeat(40))) {
                assertThat(Pages.page(failing(text), "engines/a.html").getBytes(StandardCharsets.UTF_8))
                        .hasSizeLessThan(Pages.LARGEST);
            }
        }
    }
}
