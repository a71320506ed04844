package io.github.yieldstick.reports.site.parts;

import io.github.yieldstick.reports.run.Aspect;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.TraceComparison;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The oracle or an engine, with its trace.
 *
 * @param name the heading over its column
 * @param trace what it did, call by call
 * @param partings where it parts from the trace that it is held against; empty where there is none
 */
public record Party(String name, List<CaseResult.CallTrace> trace, List<TraceComparison.AtEvent> partings) {

    /** An event, and whether it is the first of its call that the other trace does not have. */
    public record Step(CaseResult.Event event, boolean differs) {}

    /** The call in that row, from 0; empty if the trace does not come that far. */
    public Optional<CaseResult.CallTrace> call(int row) {
        return row < trace.size() ? Optional.of(trace.get(row)) : Optional.empty();
    }

    /** What it did in that call, in the form of the scenario's column. */
    public String aspect(String aspect, int row) {
        return call(row).map(call -> aspect(aspect, call)).orElse("not reached");
    }

    private static String aspect(String column, CaseResult.CallTrace call) {
        return Aspect.of(column)
                .map(aspect -> switch (aspect) {
                    case COMPLETES -> call.completes().isEmpty() ? "did not complete" : aspect.text(call);
                    case LABELS, LOGS -> aspect.text(call);
                    // Whoever shows no stack is not said to have had an empty one.
                    case REGIONS -> shows(call, CaseResult.Event::regions) ? aspect.text(call) : "";
                    case PENDING -> shows(call, CaseResult.Event::pending) ? aspect.text(call) : "";
                })
                .orElse("");
    }

    private static boolean shows(CaseResult.CallTrace call, Function<CaseResult.Event, List<String>> stack) {
        return call.events().stream().anyMatch(event -> !stack.apply(event).isEmpty());
    }

    /** The events of that call; the one at which the traces part is marked. */
    public List<Step> steps(int row) {
        List<CaseResult.Event> events =
                call(row).map(CaseResult.CallTrace::events).orElse(List.of());
        return IntStream.range(0, events.size())
                .mapToObj(i -> new Step(events.get(i), partings.contains(new TraceComparison.AtEvent(row, i))))
                .toList();
    }
}
