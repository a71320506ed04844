package io.github.yieldstick.known;

import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;

/** By which a failure is recognized in the next run. */
final class Symptom {
    /** Stands for a failure of which there is no more to say. */
    static final String NOTHING = CaseResult.Divergence.NOTHING;

    private Symptom() {}

    /** What the engine did where it first parts from the oracle, or why the result is what it is where they do not part. */
    static String of(CaseResult result) {
        String symptom = result.divergence().map(CaseResult.Divergence::engine).orElse(result.reason());
        return symptom.isBlank() ? NOTHING : symptom;
    }

    /** Whether a failure of that outcome can be declared. */
    static boolean isFailure(Outcome outcome) {
        return switch (outcome) {
            case FAIL, CRASH, TIMEOUT, RUNAWAY, PROTOCOL, ERROR -> true;
            case PASS, REFUTED, INCONCLUSIVE, NOT_APPLICABLE, KNOWN_FAIL, UNEXPECTED_PASS, OBSERVED, NOT_RUN -> false;
        };
    }
}
