package io.github.yieldstick.run;

import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import java.util.Optional;

/**
 * How far an engine from outside is still asked. One that ends or hangs again and again is given up, as PROTOCOL.md says under
 * Faults, so that a run does not spend hours on it. Safe for use by several threads.
 */
final class Trust {
    private static final int FAULTS = 10;
    private static final int FAULTS_BEFORE_ANY_ANSWER = 3;

    private int faults;
    private boolean answered;
    private Optional<String> lost = Optional.empty();

    /** Why the engine is not asked any more; empty while it is. */
    synchronized Optional<String> lost() {
        return lost;
    }

    synchronized void note(CaseResult result) {
        if (!isFault(result.outcome())) {
            answered = true;
            return;
        }
        faults++;
        if (lost.isEmpty() && (faults >= FAULTS || (!answered && faults >= FAULTS_BEFORE_ANY_ANSWER))) {
            lost = Optional.of(
                    "given up after " + faults + " faults" + (answered ? "" : " and no answer") + ", the last in "
                            + result.caseId() + ": " + result.outcome().id() + ", " + result.reason());
        }
    }

    private static boolean isFault(Outcome outcome) {
        return switch (outcome) {
            case CRASH, TIMEOUT, RUNAWAY, PROTOCOL -> true;
            case PASS,
                    FAIL,
                    REFUTED,
                    INCONCLUSIVE,
                    ERROR,
                    NOT_APPLICABLE,
                    KNOWN_FAIL,
                    UNEXPECTED_PASS,
                    OBSERVED,
                    NOT_RUN -> false;
        };
    }
}
