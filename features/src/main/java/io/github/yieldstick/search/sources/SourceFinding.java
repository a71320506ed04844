package io.github.yieldstick.search.sources;

/**
 * A program that a compiler lowers to one that does otherwise.
 *
 * @param lineage how the program is made that it was found with
 * @param program the smallest program that shows the same
 * @param verdict in what both part
 * @param fault what is taken for one fault
 * @param times how many programs have shown it
 */
record SourceFinding(Lineage lineage, Drawn program, Verdict.Differs verdict, SourceFault fault, int times) {

    SourceFinding again() {
        return new SourceFinding(lineage, program, verdict, fault, times + 1);
    }

    /** The clause of what stands next to a suspension, or else of what is deepest in the program; empty where none is near. */
    String clause() {
        return NearestSyntax.clause(program.tree());
    }
}
