package io.github.yieldstick.reports.sample;

import io.github.yieldstick.reports.run.Aspect;
import io.github.yieldstick.reports.run.CallRecord;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.CaseResult.CallTrace;
import io.github.yieldstick.reports.run.CaseResult.Divergence;
import io.github.yieldstick.reports.run.CaseResult.Event;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.ErratumRecord;
import io.github.yieldstick.reports.run.KnownFailureRecord;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.run.Run;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A small run that holds one of everything that the reports have to show. */
public final class SampleRun {

    private static final List<String> ALL = List.of("1.1.0", "1.9.2", "2.7.0");
    private static final List<String> COLUMNS = List.of("call", "completes", "labels");
    private static final String BODY = """
            switch (_a.label) {
              case 0:
                _a.trys.push([0, , 1, 2]);
                throw boom;
              case 1: return [2 /*return*/, "kept"];
              case 2: return [2 /*return*/, "never"];
            }
            """;

    private SampleRun() {}

    public static Run run() {
        return new Run(
                        head(),
                        clauses(),
                        cases(),
                        results(),
                        List.of(SamplePath.of("PRO.4-01", ALL), SamplePath.ofThree("STA.12-01", ALL)),
                        errata(),
                        known())
                .diagnosed(List.of(SampleDiagnosis.of("helper:odd.js", "PRO.4-01")));
    }

    /** The same run, narrowed to one clause. */
    public static Run narrowed() {
        Run run = run();
        Run.Head head = run.head();
        return new Run(
                new Run.Head(head.kit(), head.oracle(), "@PRO.4", head.again(), head.engines(), head.revisions()),
                run.clauses(),
                run.cases(),
                run.results().stream()
                        .filter(result -> result.caseId().startsWith("PRO.4"))
                        .toList(),
                run.paths(),
                run.errata(),
                run.known());
    }

    private static Run.Head head() {
        return new Run.Head(
                "0.1.0",
                "GraalJS 25.0.4",
                "",
                List.of(
                        "yieldstick",
                        "run",
                        "--engine",
                        "java@1.1.0",
                        "--engine",
                        "java@2.7.0",
                        "--engine",
                        "helper:odd.js"),
                List.of(
                        new Run.EngineRecord("java@1.1.0", "Yieldstick engine", "0.1.0", "1.1.0"),
                        new Run.EngineRecord("java@2.7.0", "Yieldstick engine", "0.1.0", "2.7.0"),
                        new Run.EngineRecord("helper:odd.js", "odd.js", "", "2.7.0")),
                List.of(
                        new Run.RevisionRecord("1.1.0", "tslib 1.5.0"),
                        new Run.RevisionRecord("1.9.2", "tslib 2.4.0"),
                        new Run.RevisionRecord("2.7.0", "tslib 2.8.1")));
    }

    private static List<ClauseRecord> clauses() {
        return List.of(
                clause("GEN.8", "The generator object", List.of("1.1.0"), ClauseRecord.Status.MUST),
                clause("GEN.9", "The generator object", List.of("2.7.0"), ClauseRecord.Status.MUST),
                SampleSource.clause(ALL),
                clause("PRO.4", "Protected regions", ALL, ClauseRecord.Status.MUST),
                clause("PRO.5", "Protected regions", ALL, ClauseRecord.Status.EDGE),
                clause("STA.12", "The state object", ALL, ClauseRecord.Status.FREE));
    }

    private static ClauseRecord clause(String id, String chapter, List<String> revisions, ClauseRecord.Status status) {
        return new ClauseRecord(
                id,
                chapter,
                "The sentence of " + id + " says what <must> happen.",
                "helper, Opcode 2",
                revisions,
                status);
    }

    private static List<CaseRecord> cases() {
        return List.of(
                written("GEN.8-01", "GEN.8", "there is no iterator", Profile.CORE, List.of("1.1.0")),
                written("GEN.9-01", "GEN.9", "it inherits from Iterator", Profile.CORE, List.of("2.7.0")),
                SampleSource.differing(ALL),
                written("PRO.4-01", "PRO.4", "a return in finally replaces the error", Profile.CORE, ALL),
                written("PRO.4-02", "PRO.4", "a sentence that is wrong", Profile.EDGE, ALL),
                written("STA.12-01", "STA.12", "sent() after a break", Profile.OBSERVED, ALL));
    }

    private static CaseRecord written(String id, String clause, String title, Profile profile, List<String> revisions) {
        return new CaseRecord(
                id,
                clause,
                title,
                profile,
                revisions,
                "regions/superseding.feature:12",
                "var boom = new Error(\"<script>alert('boom')</script>\");\n",
                BODY,
                COLUMNS,
                List.of(List.of("next()", "returns \"kept\"", "0 1"), List.of("next()", "returns undefined", "")),
                "Scenario: [%s] %s\n  Given the generator body\n".formatted(id, title),
                "",
                Optional.empty(),
                CaseRecord.Setting.USUAL,
                new CaseRecord.Parsed(
                        List.of(
                                SampleCalls.next(CallRecord.Way.RETURNS, "\"kept\""),
                                SampleCalls.next(CallRecord.Way.RETURNS, "undefined")),
                        List.of("boom")));
    }

    private static List<CaseResult> results() {
        return List.of(
                pass("GEN.8-01", "java@1.1.0"),
                pass("GEN.9-01", "java@2.7.0"),
                new CaseResult(
                        "GEN.9-01",
                        "helper:odd.js",
                        Outcome.NOT_APPLICABLE,
                        "The engine's generators are no JavaScript objects.",
                        Optional.empty(),
                        List.of(),
                        List.of()),
                SampleSource.pass("java@1.1.0"),
                SampleSource.pass("java@2.7.0"),
                SampleSource.fail("helper:odd.js"),
                pass("PRO.4-01", "java@1.1.0"),
                pass("PRO.4-01", "java@2.7.0"),
                new CaseResult(
                        "PRO.4-01",
                        "helper:odd.js",
                        Outcome.FAIL,
                        "The engine does otherwise than the oracle.",
                        Optional.of(new Divergence(
                                1, "next()", Aspect.COMPLETES, "returns \"kept\"", "returns \"kept\"", "throws boom")),
                        right(),
                        wrong()),
                refuted("PRO.4-02", "java@1.1.0"),
                refuted("PRO.4-02", "java@2.7.0"),
                refuted("PRO.4-02", "helper:odd.js"),
                observed("STA.12-01", "java@1.1.0"),
                observed("STA.12-01", "java@2.7.0"),
                observed("STA.12-01", "helper:odd.js"));
    }

    private static List<ErratumRecord> errata() {
        return List.of(
                new ErratumRecord(
                        "The __generator helper",
                        "The `t` variable",
                        "The cases of `t` <do not> overlap.",
                        "After a break out of a region they do: `sent()` throws.",
                        List.of("STA.12-01", "PRO.4-02")),
                new ErratumRecord(
                        "Features of generators",
                        "Asynchronous generators",
                        "A plain generator of promises is asynchronous.",
                        "Nothing in it is; `for await` awaits what it yields.",
                        List.of()),
                new ErratumRecord(
                        "The __generator helper",
                        "The `_` variable",
                        "`return sent[1]`",
                        "`return t[1]`",
                        List.of("PRO.4-01")));
    }

    private static List<KnownFailureRecord> known() {
        return List.of(
                new KnownFailureRecord(
                        "PRO.4-01",
                        "helper:*",
                        Outcome.FAIL,
                        "throws <undefined>",
                        "the error is lost",
                        "https://example.org/issues/12",
                        LocalDate.of(2027, 3, 1),
                        KnownFailureRecord.State.DIFFERS,
                        List.of("PRO.4-01")),
                new KnownFailureRecord(
                        "GEN.8-*",
                        "*",
                        Outcome.CRASH,
                        "",
                        "not written yet",
                        "",
                        LocalDate.of(2026, 1, 31),
                        KnownFailureRecord.State.LAPSED,
                        List.of("GEN.8-01")));
    }

    private static CaseResult pass(String caseId, String engine) {
        return new CaseResult(caseId, engine, Outcome.PASS, "", Optional.empty(), right(), right());
    }

    private static CaseResult refuted(String caseId, String engine) {
        Divergence divergence = new Divergence(2, "next()", Aspect.LABELS, "", "1", "");
        String reason = "The oracle does otherwise than the written text.";
        return new CaseResult(caseId, engine, Outcome.REFUTED, reason, Optional.of(divergence), right(), List.of());
    }

    private static CaseResult observed(String caseId, String engine) {
        String reason = "Nothing defines what must happen.";
        return new CaseResult(caseId, engine, Outcome.OBSERVED, reason, Optional.empty(), right(), wrong());
    }

    private static List<CallTrace> right() {
        return List.of(
                new CallTrace(
                        "next()",
                        List.of(
                                event(Event.Kind.ENTERED, "0"),
                                event(Event.Kind.THREW, "boom"),
                                new Event(Event.Kind.ENTERED, "1", List.of("[0, , 1, 2]"), List.of("[6, boom]")),
                                event(Event.Kind.ANSWERED, "[2, \"kept\"]")),
                        "returns \"kept\""),
                new CallTrace("next()", List.of(), "returns undefined"));
    }

    private static List<CallTrace> wrong() {
        return List.of(
                new CallTrace(
                        "next()",
                        List.of(
                                event(Event.Kind.ENTERED, "0"),
                                event(Event.Kind.THREW, "boom"),
                                event(Event.Kind.LOGGED, "\"\ud83d\ude00 & \ud800\"")),
                        "throws boom"),
                new CallTrace("next()", List.of(), "returns undefined"));
    }

    private static Event event(Event.Kind kind, String value) {
        return new Event(kind, value);
    }
}
