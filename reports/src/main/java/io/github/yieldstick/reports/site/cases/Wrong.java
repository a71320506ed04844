package io.github.yieldstick.reports.site.cases;

import io.github.yieldstick.reports.grade.SharedResult;
import io.github.yieldstick.reports.grade.Sides;
import io.github.yieldstick.reports.grade.Trouble;
import io.github.yieldstick.reports.run.Bearing;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.site.parts.Badge;
import io.github.yieldstick.reports.text.Shortened;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a case on some engines.
 *
 * @param engines the engines, in words
 * @param badge what came of the case on them
 * @param sentence what the engines did wrongly, in a sentence; empty where they were not asked
 * @param divergence the first place where two of the three parties part; empty where the engines did not come to the end
 * @param parting the step of the machine's path that the engines did not come to; empty where the path does not tell
 * @param clause the clause that decides where no path tells of a step: that which says what making a generator comes to, or that
 *     which the case shows
 * @param madeNone whether the engines made no generator
 * @param sides what is judged there, and what it is held against
 */
record Wrong(
        String engines,
        Badge badge,
        String sentence,
        Optional<CaseResult.Divergence> divergence,
        Optional<Parting> parting,
        DecidingClauses.Clause clause,
        boolean madeNone,
        Sides sides) {

    /** What making a generator comes to. */
    private static final String MAKING = "GEN.2";

    static List<Wrong> of(CaseRecord shown, List<SharedResult> results, CasePaths paths, int engineCount) {
        return results.stream()
                .filter(shared -> isWrong(shared.result()))
                .map(shared -> {
                    Optional<Parting> parting = paths.parting(shared);
                    return new Wrong(
                            shared.names(engineCount),
                            Badge.of(shared.result().outcome()),
                            parting.map(Parting::meaning).orElseGet(() -> sentence(shared.result())),
                            shared.result().divergence(),
                            parting,
                            paths.clause(madeNone(shared) ? MAKING : shown.clause()),
                            madeNone(shared),
                            Sides.of(shared.engines()));
                })
                .toList();
    }

    private static boolean isWrong(CaseResult result) {
        return result.divergence().isPresent() || result.outcome().bearing() == Bearing.FAILED;
    }

    /** It threw when it was to make the first generator, so that there was nothing to call. */
    private static boolean madeNone(SharedResult shared) {
        CaseResult result = shared.result();
        return result.outcome() == Outcome.CRASH
                && shared.engines().stream().noneMatch(Run.EngineRecord::isCompiler)
                && result.observed().isEmpty()
                && !result.oracle().isEmpty();
    }

    /** What can be said where no path leads to the place. */
    private static String sentence(CaseResult result) {
        if (result.divergence().isEmpty()) {
            return "It did not come to the end of the case: " + result.reason() + ".";
        }
        CaseResult.Divergence found = result.divergence().get();
        if (!Trouble.engineWasAsked(found)) {
            return "";
        }
        String engine = Shortened.onPage(found.engine());
        String oracle = Shortened.onPage(found.oracle());
        String place = "In call " + found.row() + " ";
        String due = ", where " + (oracle.isEmpty() ? "nothing" : oracle) + " is due.";
        return switch (found.aspect()) {
            case LABELS -> place + "the labels of the body are " + engine + due;
            case REGIONS -> place + "the regions are " + engine + due;
            case PENDING -> place + "what pends is " + engine + due;
            case LOGS -> place + "the log gets " + engine + due;
            case COMPLETES -> place + "it " + engine + ", where it " + oracle + ".";
        };
    }
}
