package io.github.yieldstick.reports.run;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What came of one case on one engine.
 *
 * @param caseId the case
 * @param engine the id of the engine
 * @param outcome what came of it
 * @param reason why, in a sentence; empty for a pass
 * @param divergence the first place where two of the three parties part; empty where none do
 * @param oracle what the real helper did, call by call, as far as it came
 * @param observed what the engine did, call by call, as far as it came
 * @param emitted what a compiler emitted for the case; empty for an engine, and where all is well with it
 */
public record CaseResult(
        String caseId,
        String engine,
        Outcome outcome,
        String reason,
        Optional<Divergence> divergence,
        List<CallTrace> oracle,
        List<CallTrace> observed,
        String emitted) {

    public CaseResult {
        oracle = List.copyOf(oracle);
        observed = List.copyOf(observed);
    }

    /** What came of a case on an engine. */
    public CaseResult(
            String caseId,
            String engine,
            Outcome outcome,
            String reason,
            Optional<Divergence> divergence,
            List<CallTrace> oracle,
            List<CallTrace> observed) {
        this(caseId, engine, outcome, reason, divergence, oracle, observed, "");
    }

    /** The same, of an engine by that id. */
    public CaseResult on(String other) {
        return engine.equals(other)
                ? this
                : new CaseResult(caseId, other, outcome, reason, divergence, oracle, observed, emitted);
    }

    /**
     * The first place where written text, oracle and engine part.
     *
     * @param row the row of the expectations, from 1
     * @param call the call in that row
     * @param aspect what they part in
     * @param written what the scenario states
     * @param oracle what the real helper did
     * @param engine what the engine did, {@link #NOTHING} included; empty when it was not asked, the oracle having parted from the written text
     */
    public record Divergence(int row, String call, Aspect aspect, String written, String oracle, String engine) {
        /** Stands for what an engine did where it did nothing: it entered no label, it logged nothing. */
        public static final String NOTHING = "(nothing)";
    }

    /**
     * One call on the generator and all that it made observable.
     *
     * @param call the call as written
     * @param events what happened, in order
     * @param completes how the call completed, in the notation of the {@code completes} column; empty if it never did
     */
    public record CallTrace(String call, List<Event> events, String completes) {

        public CallTrace {
            events = List.copyOf(events);
        }

        /** The same without what the generators of a program did. */
        public CallTrace withoutLanes() {
            return new CallTrace(
                    call, events.stream().filter(event -> !event.isInLane()).toList(), completes);
        }
    }

    /**
     * One observable event.
     *
     * @param kind what happened
     * @param value the label that was entered, the operation that was answered, the value that was thrown or logged
     * @param regions the protected regions at entry into the body, the innermost last; empty where none is shown
     * @param pending the pending operations at entry into the body, the newest last; empty where none is shown
     * @param generator which generator of a program from source did it, {@code g1}, {@code g2} in the order of making; empty for
     *     the one that a case drives, and for what no generator did
     */
    public record Event(Kind kind, String value, List<String> regions, List<String> pending, String generator) {

        public Event {
            regions = List.copyOf(regions);
            pending = List.copyOf(pending);
        }

        /** An event of the generator that a case drives, or of none. */
        public Event(Kind kind, String value, List<String> regions, List<String> pending) {
            this(kind, value, regions, pending, "");
        }

        /** An event that shows no stacks. */
        public Event(Kind kind, String value) {
            this(kind, value, List.of(), List.of());
        }

        /** Whether it tells what a generator of a program from source did, which is followed but not judged. */
        public boolean isInLane() {
            return !generator.isEmpty();
        }

        /** The same without stacks. */
        Event withoutStacks() {
            return new Event(kind, value, List.of(), List.of(), generator);
        }

        /** The kinds of events, in the order in which they may come first. */
        public enum Kind {
            /** A generator of a program was made; the value tells what came of that instead. */
            MADE,
            /** A generator of a program got a verb. */
            ASKED,
            /** The body was entered. */
            ENTERED,
            /** The body answered with an operation. */
            ANSWERED,
            /** The body threw. */
            THREW,
            /** A generator of a program gave or threw what a verb came to. */
            GAVE,
            /** The body, or the code around it, wrote to the log. */
            LOGGED,
            /** A promise was rejected, and nobody handled that. */
            REJECTED,
            /** An error that nobody caught. */
            UNCAUGHT,
            /** The call went on like that and never came to its end; the value says how. */
            GOES_ON;

            /** The kind as files and pages name it: {@code entered}. */
            public String id() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }
    }
}
