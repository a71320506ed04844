package io.github.yieldstick.reports.run;

import io.github.yieldstick.reports.run.CaseResult.CallTrace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where two traces of the same calls part: every place, in order. The one answer to that question. */
public final class TraceComparison {
    private final List<CallTrace> oracle;
    private final List<CallTrace> engine;
    private final boolean withStacks;

    /**
     * @param oracle what is held to be right
     * @param engine what is held against it; where it shows no stack anywhere, none is asked of its events
     */
    public TraceComparison(List<CallTrace> oracle, List<CallTrace> engine) {
        this(oracle, engine, showsStacks(engine));
    }

    /**
     * @param oracle what is held to be right
     * @param engine what is held against it
     * @param withStacks whether the stacks that events show are compared, too
     */
    public TraceComparison(List<CallTrace> oracle, List<CallTrace> engine, boolean withStacks) {
        this.oracle = List.copyOf(oracle);
        this.engine = List.copyOf(engine);
        this.withStacks = withStacks;
    }

    private static boolean showsStacks(List<CallTrace> trace) {
        return trace.stream()
                .flatMap(call -> call.events().stream())
                .anyMatch(
                        event -> !event.regions().isEmpty() || !event.pending().isEmpty());
    }

    /**
     * A call in which the traces part.
     *
     * @param row the row of the call, from 0
     * @param event the place, from 0, of the first event that is not the same in both; behind the last event stands how the call
     *     completes
     */
    public record AtEvent(int row, int event) {}

    /**
     * An aspect of a call in which the traces part.
     *
     * @param row the row of the call, from 0
     * @param aspect the aspect
     */
    public record InAspect(int row, Aspect aspect) {}

    /** The calls in which anything that happens is not the same, judged or not, in order. */
    public List<AtEvent> events() {
        return rows().flatMap(row -> parting(row, this::happenings).stream().mapToObj(event -> new AtEvent(row, event)))
                .toList();
    }

    /** The aspects of calls that are not the same, in the order of the calls. */
    public List<InAspect> aspects() {
        return rows().flatMap(row -> Arrays.stream(Aspect.values())
                        .filter(aspect -> parting(row, aspect::seen).isPresent())
                        .map(aspect -> new InAspect(row, aspect)))
                .toList();
    }

    private Stream<Integer> rows() {
        return IntStream.range(0, Math.max(oracle.size(), engine.size())).boxed();
    }

    /** The first place in that call at which not the same is seen; a call that one of them does not come to is nowhere the same. */
    private OptionalInt parting(int row, Function<CallTrace, List<?>> seen) {
        return row < oracle.size() && row < engine.size()
                ? firstDifference(seen.apply(oracle.get(row)), seen.apply(engine.get(row)))
                : OptionalInt.of(0);
    }

    private List<Object> happenings(CallTrace call) {
        List<Object> happenings = new ArrayList<>();
        call.events().forEach(event -> happenings.add(withStacks ? event : event.withoutStacks()));
        happenings.add(call.completes());
        return happenings;
    }

    private static OptionalInt firstDifference(List<?> one, List<?> other) {
        return IntStream.range(0, Math.max(one.size(), other.size()))
                .filter(i -> i >= one.size() || i >= other.size() || !one.get(i).equals(other.get(i)))
                .findFirst();
    }
}
