package io.github.yieldstick.reports.site.cases;

import io.github.yieldstick.reports.run.CaseResult.Event;
import io.github.yieldstick.reports.run.PathStep.Part;
import io.github.yieldstick.reports.text.Shortened;
import java.util.List;
import java.util.Optional;

/** Says what an engine that parted from the path did, or left, in place of what was to come. */
final class Meaning {

    private final Optional<Part> part;
    private final Happening due;
    private final List<Happening> engine;
    private final Happening came;

    /**
     * @param part the part of a region that the machine's last decision leads into; empty where it leads into none
     * @param due what was to come
     * @param engine what the engine did from there to the end of the call
     */
    Meaning(Optional<Part> part, Happening due, List<Happening> engine) {
        this.part = part;
        this.due = due;
        this.engine = List.copyOf(engine);
        this.came = engine.get(0);
    }

    /** The sentence. */
    String sentence() {
        return due.event().map(this::inPlaceOf).orElseGet(this::inPlaceOfTheEnd);
    }

    private String inPlaceOf(Event event) {
        return switch (event.kind()) {
            case ENTERED -> inPlaceOfEntering(event);
            case ANSWERED, THREW -> inPlaceOfLeaving(event);
            case LOGGED -> inPlaceOfLogging(event);
            case ASKED ->
                came.isOf(Event.Kind.ASKED)
                        ? "It asked " + came.generator() + " " + came.value() + ", where " + event.generator()
                                + " is asked " + shown(event.value()) + "."
                        : "It did not ask " + event.generator() + " " + shown(event.value()) + ": it "
                                + came.description() + ".";
            case GAVE ->
                came.isOf(Event.Kind.GAVE)
                        ? "It had " + came.generator() + " answer the verb otherwise: it " + came.value()
                                + ", where it " + shown(event.value()) + "."
                        : "It " + came.description() + ", where " + event.generator() + " answers the verb and "
                                + shown(event.value()) + ".";
            case MADE ->
                came.isOf(Event.Kind.MADE)
                        ? "It did not make the generator " + event.generator() + ": to make it " + came.value() + "."
                        : "It " + came.description() + ", before " + event.generator() + " is made.";
            case REJECTED, UNCAUGHT, GOES_ON -> otherwise();
        };
    }

    private String inPlaceOfEntering(Event event) {
        Optional<Event> entered = came.event().filter(each -> each.kind() == Event.Kind.ENTERED);
        if (entered.isPresent() && entered.get().generator().equals(event.generator())) {
            return entered.get().value().equals(event.value())
                    ? otherStacks(event, entered.get())
                    : "It went on at label " + came.value() + whose(event) + ", where label " + event.value()
                            + " is due" + leadingInto() + ".";
        }
        if (entered.isPresent()) {
            return "It ran the body of " + came.generator() + " at label " + came.value() + ", where that of "
                    + event.generator() + " is to go on at label " + event.value() + ".";
        }
        return withoutEntering(event);
    }

    private String withoutEntering(Event event) {
        String entering = part.filter(any -> !entersLater(event))
                .map(into -> switch (into) {
                    case CATCH -> "entering the catch clause at label " + event.value();
                    case FINALLY -> "running the finally part at label " + event.value();
                })
                .orElse("entering the body at label " + event.value());
        if (came.isOf(Event.Kind.GAVE)) {
            return "It had " + came.generator() + " answer the verb (" + came.value() + ") without " + entering
                    + whose(event) + ".";
        }
        Happening last = engine.get(engine.size() - 1);
        if (came.isCompletion() || (part.isPresent() && !entersLater(event))) {
            return (last.isCompletion() ? "It ended the call without " : "It did not come to ") + entering
                    + whose(event) + ".";
        }
        return "It " + came.description() + ", before " + entering + whose(event) + ".";
    }

    private String leadingInto() {
        return part.map(into -> switch (into) {
                    case CATCH -> ", the catch clause,";
                    case FINALLY -> ", the finally part,";
                })
                .map(words -> words.substring(0, words.length() - 1))
                .orElse("");
    }

    private boolean entersLater(Event due) {
        return engine.stream()
                .flatMap(each -> each.event().stream())
                .anyMatch(event -> event.kind() == Event.Kind.ENTERED
                        && event.value().equals(due.value())
                        && event.generator().equals(due.generator()));
    }

    private static String otherStacks(Event due, Event came) {
        String beginning = "It entered the body at label " + due.value() + whose(due) + " with ";
        return due.regions().equals(came.regions())
                ? beginning + "pending " + listed(came.pending()) + ", where pending is " + listed(due.pending()) + "."
                : beginning + "regions " + listed(came.regions()) + ", where the regions are " + listed(due.regions())
                        + ".";
    }

    private static String listed(List<String> stack) {
        return stack.isEmpty() ? "none" : shown(String.join(", ", stack));
    }

    /** The body is the same for all: what it does otherwise comes of what it was given. */
    private String inPlaceOfLeaving(Event event) {
        String left = event.kind() == Event.Kind.ANSWERED ? "answers " : "throws ";
        if (came.isOf(Event.Kind.ANSWERED) || came.isOf(Event.Kind.THREW)) {
            return "It gave the body" + whose(event) + " something else, as by sent(): the body "
                    + (came.isOf(Event.Kind.ANSWERED) ? "answers " : "throws ") + came.value() + ", where it " + left
                    + shown(event.value()) + ".";
        }
        return "It gave the body" + whose(event) + " something else, as by sent(): it " + came.description()
                + ", where the body " + left + shown(event.value()) + ".";
    }

    private String inPlaceOfLogging(Event event) {
        return came.isOf(Event.Kind.LOGGED)
                ? "What it gave to the program is not the same: " + came.value() + " is logged, where "
                        + shown(event.value()) + " is."
                : "It " + came.description() + ", where " + shown(event.value()) + " is logged first.";
    }

    private String inPlaceOfTheEnd() {
        if (came.isCompletion() && due.isCompletion()) {
            return "It completed the call otherwise: the call " + came.value() + ", where it " + due.value() + ".";
        }
        if (came.isOf(Event.Kind.ENTERED) && due.isCompletion()) {
            return "It entered the body" + came.event().map(Meaning::whose).orElse("") + " again, at label "
                    + came.value() + ", where the call is over and " + due.value() + ".";
        }
        return otherwise();
    }

    private String otherwise() {
        return "It " + came.description() + ", where the oracle " + due.description() + ".";
    }

    private static String whose(Event event) {
        return event.isInLane() ? " of " + event.generator() : "";
    }

    private static String shown(String value) {
        return Shortened.onPage(value);
    }
}
