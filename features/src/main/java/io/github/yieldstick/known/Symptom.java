package io.github.yieldstick.known;

import io.github.yieldstick.reports.run.CaseResult;

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
}
