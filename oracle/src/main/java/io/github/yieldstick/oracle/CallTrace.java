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
public record CallTrace(String call, List<Event> events, RecordedCompletion completion) {

    public CallTrace {
        events = List.copyOf(events);
    }

    /** The labels at which the body was entered, in order. */
    public List<String> labels() {
        return entries().map(Event.Entered::label).toList();
    }

    /** The regions at each entry into the body, in order. */
    public List<String> regions() {
        return entries().map(entry -> String.join(", ", entry.regions())).toList();
    }

    /** The pending operations at each entry into the body, in order. */
    public List<String> pending() {
        return entries().map(entry -> String.join(", ", entry.pending())).toList();
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
        return events.stream().flatMap(event -> event.accept(new Effect())).toList();
    }

    private Stream<Event.Entered> entries() {
        return events.stream().filter(Event.Entered.class::isInstance).map(Event.Entered.class::cast);
    }

    /** What an event does that is seen outside of the machine, with its kind. */
    private static final class Effect implements Event.Visitor<Stream<String>> {

        @Override
        public Stream<String> entered(Event.Entered entry) {
            return Stream.empty();
        }

        @Override
        public Stream<String> answered(Written operation) {
            return Stream.empty();
        }

        @Override
        public Stream<String> threw(Written value) {
            return Stream.empty();
        }

        @Override
        public Stream<String> logged(Written value) {
            return Stream.of("logged " + value.text());
        }

        @Override
        public Stream<String> rejected(Written reason) {
            return Stream.of("rejected " + reason.text());
        }

        @Override
        public Stream<String> uncaught(Written value) {
            return Stream.of("uncaught " + value.text());
        }

        @Override
        public Stream<String> ofGenerator(Event.OfGenerator event) {
            return Stream.empty();
        }
    }
}
