package io.github.yieldstick.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.corpus.KitTexts;
import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.engines.EngineSettings;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.path.SourceTracer;
import io.github.yieldstick.path.Tracer;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.PathRecord;
import io.github.yieldstick.reports.run.Run;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PathsTest {
    private static final Corpus CORPUS = Corpus.load();

    private static Case caseOf(String id) {
        return CORPUS.cases().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Run judged(String id, String... engines) {
        RunSetup setup = new RunSetup(
                EngineForm.all(List.of(engines)),
                new EngineSettings("", Optional.empty()),
                Isolation.AUTO,
                KitTexts.bundled(),
                List.of(),
                Optional.empty(),
                "",
                List.of("yieldstick", "run"));
        try (Conformance conformance = new Conformance(setup)) {
            conformance.judge(caseOf(id));
            return conformance.end();
        }
    }

    @Test
    void a_path_tells_what_decides_each_step() {
        PathRecord path = judged("PRO.4-01", "java").paths().get(0);

        assertThat(path.caseId()).isEqualTo("PRO.4-01");
        assertThat(path.calls()).hasSize(caseOf("PRO.4-01").rows().size());
        assertThat(path.calls().get(0).completes()).startsWith("returns");
        assertThat(path.calls().get(0).steps())
                .filteredOn(step -> step.decision()
                        .filter(decision -> decision.name().equals("REPLACE_PENDING"))
                        .isPresent())
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.clauses()).startsWith("PRO.4");
                    assertThat(step.standing().orElseThrow().regions()).isNotEmpty();
                    assertThat(step.standing().orElseThrow().pending()).isNotEmpty();
                });
    }

    @Test
    void revisions_in_which_the_oracle_does_the_same_share_a_path() {
        assertThat(judged("PRO.4-01", "java@1.1.0", "java@1.9.2", "java@2.7.0").paths())
                .singleElement()
                .satisfies(path -> assertThat(path.revisions()).containsExactly("1.1.0", "1.9.2", "2.7.0"));
    }

    @Test
    void a_case_from_source_has_a_lane_for_each_generator() {
        PathRecord path = judged("LAN.3-02", "java").paths().get(0);

        assertThat(path.lanes())
                .extracting(PathRecord.Lane::generator, PathRecord.Lane::name, PathRecord.Lane::firstLine)
                .containsExactly(
                        tuple("g1", "triple", 5),
                        tuple("g2", "triple", 5),
                        tuple("g3", "triple", 5),
                        tuple("g4", "triple", 5));
    }

    @Test
    void where_the_oracle_did_otherwise_than_the_bundled_engine_there_is_none() {
        Run run = judged("PRO.4-01", "java");
        CaseResult result = run.results().get(0);
        List<CaseResult.CallTrace> other = result.oracle().stream()
                .map(call -> new CaseResult.CallTrace(call.call(), call.events(), "returns 17"))
                .toList();
        CaseResult changed = new CaseResult(
                result.caseId(), result.engine(), Outcome.FAIL, "", Optional.empty(), other, result.observed());

        assertThat(paths(changed)).isEmpty();
        assertThat(paths(result)).hasSize(1);
    }

    @Test
    void where_the_oracle_entered_the_body_elsewhere_there_is_none() {
        CaseResult result = judged("PRO.4-01", "java").results().get(0);
        List<CaseResult.CallTrace> other = result.oracle().stream()
                .map(call -> new CaseResult.CallTrace(
                        call.call(),
                        call.events().stream()
                                .map(event -> new CaseResult.Event(
                                        event.kind(),
                                        event.value().equals("1") ? "2" : event.value(),
                                        event.regions(),
                                        event.pending()))
                                .toList(),
                        call.completes()))
                .toList();

        assertThat(paths(new CaseResult(
                        result.caseId(),
                        result.engine(),
                        Outcome.FAIL,
                        "",
                        Optional.empty(),
                        other,
                        result.observed())))
                .isEmpty();
    }

    @Test
    void where_the_oracle_came_to_no_end_there_is_none() {
        CaseResult result = judged("PRO.4-01", "java").results().get(0);
        CaseResult stopped = new CaseResult(
                result.caseId(),
                result.engine(),
                Outcome.INCONCLUSIVE,
                "",
                Optional.empty(),
                result.oracle().subList(0, 1),
                List.of());

        assertThat(paths(stopped)).isEmpty();
    }

    private static List<PathRecord> paths(CaseResult result) {
        try (Realms realms = new Realms()) {
            Tracer tracer = new Tracer(realms, Bounds.standard());
            return new Paths(
                            (revision, judged) -> Optional.of(tracer.path(revision, judged)),
                            new SourceTracer(realms, Bounds.standard())::path)
                    .of(caseOf(result.caseId()), List.of(result), Map.of(result.engine(), Revision.newest()));
        }
    }
}
