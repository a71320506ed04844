package io.github.yieldstick.search;

import io.github.yieldstick.reports.run.CaseResult;

/**
 * A program with which an engine does otherwise than the real helper.
 *
 * @param lineage of the program that it was found with
 * @param program the smallest program that shows the same
 * @param result what came of that
 * @param fault what is taken for one fault
 * @param times how many programs have shown it
 */
record Finding(Lineage lineage, BodyProgram program, CaseResult result, FaultKind fault, int times) {

    Finding again(int more) {
        return new Finding(lineage, program, result, fault, times + more);
    }
}
