package io.github.yieldstick.judge;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Row;
import io.github.yieldstick.facade.BrokenOff;
import io.github.yieldstick.oracle.Ending;
import io.github.yieldstick.oracle.ProgramFault;
import io.github.yieldstick.reports.run.Aspect;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.CaseResult.Divergence;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.TraceComparison;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what the judge found into a result. */
record CaseResults(Case judged, String engineId) {

    CaseResult passed(Performance oracle, Performance engine) {
        return result(Outcome.PASS, "", Optional.empty(), oracle.calls(), engine.calls());
    }

    CaseResult observed(Performance oracle, Performance engine) {
        String ends = Stream.of(
                        oracle.stopped().map(stopped -> "the oracle: " + stopped.sentence()),
                        engine.stopped().map(stopped -> "the engine: " + stopped.sentence()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return result(Outcome.OBSERVED, ends, Optional.empty(), oracle.calls(), engine.calls());
    }

    CaseResult without(Outcome outcome, String reason) {
        return result(outcome, reason, Optional.empty(), List.of(), List.of());
    }

    /** One of those that the case is held against gave no answer. */
    CaseResult inconclusive(String who, Ending.Stopped<?> stopped, Performance oracle) {
        return result(
                Outcome.INCONCLUSIVE, who + ": " + stopped.sentence(), Optional.empty(), oracle.calls(), List.of());
    }

    /** The program as it stands does otherwise than the scenario says of ECMAScript. */
    CaseResult refutedByTheStandard(TraceComparison.InAspect contradiction, Performance standard) {
        return result(
                Outcome.REFUTED,
                "ECMAScript does otherwise than the scenario says; what differs on purpose stands in the columns natively and"
                        + " natively logs",
                Optional.of(divergence(judged.nativeRows(), contradiction, standard, Optional.empty())),
                standard.calls(),
                List.of());
    }

    /** A difference from ECMAScript is written down, and there is none. */
    CaseResult withoutDifference(int row, Performance oracle) {
        return result(
                Outcome.REFUTED,
                "row " + (row + 1) + " says that ECMAScript does otherwise, and it does the same; drop the difference",
                Optional.empty(),
                oracle.calls(),
                List.of());
    }

    CaseResult asksNothing(Performance oracle) {
        return result(
                Outcome.REFUTED,
                "the case asks nothing of the engine: each row holds just the same where __generator makes no generator; call"
                        + " gen, or a generator that the surrounding code makes with __generator",
                Optional.empty(),
                oracle.calls(),
                List.of());
    }

    CaseResult refuted(TraceComparison.InAspect contradiction, Performance oracle) {
        Divergence divergence = divergence(judged.rows(), contradiction, oracle, Optional.empty());
        return result(
                Outcome.REFUTED,
                "the real helper does otherwise than the scenario says",
                Optional.of(divergence),
                oracle.calls(),
                List.of());
    }

    CaseResult failed(TraceComparison.InAspect contradiction, Performance oracle, Performance engine) {
        return result(
                Outcome.FAIL,
                "scenario and real helper agree, the engine does otherwise",
                Optional.of(divergence(judged.rows(), contradiction, oracle, Optional.of(engine))),
                oracle.calls(),
                engine.calls());
    }

    /** The scenario's own text fails, which it does not do under the real helper: the engine is to blame. */
    CaseResult failed(ProgramFault fault, Performance oracle) {
        String reason = "scenario and real helper agree, but with the engine the scenario's own text fails: "
                + fault.getMessage();
        return result(Outcome.FAIL, reason, Optional.empty(), oracle.calls(), List.of());
    }

    CaseResult stopped(Optional<BrokenOff> fault, Ending.Stopped<?> stopped, Performance oracle, Performance engine) {
        Outcome outcome = fault.map(known -> switch (known.kind()) {
                    case CRASH -> Outcome.CRASH;
                    case RUNAWAY -> Outcome.RUNAWAY;
                    case TIMEOUT -> Outcome.TIMEOUT;
                    case PROTOCOL -> Outcome.PROTOCOL;
                    case ERROR, INTERNAL, UNABLE -> Outcome.ERROR;
                    case NOT_APPLICABLE -> Outcome.NOT_APPLICABLE;
                })
                .orElseGet(() -> switch (stopped.cause()) {
                    case HELPER -> Outcome.CRASH;
                    case INTERNAL -> Outcome.ERROR;
                    case STATEMENTS, TIME, RESOURCES, ABANDONED -> Outcome.TIMEOUT;
                });
        return result(outcome, stopped.sentence(), Optional.empty(), oracle.calls(), engine.calls());
    }

    private static Divergence divergence(
            List<Row> rows, TraceComparison.InAspect contradiction, Performance oracle, Optional<Performance> engine) {
        int index = contradiction.row();
        RowCheck row = new RowCheck(rows.get(index));
        Aspect aspect = contradiction.aspect();
        return new Divergence(
                index + 1,
                row.row().call().code(),
                aspect,
                row.written(aspect),
                RowCheck.shown(aspect, oracle.traces().get(index)),
                engine.map(performance ->
                                RowCheck.shown(aspect, performance.traces().get(index)))
                        .map(shown -> shown.isEmpty() ? Divergence.NOTHING : shown)
                        .orElse(""));
    }

    private CaseResult result(
            Outcome outcome,
            String reason,
            Optional<Divergence> divergence,
            List<CaseResult.CallTrace> oracle,
            List<CaseResult.CallTrace> observed) {
        return new CaseResult(judged.id(), engineId, outcome, reason, divergence, oracle, observed);
    }
}
