package io.github.yieldstick.trace;

import io.github.yieldstick.oracle.CallTrace;
import io.github.yieldstick.oracle.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the real helper did otherwise than the bundled engine in a call. */
final class Difference {
    private static final String BEGINNING = "the real helper does otherwise: with it, ";

    private Difference() {}

    /** The first thing that differs, in a sentence; empty where nothing does. */
    static Optional<String> between(CallTrace helper, CallTrace engine) {
        List<String> there = happenings(helper);
        List<String> here = happenings(engine);
        for (int i = 0; i < Math.min(there.size(), here.size()); i++) {
            if (!there.get(i).equals(here.get(i))) {
                return Optional.of(BEGINNING + there.get(i) + "; here, " + here.get(i) + ".");
            }
        }
        return Optional.empty();
    }

    /** The engine was stopped in this call, the helper was not. */
    static String helperEnds(CallTrace helper) {
        return BEGINNING + completion(helper) + "; here, the call does not end.";
    }

    /** The helper was stopped in this call, the engine was not. */
    static String helperStops(String sentence, CallTrace engine) {
        return BEGINNING + "the call does not end (" + sentence + "); here, " + completion(engine) + ".";
    }

    /** The completion comes last, so that neither list is the beginning of the other. */
    private static List<String> happenings(CallTrace trace) {
        List<String> happenings = new ArrayList<>();
        trace.events().forEach(event -> happenings.add(happening(event)));
        happenings.add(completion(trace));
        return happenings;
    }

    private static String happening(Event event) {
        if (event instanceof Event.Entered entered) {
            return "the body is entered at label " + entered.label() + " with regions " + orNone(entered.regions())
                    + " and pending " + orNone(withOperands(entered.pending()));
        }
        if (event instanceof Event.Answered answered) {
            return "the body answers " + answered.operation().text();
        }
        if (event instanceof Event.Threw threw) {
            return "the body throws " + threw.value().text();
        }
        if (event instanceof Event.Rejected rejected) {
            return "nobody handles a rejection with " + rejected.reason().text();
        }
        return event instanceof Event.Uncaught uncaught
                ? "nobody catches " + uncaught.value().text()
                : "the log gets " + ((Event.Logged) event).value().text();
    }

    private static String completion(CallTrace trace) {
        return "the call " + trace.completion().text();
    }

    /** An operand that was left out is undefined, and nobody can tell the two apart (OP2.7). */
    private static String withOperands(String pending) {
        return pending.replace("*/]", "*/, undefined]");
    }

    private static String orNone(String stack) {
        return stack.isEmpty() ? "-" : stack;
    }
}
