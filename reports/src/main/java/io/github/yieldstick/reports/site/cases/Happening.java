package io.github.yieldstick.reports.site.cases;

import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.text.Prose;
import io.github.yieldstick.reports.text.Shortened;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What can be seen of a call, one after the other: its events, then how it completes.
 *
 * @param event the event; empty for the completion
 * @param words what happens, with its subject left out
 */
record Happening(Optional<CaseResult.Event> event, List<Prose> words) {

    private static final String COMPLETES = "completes the call: ";

    /** Whether it is an event of that kind. */
    boolean isOf(CaseResult.Event.Kind kind) {
        return event.filter(each -> each.kind() == kind).isPresent();
    }

    /** Which generator of a program from source it is about; empty where that is not told. */
    String generator() {
        return event.map(CaseResult.Event::generator).orElse("");
    }

    /** The event's value, or how the call completes. */
    String value() {
        return Shortened.onPage(event.map(CaseResult.Event::value)
                .orElseGet(() -> words.get(words.size() - 1).text()));
    }

    /** Whether it is the completion of a call that came to its end. */
    boolean isCompletion() {
        return event.isEmpty() && words.get(0).text().equals(COMPLETES);
    }

    static List<Happening> of(Optional<CaseResult.CallTrace> call) {
        if (call.isEmpty()) {
            return List.of(new Happening(Optional.empty(), List.of(text("does not come to this call"))));
        }
        List<Happening> happenings = new ArrayList<>();
        call.get().events().forEach(event -> happenings.add(new Happening(Optional.of(event), words(event))));
        String completes = call.get().completes();
        happenings.add(new Happening(
                Optional.empty(),
                completes.isEmpty()
                        ? List.of(text("does not complete the call"))
                        : List.of(text(COMPLETES), code(Shortened.onPage(completes)))));
        return happenings;
    }

    private static List<Prose> words(CaseResult.Event event) {
        List<Prose> words = new ArrayList<>();
        words.add(text(
                switch (event.kind()) {
                    case MADE ->
                        event.value().isEmpty() ? "makes " + event.generator() : "has " + event.generator() + " made: ";
                    case ASKED -> "asks " + event.generator() + " ";
                    case GAVE -> "has " + event.generator() + " answer: ";
                    case ENTERED -> "enters the body " + of(event) + "at label ";
                    case ANSWERED -> "has the body " + of(event) + "answer ";
                    case THREW -> "has the body " + of(event) + "throw ";
                    case LOGGED -> "logs ";
                    case REJECTED -> "leaves a rejection that nobody handles: ";
                    case UNCAUGHT -> "leaves an error that nobody catches: ";
                    case GOES_ON -> "goes on: ";
                }));
        words.add(code(Shortened.onPage(event.value())));
        addStack(words, ", regions ", event.regions());
        addStack(words, ", pending ", event.pending());
        return words;
    }

    private static String of(CaseResult.Event event) {
        return event.isInLane() ? "of " + event.generator() + " " : "";
    }

    private static void addStack(List<Prose> words, String name, List<String> stack) {
        if (!stack.isEmpty()) {
            words.add(text(name));
            words.add(code(String.join(", ", stack)));
        }
    }

    /** What happens in one string. */
    String description() {
        return words.stream().map(Prose::text).collect(Collectors.joining());
    }

    private static Prose text(String text) {
        return new Prose(text, false);
    }

    private static Prose code(String text) {
        return new Prose(text, true);
    }
}
