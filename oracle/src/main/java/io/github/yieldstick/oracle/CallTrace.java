package io.github.yieldstick.oracle;

import java.util.List;
import java.util.stream.Stream;

/**
 * One call and what it made observable.
 *
 * @param call the call as written
 * @param events what happened, in order
 * @param completion how the call completed
 */
public record CallTrace(String call, List<Event> events, Completion completion) {

    public CallTrace {
        events = List.copyOf(events);
    }

    /** The labels at which the body was entered, in order. */
    public List<String> labels() {
        return entries().map(Event.Entered::label).toList();
    }

    /** The regions at each entry into the body, in order. */
    public List<String> regions() {
        return entries().map(Event.Entered::regions).toList();
    }

    /** The pending operations at each entry into the body, in order. */
    public List<String> pending() {
        return entries().map(Event.Entered::pending).toList();
    }

    /** What was logged, in order, in the form that is compared. */
    public List<String> logs() {
        return events.stream()
                .filter(Event.Logged.class::isInstance)
                .map(event -> ((Event.Logged) event).value().text())
                .toList();
    }

    /** What was logged, rejected or thrown without anybody to catch it, in order, in the form that is compared. */
    public List<String> effects() {
        return events.stream().flatMap(CallTrace::effect).toList();
    }

    private static Stream<String> effect(Event event) {
        if (event instanceof Event.Logged logged) {
            return Stream.of("logged " + logged.value().text());
        }
        if (event instanceof Event.Rejected rejected) {
            return Stream.of("rejected " + rejected.reason().text());
        }
        return event instanceof Event.Uncaught uncaught
                ? Stream.of("uncaught " + uncaught.value().text())
                : Stream.empty();
    }

    private Stream<Event.Entered> entries() {
        return events.stream().filter(Event.Entered.class::isInstance).map(Event.Entered.class::cast);
    }
}
