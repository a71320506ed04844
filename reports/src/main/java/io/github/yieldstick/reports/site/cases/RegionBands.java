package io.github.yieldstick.reports.site.cases;

import io.github.yieldstick.reports.run.PathRecord;
import io.github.yieldstick.reports.run.PathStep;
import io.github.yieldstick.reports.run.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays out the bands for the protected regions of a body: those that its text pushes, and those that a path met. */
final class RegionBands {

    private final BodyLines lines;
    private final BiPredicate<PathRecord, PathStep> ofBody;

    /**
     * @param lines the body
     * @param ofBody whether a step is one of a generator that has it
     */
    RegionBands(BodyLines lines, BiPredicate<PathRecord, PathStep> ofBody) {
        this.lines = lines;
        this.ofBody = ofBody;
    }

    /** A region with the rows that it covers. */
    private record Span(Region region, int from, int to) {

        boolean touches(Span other) {
            return from <= other.to && other.from <= to;
        }
    }

    List<BodyDrawing.Band> of(List<PathRecord> paths) {
        List<Span> spans = regions(paths).stream()
                .flatMap(region -> span(region).stream())
                .sorted(Comparator.comparingInt(Span::from).thenComparing(Span::to, Comparator.reverseOrder()))
                .toList();
        List<BodyDrawing.Band> bands = new ArrayList<>();
        List<List<Span>> columns = new ArrayList<>();
        for (Span span : spans) {
            int column = IntStream.range(0, columns.size())
                    .filter(place -> columns.get(place).stream().noneMatch(span::touches))
                    .findFirst()
                    .orElse(columns.size());
            if (column == columns.size()) {
                columns.add(new ArrayList<>());
            }
            columns.get(column).add(span);
            bands.addAll(bands(span, column));
        }
        return bands;
    }

    private List<Region> regions(List<PathRecord> paths) {
        Stream<Region> written = lines.lines().stream().flatMap(line -> PushedRegions.in(line).stream());
        Stream<Region> met = paths.stream()
                .flatMap(path -> path.calls().stream()
                        .flatMap(call -> call.steps().stream())
                        .filter(step -> ofBody.test(path, step)))
                .flatMap(step -> step.standing().stream())
                .flatMap(standing -> standing.regions().stream());
        return Stream.concat(written, met).distinct().toList();
    }

    /** Only a region whose parts stand in the order of their labels can be drawn as bands. */
    private Optional<Span> span(Region region) {
        OptionalInt from = lines.row(region.first());
        int to = end(region.end());
        return from.isPresent() && from.getAsInt() <= to
                ? Optional.of(new Span(region, from.getAsInt(), to))
                : Optional.empty();
    }

    /** The row before that label's; the last one where the body has no such label. */
    private int end(OptionalInt label) {
        OptionalInt row = label.isPresent() ? lines.row(label.getAsInt()) : OptionalInt.empty();
        return row.isPresent() ? row.getAsInt() - 1 : lines.lastRow();
    }

    private List<BodyDrawing.Band> bands(Span span, int column) {
        Region region = span.region();
        OptionalInt catchRow = inside(span, region.catchLabel());
        OptionalInt finallyRow = inside(span, region.finallyLabel());
        int finallyFrom = finallyRow.orElse(span.to() + 1);
        int catchFrom = catchRow.orElse(finallyFrom);
        List<BodyDrawing.Band> bands = new ArrayList<>();
        add(bands, new BodyDrawing.Band("try", region.toString(), column, span.from(), catchFrom - 1));
        add(bands, new BodyDrawing.Band("catch", region.toString(), column, catchFrom, finallyFrom - 1));
        add(bands, new BodyDrawing.Band("finally", region.toString(), column, finallyFrom, span.to()));
        return bands;
    }

    private OptionalInt inside(Span span, OptionalInt label) {
        OptionalInt row = label.isPresent() ? lines.row(label.getAsInt()) : OptionalInt.empty();
        return row.isPresent() && row.getAsInt() >= span.from() && row.getAsInt() <= span.to()
                ? row
                : OptionalInt.empty();
    }

    private static void add(List<BodyDrawing.Band> bands, BodyDrawing.Band band) {
        if (band.fromRow() <= band.toRow()) {
            bands.add(band);
        }
    }
}
