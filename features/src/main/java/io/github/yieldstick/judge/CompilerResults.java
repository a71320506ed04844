package io.github.yieldstick.judge;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.oracle.CallTrace;
import io.github.yieldstick.oracle.Ending;
import io.github.yieldstick.reports.run.Aspect;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.CaseResult.Divergence;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.TraceComparison;
import java.util.List;
import java.util.Optional;

/** Puts what was found about a compiler into a result. */
record CompilerResults(Case judged, String compilerId) {

    CaseResult passed(NativeRun natively, Performance lowered) {
        return result(Outcome.PASS, "", Optional.empty(), natively, lowered.calls(), "");
    }

    CaseResult observed(NativeRun natively, Performance lowered) {
        return result(Outcome.OBSERVED, "", Optional.empty(), natively, lowered.calls(), "");
    }

    CaseResult failed(TraceComparison.InAspect place, NativeRun natively, Performance lowered, String emitted) {
        return result(
                Outcome.FAIL,
                "the emitted text does otherwise than the source by ECMAScript",
                Optional.of(divergence(place, natively.performance(), Optional.of(lowered))),
                natively,
                lowered.calls(),
                emitted);
    }

    CaseResult stopped(Ending.Stopped<?> stopped, NativeRun natively, Performance lowered, String emitted) {
        Outcome outcome = switch (stopped.cause()) {
            case STATEMENTS, TIME, RESOURCES, ABANDONED -> Outcome.TIMEOUT;
            case HELPER, INTERNAL -> Outcome.ERROR;
        };
        return result(
                outcome,
                "the emitted text: " + stopped.sentence(),
                Optional.empty(),
                natively,
                lowered.calls(),
                emitted);
    }

    CaseResult without(Outcome outcome, String reason, NativeRun natively) {
        return withText(outcome, reason, natively, "");
    }

    CaseResult withText(Outcome outcome, String reason, NativeRun natively, String emitted) {
        return result(outcome, reason, Optional.empty(), natively, List.of(), emitted);
    }

    CaseResult refuted(TraceComparison.InAspect place, NativeRun natively) {
        return result(
                Outcome.REFUTED,
                "GraalJS does otherwise natively than the scenario says; where the scenario is right by the standard, it says so by"
                        + " the step \"GraalJS differs\"",
                Optional.of(divergence(place, natively.performance(), Optional.empty())),
                natively,
                List.of(),
                "");
    }

    CaseResult withoutFault(NativeRun natively) {
        return without(
                Outcome.REFUTED,
                "the scenario says that GraalJS differs, and it does natively what the rows say; drop the step",
                natively);
    }

    CaseResult inconclusive(Ending.Stopped<?> stopped, NativeRun natively) {
        return without(Outcome.INCONCLUSIVE, "natively: " + stopped.sentence(), natively);
    }

    private Divergence divergence(
            TraceComparison.InAspect place, Optional<Performance> natively, Optional<Performance> lowered) {
        int index = place.row();
        RowCheck row = new RowCheck(judged.nativeRows().get(index).showingLogs());
        Aspect aspect = place.aspect();
        return new Divergence(
                index + 1,
                row.row().call().code(),
                aspect,
                row.written(aspect),
                natively.map(Performance::traces)
                        .map(traces -> shown(aspect, traces, index))
                        .orElse("(does not run)"),
                lowered.map(Performance::traces)
                        .map(traces -> shown(aspect, traces, index))
                        .map(shown -> shown.isEmpty() ? Divergence.NOTHING : shown)
                        .orElse(""));
    }

    private static String shown(Aspect aspect, List<CallTrace> traces, int index) {
        return index < traces.size() ? RowCheck.shown(aspect, traces.get(index)) : "(not reached)";
    }

    private CaseResult result(
            Outcome outcome,
            String reason,
            Optional<Divergence> divergence,
            NativeRun natively,
            List<CaseResult.CallTrace> lowered,
            String emitted) {
        return new CaseResult(judged.id(), compilerId, outcome, reason, divergence, natively.calls(), lowered, emitted);
    }
}
