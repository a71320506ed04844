package io.github.yieldstick.reports.site.cases;

import io.github.yieldstick.reports.grade.Trouble;
import io.github.yieldstick.reports.run.Bearing;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.PathRecord;
import io.github.yieldstick.reports.run.PathStep;
import io.github.yieldstick.reports.run.TraceComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds on the machine's path the step at which an engine parted from it. */
final class PartingFinder {

    private final PathRecord path;
    private final int place;
    private final DecidingClauses clauses;
    private final List<NumberedStep> steps = new ArrayList<>();

    /** A step with its number on the path, from 1, and its call's row, from 0. */
    private record NumberedStep(int number, int row, PathStep step) {}

    /**
     * @param path the path that the engine should have taken
     * @param place the path's place among those of the case, from 0
     * @param clauses the clauses to lead to
     */
    PartingFinder(PathRecord path, int place, DecidingClauses clauses) {
        this.clauses = clauses;
        this.path = path;
        this.place = place;
        for (int row = 0; row < path.calls().size(); row++) {
            for (PathStep step : path.calls().get(row).steps()) {
                steps.add(new NumberedStep(steps.size() + 1, row, step));
            }
        }
    }

    /**
     * The parting: the first thing that differs, from the first call on, whether it is judged or not. Empty where the engine
     * was not asked, or the path does not show what the oracle did.
     */
    Optional<Parting> of(CaseResult result) {
        int calls = compared(result);
        return new TraceComparison(result.oracle(), result.observed())
                .events().stream()
                        .findFirst()
                        .filter(first -> first.row() < calls)
                        .flatMap(first -> parting(result, first.row(), first.event()));
    }

    /** How many calls may hold it: where the engine was stopped all that there are, else those up to the first that is judged so. */
    private int compared(CaseResult result) {
        int all = path.calls().size();
        if (result.divergence().isPresent()) {
            return result.divergence()
                    .filter(Trouble::engineWasAsked)
                    .map(divergence -> Math.min(divergence.row(), all))
                    .orElse(0);
        }
        return result.outcome().bearing() == Bearing.FAILED
                        && !result.observed().isEmpty()
                ? all
                : 0;
    }

    private Optional<Parting> parting(CaseResult result, int row, int parts) {
        Optional<CaseResult.CallTrace> right = call(result.oracle(), row);
        List<Happening> oracle = Happening.of(right);
        List<Happening> engine = Happening.of(call(result.observed(), row));
        List<CaseResult.Event> events = right.map(CaseResult.CallTrace::events).orElse(List.of());
        List<NumberedStep> seen = seen(row, isInLanes(result));
        int before = ofTheMachine(events.subList(0, Math.min(parts, events.size())));
        Optional<NumberedStep> reached = before < seen.size() ? Optional.of(seen.get(before)) : last(row);
        boolean showsIt = seen.size() == ofTheMachine(events) || (path.further() > 0 && before < seen.size());
        if (right.isEmpty() || !showsIt || reached.isEmpty()) {
            return Optional.empty(); // or a call that has nothing to do with the machine, before any that has
        }
        NumberedStep step = reached.get();
        List<NumberedStep> decisive = before == 0
                ? decisive(before(row), step.number())
                : decisiveBehind(seen.get(before - 1), step.number());
        List<Happening> from = engine.subList(Math.min(parts, engine.size() - 1), engine.size());
        return Optional.of(new Parting(
                PathView.anchor(place, step.number()),
                step.number(),
                decisive.stream().map(this::decided).toList(),
                new Meaning(entered(decisive, step), oracle.get(parts), from).sentence(),
                oracle.get(parts).words(),
                from.get(0).words(),
                wrongJump(step, from.get(0))));
    }

    private static boolean isInLanes(CaseResult result) {
        return result.oracle().stream().flatMap(call -> call.events().stream()).anyMatch(CaseResult.Event::isInLane);
    }

    /** Errors that are lost are no steps of the machine. */
    private static int ofTheMachine(List<CaseResult.Event> events) {
        return (int) events.stream()
                .filter(event -> switch (event.kind()) {
                    case MADE, ASKED, ENTERED, ANSWERED, THREW, GAVE, LOGGED -> true;
                    case REJECTED, UNCAUGHT, GOES_ON -> false;
                })
                .count();
    }

    /** The part of a region that the last decision before an entry leads into. */
    private static Optional<PathStep.Part> entered(List<NumberedStep> decisive, NumberedStep entry) {
        return entry.step().kind() != PathStep.Kind.ENTERS
                ? Optional.empty()
                : decisive.stream()
                        .map(NumberedStep::step)
                        .filter(step -> step.generator().equals(entry.step().generator()))
                        .reduce((earlier, later) -> later)
                        .flatMap(PathStep::decision)
                        .flatMap(PathStep.Decision::enters);
    }

    /** Where the engine entered the same body at another label, it jumped from where the right way begins. */
    private Optional<Jump> wrongJump(NumberedStep step, Happening came) {
        return Optional.ofNullable(Jumps.of(path).get(step.number()))
                .filter(right -> came.isOf(CaseResult.Event.Kind.ENTERED)
                        && (came.generator().isEmpty() ? PathStep.GEN : came.generator())
                                .equals(step.step().generator().orElse("")))
                .flatMap(right -> label(came.value())
                        .filter(label -> label != right.to())
                        .map(label -> new Jump(right.body(), right.from(), label, false)));
    }

    private static Optional<Integer> label(String value) {
        return value.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }

    private static Optional<CaseResult.CallTrace> call(List<CaseResult.CallTrace> trace, int row) {
        return trace.stream().skip(row).findFirst();
    }

    /** The steps of that call that are seen from outside, as the oracle's recorder notes them. */
    private List<NumberedStep> seen(int row, boolean inLanes) {
        return steps.stream()
                .filter(each -> each.row() == row)
                .filter(each -> switch (each.step().kind()) {
                    case ENTERS, ANSWERS, THROWS -> inLanes || each.step().isOfGen();
                    case MAKES, NEXT, THROW, RETURN, GIVES -> inLanes;
                    case LOGS -> true;
                    case DECIDES, PUSHES, MOVES -> false;
                })
                .toList();
    }

    private Optional<NumberedStep> last(int row) {
        return steps.stream().filter(each -> each.row() <= row).reduce((earlier, later) -> later);
    }

    /** The number of the last step before that call. */
    private int before(int row) {
        return (int) steps.stream().filter(each -> each.row() < row).count();
    }

    /** A verb that is seen is decided on behind that. */
    private List<NumberedStep> decisiveBehind(NumberedStep behind, int upTo) {
        return decisive(behind.number() - (behind.step().clauses().isEmpty() ? 0 : 1), upTo);
    }

    /** The decisions behind the one step and up to the other; where there are none, the last one before. */
    private List<NumberedStep> decisive(int behind, int upTo) {
        List<NumberedStep> decisions = steps.stream()
                .filter(each -> !each.step().clauses().isEmpty() && each.number() <= upTo)
                .toList();
        List<NumberedStep> between =
                decisions.stream().filter(each -> each.number() > behind).toList();
        return between.isEmpty() && !decisions.isEmpty() ? List.of(decisions.get(decisions.size() - 1)) : between;
    }

    private Parting.Decided decided(NumberedStep each) {
        return new Parting.Decided(each.step().other().orElse(""), each.step().text(), clauses.of(each.step()));
    }
}
