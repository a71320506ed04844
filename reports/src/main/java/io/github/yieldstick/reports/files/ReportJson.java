package io.github.yieldstick.reports.files;

import io.github.yieldstick.reports.grade.Grade;
import io.github.yieldstick.reports.grade.ProbableFault;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.Diagnosis;
import io.github.yieldstick.reports.run.Diagnosis.HelperChange;
import io.github.yieldstick.reports.run.Json;
import io.github.yieldstick.reports.run.KnownFailureRecord;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.text.Resource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** {@code report.json}: the verdicts and outcomes, for other programs. Indented, the keys in alphabetical order. */
public final class ReportJson {

    /** The file's name in the directory that a run writes into. */
    public static final String NAME = "report.json";
    /** The name of the schema that lies beside it. */
    public static final String SCHEMA = "report.schema.json";

    private final RunIndex index;
    private final Grade grade;

    private ReportJson(RunIndex index, Grade grade) {
        this.index = index;
        this.grade = grade;
    }

    /** The text of the file, for a run and its grade. */
    public static String of(RunIndex index, Grade grade) {
        return Json.PAGE.writeValueAsString(new ReportJson(index, grade).report()) + "\n";
    }

    /** The text of the schema that the file keeps to. */
    public static String schema() {
        return Resource.text(ReportJson.class, SCHEMA);
    }

    private Map<String, Object> report() {
        Run run = index.run();
        return Map.of(
                "kit", run.head().kit(),
                "oracle", run.head().oracle(),
                "selection", run.head().selection(),
                "exitCode", grade.exitCode().number(),
                "ended", run.ended(),
                "engines", index.engines().stream().map(this::engine).toList(),
                "clauses", run.clauses().stream().map(this::clause).toList(),
                "differences",
                        run.cases().stream().flatMap(ReportJson::difference).toList(),
                "knownFailures", run.known().stream().map(ReportJson::known).toList(),
                "results", run.results().stream().map(ReportJson::result).toList());
    }

    private Map<String, Object> engine(Run.EngineRecord engine) {
        Map<String, Object> profiles = new TreeMap<>();
        for (Grade.ProfileGrade profile : grade.of(engine).profiles()) {
            profiles.put(profile.profile().id(), profile(profile));
        }
        return Map.of(
                "id", engine.id(),
                "kind", engine.kind(),
                "name", engine.name(),
                "version", engine.version(),
                "revision", engine.revision(),
                "unusable", engine.unusable(),
                "profiles", profiles,
                "diagnosis",
                        index.diagnosisOf(engine)
                                .map(found -> diagnosis(found, found.sentence()))
                                .orElseGet(() -> diagnosis(Diagnosis.none(engine.id()), "")));
    }

    private static Map<String, Object> diagnosis(Diagnosis diagnosis, String sentence) {
        return Map.of(
                "sentence", sentence,
                "exact", diagnosis.isExact(),
                "failing", diagnosis.failing(),
                "judged", diagnosis.judged(),
                "faults",
                        ProbableFault.in(diagnosis).stream()
                                .map(ReportJson::fault)
                                .toList(),
                "unmeasured", diagnosis.unmeasured(),
                "passesUnlike", diagnosis.spared(),
                "failsUnlike", diagnosis.otherwise());
    }

    private static Map<String, Object> fault(ProbableFault fault) {
        return Map.of(
                "words", fault.words(),
                "clauses", fault.clauses(),
                "cases", fault.cases(),
                "changes",
                        Stream.concat(fault.change().stream(), fault.others().stream())
                                .map(ReportJson::change)
                                .toList());
    }

    private static Map<String, Object> change(HelperChange change) {
        return Map.of(
                "revision", change.revision(),
                "line", change.line(),
                "was", change.was(),
                "is", change.is(),
                "words", change.isWholeText() ? "" : change.inWords(),
                "clauses", change.clauses());
    }

    private static Map<String, Object> profile(Grade.ProfileGrade profile) {
        Grade.Tally tally = profile.tally();
        return Map.of(
                "verdict", profile.verdict().words(),
                "passed", tally.passed(),
                "failed", tally.failed(),
                "unexpectedPass", tally.stale(),
                "kitAtFault", tally.faulty(),
                "knownFail", tally.declared(),
                "notRun", tally.notRun(),
                "notApplicable", tally.notApplicable(),
                "total", tally.total());
    }

    private Map<String, Object> clause(ClauseRecord clause) {
        List<String> cases = index.casesOf(clause).stream().map(CaseRecord::id).toList();
        return Map.of("id", clause.id(), "status", clause.status(), "cases", cases);
    }

    private static Map<String, Object> known(KnownFailureRecord known) {
        return Map.of(
                "case", known.pattern(),
                "engine", known.engine(),
                "outcome", known.outcome(),
                "divergence", known.divergence(),
                "reason", known.reason(),
                "link", known.link(),
                "until", known.until(),
                "state", known.state(),
                "cases", known.cases());
    }

    private static Stream<Map<String, Object>> difference(CaseRecord shown) {
        return shown.difference().stream()
                .map(found -> Map.of("case", shown.id(), "section", found.section(), "reason", found.reason()));
    }

    private static Map<String, Object> result(CaseResult result) {
        return Map.of("case", result.caseId(), "engine", result.engine(), "outcome", result.outcome());
    }
}
