package io.github.yieldstick.reports.site.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Lays out the arrows for the jumps that paths took through a body, the short ones nearest to it. */
final class JumpArrows {

    private final BodyLines lines;

    JumpArrows(BodyLines lines) {
        this.lines = lines;
    }

    private record Span(Jump jump, int from, int to) {

        int first() {
            return Math.min(from, to);
        }

        int last() {
            return Math.max(from, to);
        }

        boolean touches(Span other) {
            return first() <= other.last() && other.first() <= last();
        }
    }

    /**
     * @param jumps the jumps of all generators that have the body
     * @param wrong those that an engine took wrongly; one that was also taken rightly is drawn once
     */
    List<BodyDrawing.Arrow> of(Set<Jump> jumps, Set<Jump> wrong) {
        Set<Jump> all = new LinkedHashSet<>(jumps);
        all.addAll(wrong);
        List<Span> spans = all.stream()
                .flatMap(jump -> span(jump).stream())
                .sorted(Comparator.comparingInt(span -> span.last() - span.first()))
                .toList();
        List<List<Span>> lanes = new ArrayList<>();
        List<BodyDrawing.Arrow> arrows = new ArrayList<>();
        for (Span span : spans) {
            int lane = IntStream.range(0, lanes.size())
                    .filter(place -> lanes.get(place).stream().noneMatch(span::touches))
                    .findFirst()
                    .orElse(lanes.size());
            if (lane == lanes.size()) {
                lanes.add(new ArrayList<>());
            }
            lanes.get(lane).add(span);
            arrows.add(new BodyDrawing.Arrow(span.jump(), span.from(), span.to(), lane, wrong.contains(span.jump())));
        }
        return arrows;
    }

    private List<Span> span(Jump jump) {
        OptionalInt from = lines.row(jump.from());
        OptionalInt to = lines.row(jump.to());
        return from.isPresent() && to.isPresent() ? List.of(new Span(jump, from.getAsInt(), to.getAsInt())) : List.of();
    }
}
