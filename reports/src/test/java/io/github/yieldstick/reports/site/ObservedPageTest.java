package io.github.yieldstick.reports.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.CaseResult.CallTrace;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.site.parts.Address;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ObservedPageTest {

    private static final List<String> REVISIONS = List.of("1.1.0", "2.7.0");

    private static CaseRecord asked(String id, Profile profile, int rows) {
        return new CaseRecord(
                id,
                "STA.12",
                "a title",
                profile,
                REVISIONS,
                "place:1",
                "",
                "",
                List.of("call", "completes"),
                IntStream.range(0, rows).mapToObj(row -> List.of("next()", "")).toList(),
                "");
    }

    private static List<CallTrace> does(String... completions) {
        return List.of(completions).stream()
                .map(completes -> new CallTrace("next()", List.of(), completes))
                .toList();
    }

    private static CaseResult result(
            String id, String engine, Outcome outcome, String reason, List<CallTrace> oracle, List<CallTrace> own) {
        return new CaseResult(id, engine, outcome, reason, Optional.empty(), oracle, own);
    }

    private static CaseResult observed(String engine, List<CallTrace> oracle, List<CallTrace> own) {
        return result("STA.12-01", engine, Outcome.OBSERVED, "", oracle, own);
    }

    private static String page(List<CaseRecord> cases, CaseResult... results) {
        return page(cases, List.of(results));
    }

    private static String page(List<CaseRecord> cases, List<CaseResult> results) {
        List<Run.EngineRecord> engines = List.of(
                new Run.EngineRecord("old", "old", "1", "1.1.0"),
                new Run.EngineRecord("a", "a", "1", "2.7.0"),
                new Run.EngineRecord("b", "b", "1", "2.7.0"),
                new Run.EngineRecord("c", "c", "1", "2.7.0"));
        Run.Head head = new Run.Head("0.1.0", "GraalJS", "", List.of(), engines, List.of());
        ClauseRecord clause = new ClauseRecord(
                "STA.12", "The state", "Nothing `defines` it.", "helper", REVISIONS, ClauseRecord.Status.FREE);
        return Pages.page(new Run(head, List.of(clause), cases, results, List.of()), Address.OBSERVED);
    }

    private static String page(CaseResult... results) {
        return page(List.of(asked("STA.12-01", Profile.OBSERVED, 1)), results);
    }

    @Nested
    class A_case_that_nothing_defines {

        @Test
        void stands_under_its_clause_with_what_the_oracle_did_and_who_did_the_same() {
            assertThat(page(
                            observed("a", does("yields 1"), does("yields 1")),
                            observed("b", does("yields 1"), does("throws boom")),
                            observed("c", does("yields 1"), does("yields 1"))))
                    .containsSubsequence(
                            "1 case asks what nothing defines.",
                            "<a class=\"id\" href=\"clauses/STA.html#STA.12\">STA.12</a> Nothing <code>defines</code> it.",
                            "<a href=\"cases/STA.12-01.html\">",
                            "The oracle; a, c did the same",
                            "<code>yields 1</code></div>",
                            "b did otherwise",
                            "<code>throws boom</code> <span class=\"flag\">differs</span>");
        }

        @Test
        void tells_each_way_once_for_all_who_went_it() {
            assertThat(page(
                            observed("a", does("yields 1"), does("yields 2")),
                            observed("b", does("yields 1"), does("yields 2"))))
                    .containsOnlyOnce("yields 2")
                    .contains("a, b did otherwise")
                    .doesNotContain("; a", "; b");
        }

        @Test
        void tells_the_oracles_apart_where_the_revisions_texts_do_otherwise() {
            assertThat(page(
                            observed("old", does("yields 1"), does("yields 1")),
                            observed("a", does("yields 2"), does("yields 2"))))
                    .contains("The oracle of revision 1.1.0; old did the same")
                    .contains("The oracle of revision 2.7.0; a did the same");
        }

        @Test
        void says_so_where_the_oracle_gave_no_answer_and_holds_nobody_against_it() {
            assertThat(page(result(
                            "STA.12-01", "a", Outcome.OBSERVED, "the oracle: no end", List.of(), does("yields 1"))))
                    .containsSubsequence(
                            "<p class=\"aside\">the oracle: no end</p>",
                            "The oracle gave no answer",
                            "rowheader\" colspan=\"2\">a</th>",
                            "yields 1")
                    .doesNotContain("otherwise", "differs</span>");
        }

        @Test
        void says_what_else_came_of_it() {
            assertThat(page(
                            observed("a", does("yields 1"), does("yields 1")),
                            result("STA.12-01", "b", Outcome.NOT_RUN, "given up", List.of(), List.of()),
                            result("STA.12-01", "c", Outcome.TIMEOUT, "no end", does("yields 1"), List.of())))
                    .containsSubsequence(
                            "The oracle; a did the same",
                            "colspan=\"2\">c <span class=\"badge failed\">",
                            "timeout</span>",
                            "<span class=\"aside\">no end</span>",
                            "colspan=\"2\">b <span class=\"badge not-run\">",
                            "<span class=\"aside\">given up</span>");
        }

        @Test
        void says_so_where_the_run_did_not_come_to_it() {
            assertThat(page()).contains("This run did not come to the case.").doesNotContain("<table");
        }
    }

    @Nested
    class Passed_though_the_traces_differ {

        private final List<CaseRecord> judged = List.of(asked("STA.12-01", Profile.EDGE, 1));

        @Test
        void is_told_with_the_engines() {
            assertThat(page(
                            judged,
                            result("STA.12-01", "a", Outcome.PASS, "", does("yields 1"), does("yields 2")),
                            result("STA.12-01", "b", Outcome.PASS, "", does("yields 1"), does("yields 1"))))
                    .contains("Passed, though the traces differ <span class=\"count\">1 case</span>")
                    .contains("</a> <span class=\"aside engines\">a</span></li>")
                    .contains("This run holds no case of what nothing defines.");
        }

        @Test
        void is_nothing_where_a_case_fails_where_all_agree_or_where_there_is_no_trace() {
            assertThat(page(
                            judged,
                            result("STA.12-01", "a", Outcome.FAIL, "", does("yields 1"), does("yields 2")),
                            result("STA.12-01", "b", Outcome.PASS, "", does("yields 1"), does("yields 1")),
                            result("STA.12-01", "c", Outcome.PASS, "", List.of(), List.of())))
                    .contains("There are none: wherever a case passes, oracle and engine did the same throughout.");
        }

        @Test
        void is_listed_for_a_hundred_cases_and_then_counted() {
            List<CaseRecord> cases = IntStream.range(0, 103)
                    .mapToObj(i -> asked("STA.12-%03d".formatted(i), Profile.EDGE, 1))
                    .toList();
            List<CaseResult> results = cases.stream()
                    .map(each -> result(each.id(), "a", Outcome.PASS, "", does("yields 1"), does("yields 2")))
                    .toList();

            assertThat(page(cases, results))
                    .contains("103 cases", "STA.12-099", "<p class=\"aside\">3 more.</p>")
                    .doesNotContain("STA.12-100");
        }
    }

    @Test
    void stays_small_however_much_is_observed() {
        List<CaseRecord> cases = IntStream.range(0, 60)
                .mapToObj(i -> asked("STA.12-%02d".formatted(i), Profile.OBSERVED, 12))
                .toList();
        List<CaseResult> results = new ArrayList<>();
        for (CaseRecord each : cases) {
            for (String engine : List.of("old", "a", "b", "c")) {
                String[] completes = IntStream.range(0, 12)
                        .mapToObj(row -> "yields \"%s %d %s\"".formatted(engine, row, "long ".repeat(10)))
                        .toArray(String[]::new);
                results.add(result(each.id(), engine, Outcome.OBSERVED, "", does("yields 1"), does(completes)));
            }
        }

        String page = page(cases, results);

        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(Pages.LARGEST);
        assertThat(page)
                .contains(
                        "60 cases ask what nothing defines.",
                        "8 more on the page of the case",
                        "1 more way is on the page of the case.",
                        "Shown on their own pages:",
                        "<span class=\"id\">STA.12-59</span>");
    }
}
