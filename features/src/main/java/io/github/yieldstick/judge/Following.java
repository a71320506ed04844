package io.github.yieldstick.judge;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.Ending;
import io.github.yieldstick.oracle.Event;
import io.github.yieldstick.oracle.Lane;
import io.github.yieldstick.oracle.LaneListener;
import io.github.yieldstick.oracle.ProgramFault;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Session;
import io.github.yieldstick.oracle.SourceProgram;
import io.github.yieldstick.reports.run.CaseResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Has a case from source that failed performed once more, with each generator of the program followed, so that its result tells
 * where the engine left the path. What was judged stands: where the program did otherwise while it was followed, the result stays
 * as it is.
 */
final class Following {
    /** What takes long is not done twice. */
    private static final int SHARE_OF_THE_TIME = 4;

    private final Case judged;
    private final SourceProgram program;
    private final Realms realms;

    Following(Case judged, SourceProgram program, Realms realms) {
        this.judged = judged;
        this.program = program;
        this.realms = realms;
    }

    /** Whether an engine that was stopped like that, or was not, is asked once more. */
    static boolean isWorthwhile(Performance engine, Duration took, Bounds bounds) {
        boolean soon = took.compareTo(bounds.time().dividedBy(SHARE_OF_THE_TIME)) < 0;
        return soon
                && engine.stopped()
                        .filter(stopped -> stopped.cause() != Ending.Cause.STATEMENTS)
                        .isEmpty();
    }

    /**
     * The result with what each generator did, as far as that can be told.
     *
     * @param seat the engine, seated anew
     */
    CaseResult followed(CaseResult result, SeatedEngine seat, Oracles oracles, String revision, Bounds bounds) {
        try {
            Performance right = oracles.inLanes(revision, program);
            Performance engine = Performance.inLanes(judged, program, seat, realms, bounds);
            return isSame(right.calls(), result.oracle(), right.stopped().isPresent())
                            && isSame(
                                    engine.calls(),
                                    result.observed(),
                                    engine.stopped().isPresent())
                    ? new CaseResult(
                            result.caseId(),
                            result.engine(),
                            result.outcome(),
                            result.reason(),
                            result.divergence(),
                            right.calls(),
                            engine.calls())
                    : result;
        } catch (ProgramFault whileFollowed) {
            return result;
        }
    }

    /**
     * The result of a case whose own text fails with the engine, with what happened up to there.
     *
     * @param seat the engine, seated anew
     */
    CaseResult failed(CaseResult result, SeatedEngine seat, Oracles oracles, String revision, Bounds bounds) {
        List<CaseResult.Event> heard = Collections.synchronizedList(new ArrayList<>());
        try {
            realms.withinHost(
                    bounds,
                    realm -> Session.openInLanes(realm, seat.forProgram(), program, new LaneListener() {
                        @Override
                        public void made(Lane lane) {}

                        @Override
                        public void happened(Event event) {
                            heard.add(ResultTraces.event(event));
                        }
                    }));
            return result; // it is a call that fails
        } catch (ProgramFault beforeAnyCall) {
            CaseResult.CallTrace until =
                    new CaseResult.CallTrace(judged.rows().get(0).call().code(), List.copyOf(heard), "");
            return new CaseResult(
                    result.caseId(),
                    result.engine(),
                    result.outcome(),
                    result.reason(),
                    result.divergence(),
                    oracles.inLanes(revision, program).calls(),
                    List.of(until));
        }
    }

    /** Of a call that was stopped, how much of it is told depends on how much happened. */
    private static boolean isSame(
            List<CaseResult.CallTrace> followed, List<CaseResult.CallTrace> alone, boolean stopped) {
        int ended = stopped ? Math.max(0, alone.size() - 1) : alone.size();
        return followed.size() == alone.size()
                && followed.stream()
                        .limit(ended)
                        .map(CaseResult.CallTrace::withoutLanes)
                        .toList()
                        .equals(alone.subList(0, ended));
    }
}
