package io.github.yieldstick.reports.files;

import io.github.yieldstick.reports.grade.Sides;
import io.github.yieldstick.reports.grade.Trouble;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import java.util.ArrayList;
import java.util.List;

/** {@code junit.xml}: the outcomes in the form in which build servers read the results of tests, a suite an engine. */
public final class JUnitXml {

    /** The file's name in the directory that a run writes into. */
    public static final String NAME = "junit.xml";

    private final RunIndex index;
    private final XmlText xml = new XmlText();

    private JUnitXml(RunIndex index) {
        this.index = index;
    }

    /** The text of the file, for a run. */
    public static String of(RunIndex index) {
        return new JUnitXml(index).document();
    }

    private String document() {
        List<TestCase> all = new ArrayList<>();
        index.engines().forEach(engine -> all.addAll(TestCase.of(index, engine)));
        xml.start("testsuites", counted("Yieldstick", all));
        index.engines().forEach(this::suite);
        return xml.end().document();
    }

    private static String[] counted(String name, List<TestCase> cases) {
        return new String[] {
            "name", name,
            "tests", String.valueOf(cases.size()),
            "failures", count(cases, TestCase.End.FAILED),
            "errors", count(cases, TestCase.End.BROKEN),
            "skipped", count(cases, TestCase.End.WITHOUT_VERDICT, TestCase.End.NOT_RUN)
        };
    }

    private static String count(List<TestCase> cases, TestCase.End... ends) {
        List<TestCase.End> counted = List.of(ends);
        return String.valueOf(
                cases.stream().filter(each -> counted.contains(each.end())).count());
    }

    private void suite(Run.EngineRecord engine) {
        List<TestCase> cases = TestCase.of(index, engine);
        xml.start("testsuite", counted(engine.id(), cases));
        cases.forEach(this::testCase);
        xml.end();
    }

    private void testCase(TestCase each) {
        switch (each.end()) {
            case PASSED -> xml.empty("testcase", named(each));
            case FAILED -> trouble("failure", each);
            case BROKEN -> trouble("error", each);
            case WITHOUT_VERDICT, NOT_RUN -> skipped(each);
        }
    }

    private static String[] named(TestCase each) {
        return new String[] {"classname", each.shown().clause(), "name", each.name()};
    }

    private void trouble(String element, TestCase each) {
        CaseResult result = each.result();
        xml.start("testcase", named(each));
        xml.start(element, "type", result.outcome().id(), "message", result.reason());
        result.divergence()
                .ifPresent(found ->
                        xml.text(String.join("\n", Trouble.lines(found, Sides.of(List.of(each.engine()))))));
        xml.end().end();
    }

    private void skipped(TestCase each) {
        xml.start("testcase", named(each))
                .empty("skipped", "message", each.sentence())
                .end();
    }
}
