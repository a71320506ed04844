package io.github.yieldstick.reports.run;

import io.github.yieldstick.reports.run.CaseResult.CallTrace;
import io.github.yieldstick.reports.run.CaseResult.Event;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is judged of a call, a column of the table each, in the order in which a divergence is looked for. */
public enum Aspect {
    /** The labels at which the body was entered. */
    LABELS(" ") {
        @Override
        List<String> seen(CallTrace call) {
            return entries(call, Event::value);
        }
    },
    /** The regions at each entry. */
    REGIONS(", ") {
        @Override
        List<String> seen(CallTrace call) {
            return entries(call, entry -> entry.regions().toString());
        }
    },
    /** The pending operations at each entry. */
    PENDING(", ") {
        @Override
        List<String> seen(CallTrace call) {
            return entries(call, entry -> entry.pending().toString());
        }
    },
    /** What was logged, and what was lost: a rejection that nobody handled, an error that nobody caught. */
    LOGS(", ") {
        @Override
        List<String> seen(CallTrace call) {
            return call.events().stream().flatMap(Aspect::effect).toList();
        }
    },
    /** How the call completed. */
    COMPLETES("") {
        @Override
        List<String> seen(CallTrace call) {
            return List.of(call.completes());
        }
    };

    private final String separator;

    Aspect(String separator) {
        this.separator = separator;
    }

    /** What is seen of it in a call, one after the other. */
    abstract List<String> seen(CallTrace call);

    /** What is seen of it in a call, as the cells of its column are written. */
    public String text(CallTrace call) {
        return String.join(separator, seen(call));
    }

    /** The name of its column. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The aspect of that column; empty for a column that is about something else. */
    public static Optional<Aspect> of(String column) {
        return Arrays.stream(values())
                .filter(aspect -> aspect.id().equals(column))
                .findFirst();
    }

    private static List<String> entries(CallTrace call, Function<Event, String> part) {
        return call.events().stream()
                .filter(event -> event.kind() == Event.Kind.ENTERED && !event.isInLane())
                .map(part)
                .toList();
    }

    /** What is lost is told by its kind. */
    private static Stream<String> effect(Event event) {
        return switch (event.kind()) {
            case LOGGED -> Stream.of(event.value());
            case REJECTED, UNCAUGHT -> Stream.of(event.kind().id() + " " + event.value());
            case MADE, ASKED, ENTERED, ANSWERED, THREW, GAVE, GOES_ON -> Stream.empty();
        };
    }
}
