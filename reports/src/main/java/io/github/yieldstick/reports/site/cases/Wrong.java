package io.github.yieldstick.reports.site.cases;

import io.github.yieldstick.reports.grade.SharedResult;
import io.github.yieldstick.reports.grade.Sides;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.site.parts.Badge;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a case on some engines.
 *
 * @param engines the engines, in words
 * @param badge what came of the case on them
 * @param divergence the first place where two of the three parties part
 * @param parting the step of the machine's path that the engines did not come to; empty where the path does not tell
 * @param sides what is judged there, and what it is held against
 */
record Wrong(String engines, Badge badge, CaseResult.Divergence divergence, Optional<Parting> parting, Sides sides) {

    static List<Wrong> of(List<SharedResult> results, CasePaths paths, int engineCount) {
        return results.stream()
                .flatMap(shared -> shared.result().divergence().stream()
                        .map(divergence -> new Wrong(
                                shared.names(engineCount),
                                Badge.of(shared.result().outcome()),
                                divergence,
                                paths.parting(shared),
                                Sides.of(shared.engines()))))
                .toList();
    }
}
