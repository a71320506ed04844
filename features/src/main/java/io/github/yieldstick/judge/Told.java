package io.github.yieldstick.judge;

import io.github.yieldstick.oracle.Event;
import io.github.yieldstick.reports.run.CaseResult;
import java.util.ArrayList;
import java.util.List;

/** What was performed, as a result tells it: without what is not compared, as the message that GraalJS gives its own errors. */
final class Told {

    private Told() {}

    static List<CaseResult.CallTrace> calls(Performance performance) {
        List<CaseResult.CallTrace> calls = new ArrayList<>();
        performance
                .traces()
                .forEach(trace -> calls.add(new CaseResult.CallTrace(
                        trace.call(),
                        trace.events().stream().map(Told::event).toList(),
                        trace.completion().text())));
        performance.open().map(OpenTrace::of).ifPresent(calls::add);
        return calls;
    }

    static CaseResult.Event event(Event event) {
        if (event instanceof Event.Entered entered) {
            return new CaseResult.Event(
                    CaseResult.Event.Kind.ENTERED, entered.label(), entered.regions(), entered.pending());
        }
        if (event instanceof Event.Answered answered) {
            return event(CaseResult.Event.Kind.ANSWERED, answered.operation().text());
        }
        if (event instanceof Event.Threw threw) {
            return event(CaseResult.Event.Kind.THREW, threw.value().text());
        }
        if (event instanceof Event.Rejected rejected) {
            return event(CaseResult.Event.Kind.REJECTED, rejected.reason().text());
        }
        if (event instanceof Event.Uncaught uncaught) {
            return event(CaseResult.Event.Kind.UNCAUGHT, uncaught.value().text());
        }
        return event(
                CaseResult.Event.Kind.LOGGED, ((Event.Logged) event).value().text());
    }

    private static CaseResult.Event event(CaseResult.Event.Kind kind, String value) {
        return new CaseResult.Event(kind, value, "", "");
    }
}
