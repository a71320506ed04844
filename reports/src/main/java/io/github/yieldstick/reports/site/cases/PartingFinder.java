package io.github.yieldstick.reports.site.cases;

import io.github.yieldstick.reports.grade.Trouble;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.PathRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Finds on the machine's path the step at which an engine parted from it. */
final class PartingFinder {

    private final PathRecord path;
    private final int place;
    private final DecidingClauses clauses;
    private final List<NumberedStep> steps = new ArrayList<>();

    /** A step with its number on the path, from 1, and its call's row, from 0. */
    private record NumberedStep(int number, int row, PathRecord.Step step) {}

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
            for (PathRecord.Step step : path.calls().get(row).steps()) {
                steps.add(new NumberedStep(steps.size() + 1, row, step));
            }
        }
    }

    /** The parting; empty where the engine was not asked, or the path does not show what the oracle did. */
    Optional<Parting> of(CaseResult result) {
        return result.divergence()
                .filter(Trouble::engineWasAsked)
                .filter(divergence -> divergence.row() <= path.calls().size())
                .flatMap(divergence -> parting(result, divergence.row() - 1));
    }

    private Optional<Parting> parting(CaseResult result, int row) {
        List<Happening> oracle = Happening.of(call(result.oracle(), row));
        List<Happening> engine = Happening.of(call(result.observed(), row));
        List<NumberedStep> seen = seen(row);
        if (seen.size() != oracle.size() - 1) {
            return Optional.empty();
        }
        int parts = IntStream.range(0, Math.min(oracle.size(), engine.size()))
                .filter(i -> !oracle.get(i).equals(engine.get(i)))
                .findFirst()
                .orElse(Math.min(oracle.size(), engine.size()) - 1);
        Optional<NumberedStep> reached = parts < seen.size() ? Optional.of(seen.get(parts)) : last(row);
        if (reached.isEmpty()) {
            return Optional.empty(); // a call that has nothing to do with the machine, before any that has
        }
        NumberedStep step = reached.get();
        List<NumberedStep> decisive =
                decisive(parts == 0 ? before(row) : seen.get(parts - 1).number(), step.number());
        return Optional.of(new Parting(
                PathView.anchor(place, step.number()),
                step.number(),
                decisive.stream().map(this::decided).toList(),
                Meaning.of(
                        decisive.stream().map(each -> each.step().decision()).toList(),
                        target(step),
                        engine.subList(parts, engine.size())),
                oracle.get(parts).words(),
                engine.get(parts).words()));
    }

    private static Optional<CaseResult.CallTrace> call(List<CaseResult.CallTrace> trace, int row) {
        return trace.stream().skip(row).findFirst();
    }

    /** The steps of that call that are seen from outside, as the oracle's recorder notes them. */
    private List<NumberedStep> seen(int row) {
        return steps.stream()
                .filter(each -> each.row() == row)
                .filter(each -> switch (each.step().kind()) {
                    case ENTERS, ANSWERS, THROWS -> each.step().generator().equals(PathRecord.Step.GEN);
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

    private static OptionalInt target(NumberedStep step) {
        return step.step().kind() == PathRecord.Kind.ENTERS
                        && step.step().standing().isPresent()
                ? OptionalInt.of(step.step().standing().get().label())
                : OptionalInt.empty();
    }

    private Parting.Decided decided(NumberedStep each) {
        return new Parting.Decided(each.step().text(), clauses.of(each.step()));
    }
}
