package io.github.yieldstick.diagnosis;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.judge.Candidate;
import io.github.yieldstick.judge.Judge;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Measures what wrong engines do with cases. */
final class Measuring {
    /** Most cases end within a fraction of this, and a fault that loops for ever should not hold up all others. */
    private static final Bounds NEAR = new Bounds(60_000, Duration.ofSeconds(20));

    private static final Bounds WIDE = new Bounds(2_000_000, Duration.ofSeconds(20));

    private final Judge near;
    private final Judge wide;

    Measuring(Realms realms) {
        near = new Judge(realms, NEAR);
        wide = new Judge(realms, WIDE);
    }

    /** How the case fails on each of those engines, by the engine's id: empty where it passes; an engine that is not asked has no entry. */
    Map<String, Optional<Symptom>> measure(Case known, List<Candidate> engines) {
        List<CaseResult> results = near.judge(known, engines);
        if (results.stream().anyMatch(Measuring::isOfOracle)) {
            results = wide.judge(known, engines);
        }
        Map<String, Optional<Symptom>> measured = new LinkedHashMap<>();
        for (CaseResult result : results) {
            if (isOfOracle(result)) {
                throw new IllegalStateException(known.id() + " is no judge of faults: " + result.outcome() + ", " + result.reason());
            }
            if (result.outcome() != Outcome.NOT_APPLICABLE) {
                measured.put(result.engine(), Symptom.of(result));
            }
        }
        return measured;
    }

    private static boolean isOfOracle(CaseResult result) {
        return switch (result.outcome()) {
            case REFUTED, INCONCLUSIVE, ERROR -> true;
            case PASS, FAIL, CRASH, TIMEOUT, RUNAWAY, PROTOCOL, NOT_APPLICABLE, KNOWN_FAIL, UNEXPECTED_PASS, OBSERVED, NOT_RUN -> false;
        };
    }
}
