package io.github.yieldstick.reports.site.cases;

import io.github.yieldstick.reports.grade.Trouble;
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
        int calls = result.divergence()
                .filter(Trouble::engineWasAsked)
                .map(divergence -> Math.min(divergence.row(), path.calls().size()))
                .orElse(0);
        return new TraceComparison(result.oracle(), result.observed())
                .events().stream()
                        .findFirst()
                        .filter(first -> first.row() < calls)
                        .flatMap(first -> parting(result, first.row(), first.event()));
    }

    private Optional<Parting> parting(CaseResult result, int row, int parts) {
        List<Happening> oracle = Happening.of(call(result.oracle(), row));
        List<Happening> engine = Happening.of(call(result.observed(), row));
        List<NumberedStep> seen = seen(row);
        Optional<NumberedStep> reached = parts < seen.size() ? Optional.of(seen.get(parts)) : last(row);
        if (seen.size() != oracle.size() - 1 || reached.isEmpty()) {
            return Optional.empty(); // or a call that has nothing to do with the machine, before any that has
        }
        NumberedStep step = reached.get();
        List<NumberedStep> decisive =
                decisive(parts == 0 ? before(row) : seen.get(parts - 1).number(), step.number());
        return Optional.of(new Parting(
                PathView.anchor(place, step.number()),
                step.number(),
                decisive.stream().map(this::decided).toList(),
                meaning(decisive, step, engine.subList(parts, engine.size())),
                oracle.get(parts).words(),
                engine.get(parts).words()));
    }

    private static String meaning(List<NumberedStep> decisive, NumberedStep step, List<Happening> engine) {
        if (step.step().kind() != PathStep.Kind.ENTERS) {
            return "";
        }
        Optional<PathStep.Part> part = decisive.stream()
                .map(NumberedStep::step)
                .filter(PathStep::isOfGen)
                .reduce((earlier, later) -> later)
                .flatMap(PathStep::decision)
                .flatMap(PathStep.Decision::enters);
        return step.step()
                .standing()
                .map(standing -> Meaning.of(part, standing.label(), engine))
                .orElse("");
    }

    private static Optional<CaseResult.CallTrace> call(List<CaseResult.CallTrace> trace, int row) {
        return trace.stream().skip(row).findFirst();
    }

    /** The steps of that call that are seen from outside, as the oracle's recorder notes them. */
    private List<NumberedStep> seen(int row) {
        return steps.stream()
                .filter(each -> each.row() == row)
                .filter(each -> switch (each.step().kind()) {
                    case ENTERS, ANSWERS, THROWS -> each.step().isOfGen();
                    case LOGS -> true;
                    case NEXT, THROW, RETURN, DECIDES, PUSHES, MOVES -> false;
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
