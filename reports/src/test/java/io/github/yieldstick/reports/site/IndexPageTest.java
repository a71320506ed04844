package io.github.yieldstick.reports.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.sample.SampleRun;
import io.github.yieldstick.reports.sample.SmallRun;
import io.github.yieldstick.reports.site.parts.Address;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class IndexPageTest {

    private static String page(Run run) {
        return Pages.page(run, Address.INDEX);
    }

    @Test
    void the_name_of_an_engine_leads_to_its_page() {
        assertThat(page(SampleRun.run()))
                .contains(
                        "<a class=\"id name\" href=\"engines/java-1.1.0.html\">java@1.1.0</a>",
                        "<a class=\"id name\" href=\"engines/helper-odd.js.html\">helper:odd.js</a>");
    }

    @Test
    void of_each_engine_with_troubles_the_clause_to_look_at_first_is_named() {
        assertThat(page(new SmallRun("a", "b", "c")
                        .with("OP0.1", "pass fail pass", "fail fail pass")
                        .with("OP0.2", "fail pass pass")
                        .run()))
                .containsSubsequence(
                        "<ul class=\"looks\">",
                        "<a class=\"id name\" href=\"engines/a.html#attention\">a</a> <span class=\"count\">2 cases</span>",
                        "First look at <a class=\"id\" href=\"engines/a.html#OP0.2\">OP0.2</a> A sentence.",
                        "<a class=\"id name\" href=\"engines/b.html#attention\">b</a> <span class=\"count\">2 cases</span>",
                        "First look at <a class=\"id\" href=\"engines/b.html#OP0.1\">OP0.1</a>",
                        "</ul>")
                .doesNotContain("engines/c.html#attention");
        assertThat(page(new SmallRun("a").with("OP0.1", "pass").run())).doesNotContain("<ul class=\"looks\">");
    }

    @Test
    void an_engine_that_was_given_up_is_told_before_the_verdicts() {
        assertThat(page(new SmallRun("a")
                        .with("OP0.1", "crash")
                        .with("OP0.2", "not-run")
                        .run()))
                .containsSubsequence("Given up.</strong> a was why. Cases not run: 1.", "<h2 id=\"verdicts\">");
    }

    @Nested
    class The_command_that_makes_the_run_again {

        private static Run again(String... words) {
            Run run = SampleRun.run();
            Run.Head head = run.head();
            return new Run(
                    new Run.Head(head.kit(), head.oracle(), "", List.of(words), head.engines(), head.revisions()),
                    run.clauses(),
                    run.cases(),
                    run.results(),
                    run.errata());
        }

        @Test
        void stands_in_a_line_to_copy_as_a_shell_takes_it() {
            assertThat(page(again("yieldstick", "run", "--tags", "@PRO.4 or @<x>")))
                    .contains("<pre class=\"code wraps\" data-copy role=\"group\""
                            + " aria-label=\"The command that makes this run again\">"
                            + "<code>yieldstick run --tags '@PRO.4 or @&lt;x&gt;'</code></pre>");
        }

        @Test
        void is_left_out_where_nobody_knows_it() {
            assertThat(page(again())).doesNotContain("data-copy", "The same again");
        }
    }

    @Test
    void what_programs_read_names_the_open_test_report_and_what_only_maven_leaves() {
        assertThat(page(SampleRun.run()))
                .containsSubsequence(
                        "For programs",
                        "<a href=\"../junit.xml\">",
                        "<a href=\"../open-test-report.xml\">open-test-report.xml</a>",
                        "Open Test Reporting’s hierarchy",
                        "<code>cucumber/report.html</code>",
                        "<code>cucumber/messages.ndjson</code>")
                .doesNotContain("href=\"../cucumber");
    }

    @Test
    void known_failures_lead_to_their_cases() {
        assertThat(page(SampleRun.run()))
                .containsSubsequence("PRO.4-01 on helper:*", "<a href=\"cases/PRO.4-01.html\">PRO.4-01</a>");
    }
}
