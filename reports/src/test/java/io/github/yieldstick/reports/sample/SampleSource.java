package io.github.yieldstick.reports.sample;

import io.github.yieldstick.reports.run.Aspect;
import io.github.yieldstick.reports.run.CallRecord;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.CaseResult.CallTrace;
import io.github.yieldstick.reports.run.CaseResult.Divergence;
import io.github.yieldstick.reports.run.CaseResult.Event;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Profile;
import java.util.List;
import java.util.Optional;

/** A case from source that differs from ECMAScript, with what came of it on the engines of the sample run. */
public final class SampleSource {

    static final String ID = "LAN.5-01";

    private static final String SOURCE = """
            function* numbers() {
              yield 1 < 2;
            }
            const gen = numbers();
            """;
    private static final String LOWERED = """
            var tslib_1 = require("tslib");
            function numbers() {
              return tslib_1.__generator(this, function (_a) {
                switch (_a.label) {
                  case 0: return [4 /*yield*/, 1 < 2];
                  case 1: _a.sent(); return [2 /*return*/];
                }
              });
            }
            var gen = numbers();
            """;

    private SampleSource() {}

    public static ClauseRecord clause(List<String> revisions) {
        return new ClauseRecord(
                "LAN.5",
                "The language that the helper serves",
                "A `yield` stands wherever an expression may.",
                "overview",
                revisions,
                ClauseRecord.Status.MUST);
    }

    public static CaseRecord differing(List<String> revisions) {
        return written(
                ID,
                revisions,
                List.of("call", "completes", "logs", "natively", "natively logs"),
                List.of(
                        List.of("gen instanceof numbers", "gives false", "", "gives true", ""),
                        List.of("next()", "yields true", "\"<late>\"", "", "nothing"),
                        List.of("next()", "returns undefined", "", "", "")),
                Optional.of(new CaseRecord.Difference(
                        "27.3.3 Properties of the `GeneratorFunction` prototype",
                        "What `__generator` makes <does> not inherit from its function's prototype.")),
                List.of(
                        SampleCalls.expression("gen instanceof numbers", CallRecord.Way.GIVES, "false"),
                        SampleCalls.next(CallRecord.Way.YIELDS, "true"),
                        SampleCalls.next(CallRecord.Way.RETURNS, "undefined")));
    }

    public static CaseRecord alike(String id, List<String> revisions) {
        return written(
                id,
                revisions,
                List.of("call", "completes"),
                List.of(List.of("next()", "yields true")),
                Optional.empty(),
                List.of(SampleCalls.next(CallRecord.Way.YIELDS, "true")));
    }

    public static CaseRecord written(
            String id,
            List<String> revisions,
            List<String> columns,
            List<List<String>> rows,
            Optional<CaseRecord.Difference> difference,
            List<CallRecord> calls) {
        return new CaseRecord(
                id,
                "LAN.5",
                "a program as it stands",
                Profile.CORE,
                revisions,
                "language/yields.feature:7",
                "",
                LOWERED,
                columns,
                rows,
                "Scenario: [%s] a program as it stands\n  Given the generator source\n".formatted(id),
                SOURCE,
                difference,
                CaseRecord.Setting.USUAL,
                new CaseRecord.Parsed(calls, List.of("tslib_1", "numbers", "gen")));
    }

    public static CaseResult pass(String engine) {
        return new CaseResult(ID, engine, Outcome.PASS, "", Optional.empty(), right(), right());
    }

    public static CaseResult fail(String engine) {
        return new CaseResult(
                ID,
                engine,
                Outcome.FAIL,
                "The engine does otherwise than the oracle.",
                Optional.of(
                        new Divergence(2, "next()", Aspect.LOGS, "\"<late>\"", "\"<late>\"", "\"<late>\", boom, 7")),
                right(),
                wrong());
    }

    private static List<CallTrace> right() {
        return List.of(
                new CallTrace("gen instanceof numbers", List.of(), "gives false"),
                new CallTrace("next()", List.of(event(Event.Kind.LOGGED, "\"<late>\"")), "yields true"),
                new CallTrace("next()", List.of(), "returns undefined"));
    }

    private static List<CallTrace> wrong() {
        return List.of(
                new CallTrace("gen instanceof numbers", List.of(), "gives false"),
                new CallTrace(
                        "next()",
                        List.of(
                                event(Event.Kind.LOGGED, "\"<late>\""),
                                event(Event.Kind.REJECTED, "boom"),
                                event(Event.Kind.UNCAUGHT, "7")),
                        "yields true"));
    }

    private static Event event(Event.Kind kind, String value) {
        return new Event(kind, value);
    }
}
