package io.github.yieldstick.path;

import io.github.yieldstick.corpus.Clauses;
import io.github.yieldstick.reports.run.PathStep;
import io.github.yieldstick.reports.run.Standing;
import java.util.List;
import java.util.Optional;

/** Writes a path so that a person can follow it line by line. */
public final class PathText {
    /** How many steps of a call are told; of one with more, its beginning and its end. */
    private static final int MOST_STEPS = 400;

    /** The same for a call that was stopped, and most likely goes round in a circle. */
    private static final int MOST_STEPS_WITHOUT_END = 50;

    private static final int LAST_STEPS = 10;
    private static final String MARGIN = "  ";

    private final Columns lines = new Columns();

    private PathText() {}

    /** The path as text: lines of less than 100 columns, each ended. */
    public static String of(MachinePath path) {
        PathText text = new PathText();
        text.addPath(path);
        return text.lines.toString();
    }

    /** The same, and below it the sentence of each clause that is named, once. */
    public static String of(MachinePath path, Clauses clauses) {
        PathText text = new PathText();
        text.addPath(path);
        text.addClauses(path, clauses);
        return text.lines.toString();
    }

    private void addPath(MachinePath path) {
        lines.add("The path of the Java engine, revision " + path.revision());
        path.calls().forEach(call -> addCall(call, path.stopped()));
        lines.blank();
        addTrust(path);
    }

    private void addCall(CallPath call, Optional<String> stopped) {
        lines.blank();
        lines.add(call.call());
        addSteps(call.steps(), call.completion().isPresent() ? MOST_STEPS : MOST_STEPS_WITHOUT_END);
        lines.add(MARGIN, "=>", call.completion().orElseGet(() -> "does not end: " + stopped.orElse("")));
        call.waits().ifPresent(standing -> lines.add(MARGIN, "waits", written(standing)));
        call.difference().ifPresent(difference -> lines.add(MARGIN, "!", difference));
    }

    private void addSteps(List<PathStep> steps, int most) {
        if (steps.size() <= most) {
            steps.forEach(this::addStep);
            return;
        }
        steps.stream().limit(most - LAST_STEPS).forEach(this::addStep);
        lines.add(MARGIN, "", "(" + (steps.size() - most) + " steps are left out here)");
        steps.stream().skip(steps.size() - LAST_STEPS).forEach(this::addStep);
    }

    private void addStep(PathStep step) {
        String text =
                step.kind() == PathStep.Kind.ENTERS ? written(step.standing().orElseThrow()) : step.text();
        lines.add(margin(step), step.kind().id(), text, String.join(", ", step.clauses()));
    }

    /** Other generators of the program stand further in, with their names. */
    private static String margin(PathStep step) {
        return step.other().map(generator -> MARGIN + MARGIN + generator + "  ").orElse(MARGIN);
    }

    private static String written(Standing standing) {
        return String.format(
                "%-9s regions %-16s pending %s",
                "label " + standing.label(), orNone(standing.shownRegions()), orNone(standing.shownPending()));
    }

    private static String orNone(List<String> stack) {
        return stack.isEmpty() ? "-" : String.join(", ", stack);
    }

    /** How far the path can be trusted. */
    private void addTrust(MachinePath path) {
        long different = path.calls().stream()
                .filter(call -> call.difference().isPresent())
                .count();
        lines.addSentence(
                different == 0
                        ? "The real helper of this revision does the same in every call."
                        : "The real helper of this revision does otherwise in " + different + " of "
                                + path.calls().size() + " calls, marked with !.");
        if (path.calls().stream()
                .flatMap(call -> call.steps().stream())
                .anyMatch(step -> step.other().isPresent())) {
            lines.addSentence(
                    "g1, g2: other generators of the program, as they were made; their values are not known here.");
        }
    }

    private void addClauses(MachinePath path, Clauses clauses) {
        lines.blank();
        lines.add("Clauses named above:");
        path.calls().stream()
                .flatMap(call -> call.steps().stream())
                .flatMap(step -> step.clauses().stream())
                .distinct()
                .map(clauses::find)
                .flatMap(Optional::stream)
                .forEach(clause -> lines.add(MARGIN, clause.id(), clause.statement()));
    }
}
