package io.github.yieldstick.reports.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.run.Aspect;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.sample.SampleRun;
import io.github.yieldstick.reports.sample.SmallRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JUnitXmlTest {

    private static Element report(Run run) throws Exception {
        return XmlTextTest.parsed(JUnitXml.of(new RunIndex(run)));
    }

    private static List<Element> all(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Element only(Element parent, String name) {
        assertThat(all(parent, name)).as(name).hasSize(1);
        return all(parent, name).get(0);
    }

    private static List<String> counts(Element suite) {
        return List.of("tests", "failures", "errors", "skipped").stream()
                .map(suite::getAttribute)
                .toList();
    }

    @Nested
    class A_suite {

        @Test
        void is_an_engine_with_the_cases_that_its_revision_admits() throws Exception {
            List<Element> suites = all(report(SampleRun.run()), "testsuite");

            assertThat(suites)
                    .map(suite -> suite.getAttribute("name"))
                    .containsExactly("java@1.1.0", "java@2.7.0", "helper:odd.js");
            assertThat(all(suites.get(0), "testcase"))
                    .map(each -> each.getAttribute("name"))
                    .first()
                    .isEqualTo("[GEN.8-01] there is no iterator");
            assertThat(all(suites.get(1), "testcase"))
                    .map(each -> each.getAttribute("classname"))
                    .containsExactly("GEN.9", "LAN.5", "PRO.4", "PRO.4", "STA.12");
        }

        @Test
        void counts_what_it_holds_as_the_whole_does() throws Exception {
            Element report = report(SampleRun.run());

            assertThat(all(report, "testsuite"))
                    .map(JUnitXmlTest::counts)
                    .containsExactly(
                            List.of("5", "0", "1", "1"), List.of("5", "0", "1", "1"), List.of("5", "2", "1", "2"));
            assertThat(counts(report)).containsExactly("15", "2", "3", "4");
        }
    }

    @Nested
    class A_case {

        @ParameterizedTest
        @CsvSource({
            "fail, failure",
            "unexpected-pass, failure",
            "refuted, error",
            "inconclusive, error",
            "error, error",
            "crash, error",
            "timeout, error",
            "runaway, error",
            "protocol, error"
        })
        void that_makes_the_run_red_tells_its_outcome_and_the_reason(String outcome, String element) throws Exception {
            Element told = only(report(new SmallRun("e").with("OP0.1", outcome).run()), element);

            assertThat(told.getAttribute("type")).isEqualTo(outcome);
            assertThat(told.getAttribute("message")).isEqualTo("why");
        }

        @ParameterizedTest
        @CsvSource({"not-applicable", "not-run", "known-fail", "observed"})
        void that_was_not_judged_or_may_fail_is_skipped(String outcome) throws Exception {
            Element report = report(new SmallRun("e").with("OP0.1", outcome).run());

            assertThat(only(report, "skipped").getAttribute("message")).isEqualTo(outcome + ": why");
            assertThat(counts(report)).containsExactly("1", "0", "0", "1");
        }

        @Test
        void that_passes_holds_nothing() throws Exception {
            Element report = report(new SmallRun("e").with("OP0.1", "pass").run());

            assertThat(only(report, "testcase").hasChildNodes()).isFalse();
        }

        @Test
        void that_was_not_selected_is_skipped() throws Exception {
            assertThat(all(report(SampleRun.narrowed()), "skipped"))
                    .map(skipped -> skipped.getAttribute("message"))
                    .contains("not-run: The run did not ask for the case.");
        }

        @Test
        void that_is_only_observed_and_has_no_answer_is_no_error() throws Exception {
            Run run = SampleRun.run();
            CaseResult none = new CaseResult(
                    "STA.12-01", "java@2.7.0", Outcome.INCONCLUSIVE, "Late.", Optional.empty(), List.of(), List.of());

            Element report = report(new Run(run.head(), run.clauses(), run.cases(), List.of(none), List.of()));

            assertThat(all(report, "error")).isEmpty();
            assertThat(all(report, "skipped"))
                    .map(skipped -> skipped.getAttribute("message"))
                    .contains("inconclusive: Late.");
        }

        @Test
        void that_fails_shows_where_in_words() throws Exception {
            assertThat(all(report(SampleRun.run()), "failure"))
                    .map(Element::getTextContent)
                    .contains("""
                            call 1, next(), completes:
                              written  returns "kept"
                              oracle   returns "kept"
                              engine   throws boom""");
        }
    }

    @Test
    void text_from_outside_stays_text() throws Exception {
        String odd = "<b> ]]> & | \u0000 \uD800 \"";
        String shown = "<b> ]]> & | \uFFFD \uFFFD \"";
        CaseResult.Divergence divergence = new CaseResult.Divergence(1, odd, Aspect.LOGS, odd, odd, odd + "\n-");
        CaseRecord shownCase =
                new CaseRecord("X.1-01", odd, odd, Profile.CORE, List.of("1"), "", "", "", List.of(), List.of(), "");
        CaseResult result =
                new CaseResult("X.1-01", odd, Outcome.FAIL, odd, Optional.of(divergence), List.of(), List.of());
        Run.Head head =
                new Run.Head("0", "o", "", List.of(), List.of(new Run.EngineRecord(odd, odd, odd, "1")), List.of());

        Element report = report(new Run(head, List.of(), List.of(shownCase), List.of(result), List.of()));

        assertThat(only(report, "testsuite").getAttribute("name")).isEqualTo(shown);
        assertThat(only(report, "testcase").getAttribute("name")).isEqualTo("[X.1-01] " + shown);
        assertThat(only(report, "failure").getAttribute("message")).isEqualTo(shown);
        assertThat(only(report, "failure").getTextContent())
                .startsWith("call 1, " + shown + ", logs:")
                .endsWith("  engine   " + shown + "\n-");
    }
}
