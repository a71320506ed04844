package io.github.yieldstick.reports.site.cases;

import io.github.yieldstick.reports.run.PathRecord;
import io.github.yieldstick.reports.run.PathStep;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;

/** Draws what stands beside a text: beside the body of a case, or beside each body that a lowered text holds. */
final class BodyDrawings {

    private final List<PathRecord> paths;
    private final Set<Jump> jumps = new LinkedHashSet<>();
    private final Set<Jump> wrong;

    /**
     * @param paths the paths through the text
     * @param wrong the jumps that engines took where others were to be taken
     */
    BodyDrawings(List<PathRecord> paths, Set<Jump> wrong) {
        this.paths = paths;
        this.wrong = wrong;
        paths.forEach(path -> jumps.addAll(Jumps.of(path).values()));
    }

    /** What is drawn of one body, and the labels of its rows. */
    private record Drawn(
            BodyLines lines,
            String id,
            List<BodyDrawing.Mark> marks,
            List<BodyDrawing.Band> bands,
            List<BodyDrawing.Arrow> arrows) {}

    /** The body of a case. */
    BodyDrawing ofBody(List<String> body) {
        return drawing(
                body, List.of(drawn(new BodyLines(body), "", (path, step) -> step.isOfGen())), List.of(), List.of());
    }

    /**
     * A lowered text, with each body that a path leads through.
     *
     * @param lowered its lines
     * @param source the lines that it was made of
     * @param sourceLines for each line of the lowered text that of the source, from 1, or 0; may be empty
     */
    BodyDrawing ofLowered(List<String> lowered, List<String> source, List<Integer> sourceLines) {
        if (lowered.isEmpty() || LaneBody.of(paths).isEmpty()) {
            return drawing(List.of(), List.of(), source, sourceLines);
        }
        List<Drawn> bodies = LaneBody.of(paths).stream()
                .map(body -> drawn(
                        BodyLines.of(lowered, body),
                        body.id(),
                        (path, step) -> step.generator()
                                .filter(generator -> body.generators(path).anyMatch(generator::equals))
                                .isPresent()))
                .toList();
        return drawing(lowered, bodies, source, sourceLines);
    }

    private Drawn drawn(BodyLines lines, String id, BiPredicate<PathRecord, PathStep> ofBody) {
        return new Drawn(
                lines,
                id,
                lines.labels().entrySet().stream()
                        .map(entry -> new BodyDrawing.Mark(entry.getKey(), entry.getValue(), at(id, entry.getKey())))
                        .toList(),
                new RegionBands(lines, ofBody).of(paths),
                new JumpArrows(lines).of(of(jumps, id), of(wrong, id)));
    }

    private static Set<Jump> of(Set<Jump> jumps, String id) {
        Set<Jump> found = new LinkedHashSet<>(jumps);
        found.removeIf(jump -> !jump.body().equals(id));
        return found;
    }

    /** A label of a body as the page's parts name it to each other. */
    static String at(String id, int label) {
        return id.isEmpty() ? String.valueOf(label) : id + "." + label;
    }

    private static BodyDrawing drawing(
            List<String> text, List<Drawn> bodies, List<String> source, List<Integer> sourceLines) {
        List<BodyDrawing.Line> lines = new ArrayList<>();
        int last = 0;
        for (int row = 0; row < text.size(); row++) {
            int origin = row < sourceLines.size() ? sourceLines.get(row) : 0;
            boolean told = origin > 0 && origin != last && origin <= source.size();
            last = told ? origin : last;
            lines.add(line(
                    text.get(row),
                    row,
                    bodies,
                    told
                            ? Optional.of(new BodyDrawing.Origin(
                                    origin, source.get(origin - 1).strip()))
                            : Optional.empty()));
        }
        return new BodyDrawing(
                lines,
                bodies.stream().flatMap(body -> body.marks().stream()).toList(),
                bodies.stream().flatMap(body -> body.bands().stream()).toList(),
                bodies.stream().flatMap(body -> body.arrows().stream()).toList());
    }

    /** Where one body stands within another, a line is under the label of the inner one. */
    private static BodyDrawing.Line line(
            String text, int row, List<Drawn> bodies, Optional<BodyDrawing.Origin> origin) {
        String label = "";
        String at = "";
        for (Drawn body : bodies) {
            OptionalInt found = body.lines().label(row);
            if (found.isPresent()) {
                label = String.valueOf(found.getAsInt());
                at = at(body.id(), found.getAsInt());
            }
        }
        return new BodyDrawing.Line(text, label, at, origin);
    }
}
