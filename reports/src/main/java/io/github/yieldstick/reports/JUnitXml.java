package io.github.yieldstick.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code junit.xml}: the outcomes in the form in which build servers read the results of tests, a suite an engine. */
final class JUnitXml {

    static final String NAME = "junit.xml";

    /** What stands in a test case. */
    private enum Content {
        NOTHING,
        FAILURE,
        ERROR,
        SKIPPED
    }

    private record TestCase(CaseRecord shown, CaseResult result) {

        Content content() {
            boolean red = Bearing.isRed(shown.profile(), result.outcome());
            return switch (result.outcome()) {
                case PASS -> Content.NOTHING;
                case FAIL, UNEXPECTED_PASS -> red ? Content.FAILURE : Content.SKIPPED;
                case REFUTED, INCONCLUSIVE, ERROR, CRASH, TIMEOUT, RUNAWAY, PROTOCOL ->
                    red ? Content.ERROR : Content.SKIPPED;
                case NOT_APPLICABLE, KNOWN_FAIL, OBSERVED, NOT_RUN -> Content.SKIPPED;
            };
        }
    }

    private final RunIndex index;
    private final XmlText xml = new XmlText();

    private JUnitXml(RunIndex index) {
        this.index = index;
    }

    /** The text of the file, for a run. */
    static String of(RunIndex index) {
        return new JUnitXml(index).document();
    }

    private String document() {
        List<TestCase> all = new ArrayList<>();
        index.engines().forEach(engine -> all.addAll(cases(engine)));
        xml.start("testsuites", counted("Yieldstick", all));
        index.engines().forEach(this::suite);
        return xml.end().document();
    }

    private List<TestCase> cases(Run.EngineRecord engine) {
        return index.run().cases().stream()
                .filter(each -> index.admits(each, engine))
                .map(each -> new TestCase(each, index.result(each, engine).orElseGet(() -> notSelected(each, engine))))
                .toList();
    }

    private static CaseResult notSelected(CaseRecord shown, Run.EngineRecord engine) {
        String reason = "The run did not ask for the case.";
        return new CaseResult(shown.id(), engine.id(), Outcome.NOT_RUN, reason, Optional.empty(), List.of(), List.of());
    }

    private static String[] counted(String name, List<TestCase> cases) {
        return new String[] {
            "name", name,
            "tests", String.valueOf(cases.size()),
            "failures", count(cases, Content.FAILURE),
            "errors", count(cases, Content.ERROR),
            "skipped", count(cases, Content.SKIPPED)
        };
    }

    private static String count(List<TestCase> cases, Content content) {
        return String.valueOf(
                cases.stream().filter(each -> each.content() == content).count());
    }

    private void suite(Run.EngineRecord engine) {
        List<TestCase> cases = cases(engine);
        xml.start("testsuite", counted(engine.id(), cases));
        cases.forEach(this::testCase);
        xml.end();
    }

    private void testCase(TestCase each) {
        switch (each.content()) {
            case NOTHING -> xml.empty("testcase", named(each.shown()));
            case FAILURE -> trouble("failure", each);
            case ERROR -> trouble("error", each);
            case SKIPPED -> skipped(each);
        }
    }

    private static String[] named(CaseRecord shown) {
        return new String[] {"classname", shown.clause(), "name", "[%s] %s".formatted(shown.id(), shown.title())};
    }

    private void trouble(String element, TestCase each) {
        CaseResult result = each.result();
        xml.start("testcase", named(each.shown()));
        xml.start(element, "type", result.outcome().id(), "message", result.reason());
        result.divergence().ifPresent(found -> xml.text(String.join("\n", Trouble.told(found))));
        xml.end().end();
    }

    private void skipped(TestCase each) {
        String outcome = each.result().outcome().id();
        String reason = each.result().reason();
        String message = reason.isEmpty() ? outcome : outcome + ": " + reason;
        xml.start("testcase", named(each.shown()))
                .empty("skipped", "message", message)
                .end();
    }
}
