package io.github.yieldstick.reports.run;

import java.util.List;

/**
 * The machine's path through a case, as the documents have it: what it decides at each step, and by which clause.
 *
 * @param caseId the case
 * @param revisions the revisions that take this path as far as anything of it can be seen, oldest first; its decisions and
 *     clauses are those of the last
 * @param calls the path, call by call
 * @param further how many steps it has behind those that are kept; a body that loops takes thousands
 * @param lanes the generators of a program from source; empty for a case that is given as a body
 */
public record PathRecord(String caseId, List<String> revisions, List<Call> calls, int further, List<Lane> lanes) {

    public PathRecord {
        revisions = List.copyOf(revisions);
        calls = List.copyOf(calls);
        lanes = List.copyOf(lanes);
    }

    /** The path of a case that is given as a body. */
    public PathRecord(String caseId, List<String> revisions, List<Call> calls, int further) {
        this(caseId, revisions, calls, further, List.of());
    }

    /** A path of which every step is kept. */
    public PathRecord(String caseId, List<String> revisions, List<Call> calls) {
        this(caseId, revisions, calls, 0);
    }

    /**
     * A generator of a program from source, and where its body stands in the lowered text.
     *
     * @param generator {@code g1}, {@code g2} in the order of making
     * @param name the name of the function that makes it; empty where it has none
     * @param firstLine the line on which the body begins, from 1
     * @param lastLine the line on which it ends
     */
    public record Lane(String generator, String name, int firstLine, int lastLine) {}

    /**
     * The path through one call.
     *
     * @param call the call as written
     * @param steps the steps, in order
     * @param completes how the call completes, in the notation of the {@code completes} column
     */
    public record Call(String call, List<PathStep> steps, String completes) {

        public Call {
            steps = List.copyOf(steps);
        }
    }
}
