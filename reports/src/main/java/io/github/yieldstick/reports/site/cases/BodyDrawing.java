package io.github.yieldstick.reports.site.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is drawn beside a body: its labels, a band for each part of each protected region, an arrow for each jump that was
 * taken. Rows are lines of the body, from 0.
 *
 * @param lines the body's lines, each with its label
 * @param marks the labels
 * @param bands the parts of the regions
 * @param arrows the jumps
 */
record BodyDrawing(List<Line> lines, List<Mark> marks, List<Band> bands, List<Arrow> arrows) {

    /** How many units of the drawing a line of the body is high. */
    static final int ROW = 22;

    private static final int BAND = 20;
    private static final int MARK = 30;
    private static final int LANE = 9;

    /**
     * A line.
     *
     * @param label the label that it stands under; empty where it stands under none
     * @param at the same as the page's parts name it to each other
     * @param origin the line of the source that it was made of, where that is not the same as for the line above
     */
    record Line(String text, String label, String at, Optional<Origin> origin) {}

    /** A line of a source, from 1. */
    record Origin(int number, String text) {}

    /** A label at its case. */
    record Mark(int label, int row, String at) {}

    /** A part of a region, {@code try}, {@code catch} or {@code finally}; a column for each region that holds others. */
    record Band(String part, String region, int column, int fromRow, int toRow) {

        int x() {
            return column * BAND + 2;
        }

        int y() {
            return fromRow * ROW + 1;
        }

        int height() {
            return (toRow - fromRow + 1) * ROW - 2;
        }

        int middle() {
            return y() + height() / 2;
        }

        /** The part's name, or as much of it as the band has room for. */
        String name() {
            return height() < part.length() * 8 ? part.substring(0, 1) : part;
        }
    }

    /**
     * A jump, or with {@code resumes} the way from where the generator was suspended to where it went on.
     *
     * @param wrong whether an engine took it where another was to be taken
     */
    record Arrow(Jump jump, int fromRow, int toRow, int lane, boolean wrong) {

        String description() {
            return wrong ? "an engine " + jump.description() + " instead" : jump.description();
        }
    }

    boolean hasOrigins() {
        return lines.stream().anyMatch(line -> line.origin().isPresent());
    }

    boolean isEmpty() {
        return marks.isEmpty();
    }

    int height() {
        return lines.size() * ROW;
    }

    int marksAt() {
        return columns() * BAND + MARK / 2;
    }

    private int columns() {
        return bands.stream().mapToInt(band -> band.column() + 1).max().orElse(0);
    }

    int width() {
        return arrowsAt() + (lanes() == 0 ? 0 : (lanes() + 1) * LANE);
    }

    private int lanes() {
        return arrows.stream().mapToInt(arrow -> arrow.lane() + 1).max().orElse(0);
    }

    private int arrowsAt() {
        return columns() * BAND + MARK;
    }

    /** The arrow's line: out of the one label's row, along its lane, into the other's. */
    String line(Arrow arrow) {
        int x = arrowsAt();
        int lane = x + (arrow.lane() + 1) * LANE;
        boolean loops = arrow.fromRow() == arrow.toRow();
        int from = arrow.fromRow() * ROW + ROW / 2 + (loops ? 4 : arrow.fromRow() < arrow.toRow() ? 3 : -3);
        int to = arrow.toRow() * ROW + ROW / 2 + (loops ? -4 : arrow.fromRow() < arrow.toRow() ? -3 : 3);
        return "M%s %sC%s %s %s %s %s %s".formatted(x, from, lane, from, lane, to, x + 1, to);
    }

    /** The drawing in words, for those who cannot see it. */
    String description() {
        String labels = "Labels "
                + marks.stream().map(mark -> String.valueOf(mark.label())).collect(Collectors.joining(", "));
        String regions = bands.stream().map(Band::region).distinct().collect(Collectors.joining(", "));
        String jumps = arrows.stream().map(Arrow::description).collect(Collectors.joining(", "));
        return labels
                + (regions.isEmpty() ? "" : "; protected regions " + regions)
                + (jumps.isEmpty() ? "" : "; " + jumps)
                + ".";
    }
}
