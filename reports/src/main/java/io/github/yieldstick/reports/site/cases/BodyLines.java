package io.github.yieldstick.reports.site.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a body, with the labels under which they stand: the cases of the switch over the label. */
final class BodyLines {

    private static final Pattern CASE = Pattern.compile("^(\\s*)case (\\d{1,9})\\s*:.*");

    private final List<String> lines;
    private final Map<Integer, Integer> rowByLabel = new LinkedHashMap<>();
    private final List<OptionalInt> labelByRow = new ArrayList<>();
    private final int fromRow;
    private final int toRow;
    private int lastRow;

    /** The lines of one body. */
    BodyLines(List<String> lines) {
        this(lines, 0, lines.size() - 1);
    }

    /** A body that stands in a text from one row to another; without a switch over the label, all of it stands under the first. */
    static BodyLines of(List<String> lines, LaneBody body) {
        int from = Math.min(body.firstLine(), lines.size()) - 1;
        BodyLines found = new BodyLines(lines, from, Math.min(body.lastLine(), lines.size()) - 1);
        if (found.rowByLabel.isEmpty()) {
            found.rowByLabel.put(0, from);
            for (int row = from; row <= found.toRow; row++) {
                found.labelByRow.set(row, OptionalInt.of(0));
            }
            found.lastRow = found.toRow;
        }
        return found;
    }

    private BodyLines(List<String> lines, int fromRow, int toRow) {
        this.lines = List.copyOf(lines);
        this.fromRow = fromRow;
        this.toRow = toRow;
        String indent = null;
        OptionalInt label = OptionalInt.empty();
        for (int row = 0; row < lines.size(); row++) {
            if (row < fromRow || row > toRow) {
                labelByRow.add(OptionalInt.empty());
                continue;
            }
            Matcher line = CASE.matcher(lines.get(row));
            // A switch within the body's own switch stands deeper, and its cases are no labels.
            if (line.matches() && (indent == null || indent.equals(line.group(1)))) {
                indent = line.group(1);
                label = OptionalInt.of(Integer.parseInt(line.group(2)));
                rowByLabel.putIfAbsent(label.getAsInt(), row);
            } else if (indent != null && isEnd(lines.get(row), indent)) {
                label = OptionalInt.empty();
            }
            labelByRow.add(label);
            lastRow = label.isPresent() ? row : lastRow;
        }
    }

    /** The brace behind the last case stands no deeper than the cases. */
    private static boolean isEnd(String line, String indent) {
        return line.strip().startsWith("}") && line.indexOf('}') <= indent.length();
    }

    /** The lines of the body itself. */
    List<String> lines() {
        return lines.subList(fromRow, toRow + 1);
    }

    /** The labels, each with the row of its case, from 0, in the order in which they stand. */
    Map<Integer, Integer> labels() {
        return rowByLabel;
    }

    /** The row of that label's case, from 0; empty where the body has no such label. */
    OptionalInt row(int label) {
        Integer row = rowByLabel.get(label);
        return row == null ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /** The label under which the line of that row stands; empty for one under none. */
    OptionalInt label(int row) {
        return labelByRow.get(row);
    }

    /** The last row under any label. */
    int lastRow() {
        return lastRow;
    }
}
