package io.github.yieldstick.reports.site.parts;

import io.github.yieldstick.reports.run.CaseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The oracle or an engine, with its trace.
 *
 * @param name the heading over its column
 * @param trace what it did, call by call
 * @param other the trace that this one is held against; empty where there is none
 */
public record Party(String name, List<CaseResult.CallTrace> trace, List<CaseResult.CallTrace> other) {

    /** An event, and whether it is the first that the other trace does not have. */
    public record Step(CaseResult.Event event, boolean differs) {}

    /** The call in that row, from 0; empty if the trace does not come that far. */
    public Optional<CaseResult.CallTrace> call(int row) {
        return at(trace, row);
    }

    private static Optional<CaseResult.CallTrace> at(List<CaseResult.CallTrace> trace, int row) {
        return row < trace.size() ? Optional.of(trace.get(row)) : Optional.empty();
    }

    /** What it did in that call, in the form of the scenario's column. */
    public String aspect(String aspect, int row) {
        return call(row).map(call -> aspect(aspect, call)).orElse("not reached");
    }

    private static String aspect(String aspect, CaseResult.CallTrace call) {
        return switch (aspect) {
            case "completes" -> call.completes().isEmpty() ? "did not complete" : call.completes();
            case "labels" -> joined(call, CaseResult.Event.Kind.ENTERED, CaseResult.Event::value, " ");
            case "logs" -> joined(call, CaseResult.Event.Kind.LOGGED, CaseResult.Event::value, ", ");
            case "regions" -> joined(call, CaseResult.Event.Kind.ENTERED, CaseResult.Event::regions, "; ");
            case "pending" -> joined(call, CaseResult.Event.Kind.ENTERED, CaseResult.Event::pending, "; ");
            default -> "";
        };
    }

    private static String joined(
            CaseResult.CallTrace call,
            CaseResult.Event.Kind kind,
            Function<CaseResult.Event, String> part,
            String separator) {
        return call.events().stream()
                .filter(event -> event.kind() == kind)
                .map(part)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(separator));
    }

    /** The events of that call; the first that the other trace does not have at its place is marked. */
    public List<Step> steps(int row) {
        List<CaseResult.Event> mine =
                call(row).map(CaseResult.CallTrace::events).orElse(List.of());
        List<CaseResult.Event> theirs =
                at(other, row).map(CaseResult.CallTrace::events).orElse(mine);
        List<Step> steps = new ArrayList<>();
        boolean alike = true;
        for (int i = 0; i < mine.size(); i++) {
            boolean differs = alike && (i >= theirs.size() || !mine.get(i).equals(theirs.get(i)));
            alike = alike && !differs;
            steps.add(new Step(mine.get(i), differs));
        }
        return steps;
    }
}
