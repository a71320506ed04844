package io.github.yieldstick.reports.site.cases;

import io.github.yieldstick.reports.run.PathRecord;
import io.github.yieldstick.reports.run.PathStep;
import io.github.yieldstick.reports.run.Standing;
import io.github.yieldstick.reports.text.Shortened;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The machine's path through a case, as its page walks through it.
 *
 * @param revisions the revisions that take it
 * @param lanes the generators of a program from source
 * @param calls the calls, with the steps that are written out
 * @param further how many more steps there are
 * @param complete whether all of them are in the file of the run
 */
record PathView(List<String> revisions, List<PathRecord.Lane> lanes, List<Call> calls, int further, boolean complete) {

    // A body that loops takes thousands of steps: the page shows where it goes, and stays small.
    static final int MOST_STEPS = 400;

    private static final int DEEPEST_LANE = 5;
    private static final int MOST_LETTERS = 35_000;
    // What stands around an entry of a stack when it is laid out.
    private static final int AROUND_ENTRY = 14;

    /** A call with its steps. */
    record Call(int number, String call, String completes, List<Step> steps) {}

    /**
     * A step as the page shows it.
     *
     * @param number its place on the path, from 1
     * @param anchor its place on the page
     * @param step the step itself
     * @param clauses what decides it
     * @param jump the way on which the body is entered
     * @param standing how the generator stands, where it stands otherwise than at its last step
     * @param parts the engines that part from the machine here
     * @param body the body that its generator has, where the text holds several; else empty
     */
    record Step(
            int number,
            String anchor,
            PathStep step,
            List<DecidingClauses.Clause> clauses,
            Optional<Jump> jump,
            Optional<Standing> standing,
            List<String> parts,
            String body) {

        /** Which generator takes it, where it is not the one that the case drives; else empty. */
        String other() {
            return step.other().orElse("");
        }

        /** The label in the text at the step, as the page's parts name it; empty where it is another's. */
        String label() {
            return step.standing()
                    .filter(any -> step.isOfGen() || !body.isEmpty())
                    .map(found -> BodyDrawings.at(body, found.label()))
                    .orElse("");
        }

        /** How far in the steps of its generator stand, of several. */
        int lane() {
            return body.isEmpty()
                    ? 0
                    : step.generator()
                            .map(name -> Math.min(Integer.parseInt(name.substring(1)) - 1, DEEPEST_LANE))
                            .orElse(0);
        }

        /** What happened. */
        String text() {
            return step.kind() == PathStep.Kind.ENTERS && step.standing().isPresent()
                    ? "the body at label " + step.standing().get().label()
                    : Shortened.onPage(step.text());
        }

        /** Whether the text is a value as it is written, and no words. */
        boolean isWritten() {
            return switch (step.kind()) {
                case PUSHES, LOGS, ANSWERS, THROWS -> true;
                case MAKES, NEXT, THROW, RETURN, DECIDES, ENTERS, MOVES, GIVES -> false;
            };
        }
    }

    /**
     * @param place the path's place among those of the case, from 0
     * @param clauses the clauses to lead to
     * @param partings the engines that part from this path, by the number of the step
     */
    static PathView of(PathRecord path, int place, Map<Integer, List<String>> partings, DecidingClauses clauses) {
        SortedMap<Integer, Jump> jumps = Jumps.of(path);
        Standings standings = new Standings();
        List<Call> calls = new ArrayList<>();
        int number = 0;
        int shown = 0;
        int letters = 0;
        for (PathRecord.Call call : path.calls()) {
            List<Step> steps = new ArrayList<>();
            for (PathStep step : call.steps()) {
                number++;
                if (number > MOST_STEPS || letters > MOST_LETTERS) {
                    continue;
                }
                Optional<Standing> standing = standings.changed(step);
                letters += letters(standing);
                shown = number;
                steps.add(new Step(
                        number,
                        anchor(place, number),
                        step,
                        clauses.of(step),
                        Optional.ofNullable(jumps.get(number)),
                        standing,
                        partings.getOrDefault(number, List.of()),
                        step.generator()
                                .flatMap(generator -> LaneBody.of(path, generator))
                                .map(LaneBody::id)
                                .orElse("")));
            }
            calls.add(new Call(calls.size() + 1, call.call(), call.completes(), steps));
        }
        return new PathView(
                path.revisions(), path.lanes(), calls, number - shown + path.further(), path.further() == 0);
    }

    private static int letters(Optional<Standing> standing) {
        return standing.stream()
                .flatMap(found -> Stream.concat(found.shownRegions().stream(), found.shownPending().stream()))
                .mapToInt(entry -> AROUND_ENTRY + entry.length())
                .sum();
    }

    /** The place of a step on the page. */
    static String anchor(int place, int number) {
        return place == 0 ? "step-" + number : "path-%s-step-%s".formatted(place + 1, number);
    }
}
