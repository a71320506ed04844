package io.github.yieldstick.judge;

import io.github.yieldstick.oracle.CallTrace;
import io.github.yieldstick.oracle.Event;
import io.github.yieldstick.oracle.Written;
import io.github.yieldstick.reports.run.CaseResult;

/**
 * What was performed, as a result tells it: without what is not compared, as the message that GraalJS gives its own errors. The
 * one place where what the oracle's recorder noted becomes what reports show.
 */
public final class ResultTraces implements Event.Visitor<CaseResult.Event> {

    private ResultTraces() {}

    /** A call that came to its end. */
    public static CaseResult.CallTrace call(CallTrace trace) {
        return new CaseResult.CallTrace(
                trace.call(),
                trace.events().stream().map(ResultTraces::event).toList(),
                trace.completion().text());
    }

    /** An event. */
    public static CaseResult.Event event(Event event) {
        return event.accept(new ResultTraces());
    }

    @Override
    public CaseResult.Event entered(Event.Entered entry) {
        return new CaseResult.Event(CaseResult.Event.Kind.ENTERED, entry.label(), entry.regions(), entry.pending());
    }

    @Override
    public CaseResult.Event answered(Written operation) {
        return new CaseResult.Event(CaseResult.Event.Kind.ANSWERED, operation.text());
    }

    @Override
    public CaseResult.Event threw(Written value) {
        return new CaseResult.Event(CaseResult.Event.Kind.THREW, value.text());
    }

    @Override
    public CaseResult.Event logged(Written value) {
        return new CaseResult.Event(CaseResult.Event.Kind.LOGGED, value.text());
    }

    @Override
    public CaseResult.Event rejected(Written reason) {
        return new CaseResult.Event(CaseResult.Event.Kind.REJECTED, reason.text());
    }

    @Override
    public CaseResult.Event uncaught(Written value) {
        return new CaseResult.Event(CaseResult.Event.Kind.UNCAUGHT, value.text());
    }

    @Override
    public CaseResult.Event ofGenerator(Event.OfGenerator event) {
        CaseResult.Event.Kind kind = switch (event.kind()) {
            case MADE -> CaseResult.Event.Kind.MADE;
            case ASKED -> CaseResult.Event.Kind.ASKED;
            case ENTERED -> CaseResult.Event.Kind.ENTERED;
            case ANSWERED -> CaseResult.Event.Kind.ANSWERED;
            case THREW -> CaseResult.Event.Kind.THREW;
            case GAVE -> CaseResult.Event.Kind.GAVE;
        };
        return new CaseResult.Event(kind, event.text(), event.regions(), event.pending(), generator(event.generator()));
    }

    /** The name of a generator of a program from source, by its number in the order of making. */
    public static String generator(int number) {
        return "g" + number;
    }
}
