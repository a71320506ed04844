package io.github.yieldstick.reports.site.cases;

import io.github.yieldstick.reports.text.Prose;
import java.util.List;
import java.util.Optional;

/**
 * Where an engine parted from the machine's path, and what decides there.
 *
 * @param anchor the place on the page of the step that the engine did not come to as it should
 * @param number that step's number
 * @param decisions what the machine decides between the last thing that both did and this step, the deciding ones in order
 * @param meaning what the engine did in place of that, in a sentence
 * @param oracle what the oracle does next, in words
 * @param engine what the engine does next, in words
 * @param wrongJump the jump that the engine took in place of the step's; empty where it took none
 */
record Parting(
        String anchor,
        int number,
        List<Decided> decisions,
        String meaning,
        List<Prose> oracle,
        List<Prose> engine,
        Optional<Jump> wrongJump) {

    /** Whether the page writes the step out. */
    boolean isWrittenOut() {
        return number <= PathView.MOST_STEPS;
    }

    /**
     * A decision of the machine.
     *
     * @param other the generator that takes it, where it is not the one that the case drives
     */
    record Decided(String other, String text, List<DecidingClauses.Clause> clauses) {}
}
