package io.github.yieldstick.reports.run;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
    public record Call(String call, List<Step> steps, String completes) {

        public Call {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A step.
     *
     * @param generator {@code gen}, or for another generator of the program {@code g1}, {@code g2} in the order of making;
     *     empty for what was logged, by whomever
     * @param kind what kind of step it is
     * @param text what happened, in words or as a value's written form; empty where kind and standing say it all
     * @param decision the name of the machine's decision; empty for what the body did
     * @param clauses the ids of the clauses that decide it, the deciding one first
     * @param standing how the generator stands when it happens; empty for what was logged
     */
    public record Step(
            String generator,
            Kind kind,
            String text,
            String decision,
            List<String> clauses,
            Optional<Standing> standing) {

        /** The generator that a case drives. */
        public static final String GEN = "gen";

        public Step {
            clauses = List.copyOf(clauses);
        }
    }

    /** The kinds of steps. */
    public enum Kind {
        /** A next of the caller, or of a delegating generator. */
        NEXT,
        /** A throw, likewise. */
        THROW,
        /** A return, likewise. */
        RETURN,
        /** The machine decides. */
        DECIDES,
        /** The body is entered. */
        ENTERS,
        /** The body pushes a region. */
        PUSHES,
        /** The body assigns the label. */
        MOVES,
        /** Someone writes to the log. */
        LOGS,
        /** The body answers. */
        ANSWERS,
        /** The body throws. */
        THROWS;

        /** The kind as files and pages name it: {@code enters}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How a generator stands between two steps.
     *
     * @param label the state's label
     * @param regions the protected regions, the innermost last; of very many the first and the last, with their number between
     * @param pending the operations that pend, the newest last, likewise; an operand that nobody has written down is {@code ...}
     */
    public record Standing(int label, List<String> regions, List<String> pending) {

        public Standing {
            regions = List.copyOf(regions);
            pending = List.copyOf(pending);
        }
    }
}
