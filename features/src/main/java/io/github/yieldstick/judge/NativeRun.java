package io.github.yieldstick.judge;

import io.github.yieldstick.reports.run.CaseResult;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What GraalJS does with a source as it stands.
 *
 * @param performance what it did; empty where it cannot run it at all
 * @param fault why it cannot
 * @param took how long it was at it
 */
record NativeRun(Optional<Performance> performance, Optional<String> fault, Duration took) {

    boolean doesAsTheRowsSay() {
        return performance
                .filter(done -> done.contradiction().isEmpty() && done.stopped().isEmpty())
                .isPresent();
    }

    List<CaseResult.CallTrace> calls() {
        return performance.map(Performance::calls).orElse(List.of());
    }
}
