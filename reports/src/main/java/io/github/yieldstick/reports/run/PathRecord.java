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
 */
public record PathRecord(String caseId, List<String> revisions, List<Call> calls, int further) {

    public PathRecord {
        revisions = List.copyOf(revisions);
        calls = List.copyOf(calls);
    }

    /** A path of which every step is kept. */
    public PathRecord(String caseId, List<String> revisions, List<Call> calls) {
        this(caseId, revisions, calls, 0);
    }

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
