package io.github.yieldstick.path;

import io.github.yieldstick.judge.ResultTraces;
import io.github.yieldstick.oracle.CallTrace;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.TraceComparison;
import java.util.List;
import java.util.Optional;

/** Where the real helper did otherwise than the bundled engine in a call. */
final class Difference {
    private static final String BEGINNING = "the real helper does otherwise: with it, ";

    private Difference() {}

    /** The first thing that differs, in a sentence; empty where nothing does. */
    static Optional<String> between(CallTrace helper, CallTrace engine) {
        CaseResult.CallTrace there = ResultTraces.call(helper);
        CaseResult.CallTrace here = ResultTraces.call(engine);
        return new TraceComparison(List.of(there), List.of(here), true)
                .events().stream()
                        .findFirst()
                        .map(parting -> BEGINNING + happening(there, parting.event()) + "; here, "
                                + happening(here, parting.event()) + ".");
    }

    /** The engine was stopped in this call, the helper was not. */
    static String helperEnds(CallTrace helper) {
        return BEGINNING + completion(helper.completion().text()) + "; here, the call does not end.";
    }

    /** The helper was stopped in this call, the engine was not. */
    static String helperStops(String sentence, CallTrace engine) {
        return BEGINNING + "the call does not end (" + sentence + "); here, "
                + completion(engine.completion().text()) + ".";
    }

    /** What happens at that place; the completion comes last. */
    private static String happening(CaseResult.CallTrace call, int place) {
        return place < call.events().size() ? happening(call.events().get(place)) : completion(call.completes());
    }

    private static String happening(CaseResult.Event event) {
        return switch (event.kind()) {
            case ENTERED ->
                "the body is entered at label " + event.value() + " with regions " + orNone(event.regions())
                        + " and pending " + orNone(event.pending());
            case MADE -> event.generator() + " is made " + event.value();
            case ASKED -> event.generator() + " is asked " + event.value();
            case GAVE -> event.generator() + " " + event.value();
            case ANSWERED -> "the body answers " + event.value();
            case THREW -> "the body throws " + event.value();
            case LOGGED -> "the log gets " + event.value();
            case REJECTED -> "nobody handles a rejection with " + event.value();
            case UNCAUGHT -> "nobody catches " + event.value();
            case GOES_ON -> "it goes on: " + event.value();
        };
    }

    private static String completion(String completes) {
        return "the call " + completes;
    }

    private static String orNone(List<String> stack) {
        return stack.isEmpty() ? "-" : String.join(", ", stack);
    }
}
