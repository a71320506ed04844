package io.github.yieldstick.corpus;

import io.github.yieldstick.oracle.Text;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the table of calls. */
final class CallTable {
    private static final String NATIVELY = "natively";
    private static final String NATIVE_LOGS = "natively logs";
    private static final String NOTHING = "nothing";
    private static final Pattern LABELS = Pattern.compile("(\\d+( +\\d+)*)?");

    /** The columns that a table has to have, and those that it may have. */
    record Columns(List<String> required, List<String> optional) {
        /** For a case that is given as a body. */
        static final Columns OF_BODY =
                new Columns(List.of("call", "completes", "labels"), List.of("logs", "regions", "pending"));

        /** For a case that is given as source, which has no labels. */
        static final Columns OF_SOURCE =
                new Columns(List.of("call", "completes"), List.of("logs", NATIVELY, NATIVE_LOGS));
    }

    private final List<String> columns;
    private final List<List<Text>> cells;

    private CallTable(List<String> columns, List<List<Text>> cells) {
        this.columns = columns;
        this.cells = cells;
    }

    /**
     * Takes the table's cells, the heading first.
     *
     * @throws ScenarioProblem if a column is missing, unknown or there twice, or there is no row
     */
    static CallTable of(Columns known, List<List<Text>> table) {
        List<Text> heading = table.get(0);
        List<String> columns = heading.stream().map(Text::code).toList();
        String place = heading.get(0).place();
        known.required().stream()
                .filter(column -> !columns.contains(column))
                .findFirst()
                .ifPresent(missing -> {
                    throw new ScenarioProblem(place + ": the table has no column " + missing + ", but " + columns
                            + "; add it: every table of calls has " + String.join(", ", known.required()) + ".");
                });
        for (Text column : heading) {
            if (!known.required().contains(column.code()) && !known.optional().contains(column.code())) {
                throw new ScenarioProblem(column.place() + ": there is no column \"" + column.code()
                        + "\"; a table of calls has " + String.join(", ", known.required()) + ", and may have "
                        + String.join(", ", known.optional()) + ".");
            }
            if (columns.indexOf(column.code()) != columns.lastIndexOf(column.code())) {
                throw new ScenarioProblem(place + ": the column " + column.code() + " stands there twice; drop one.");
            }
        }
        if (table.size() == 1) {
            throw new ScenarioProblem(place + ": the table has a heading and no row; add a row for each call.");
        }
        return new CallTable(columns, table.subList(1, table.size()));
    }

    List<String> columns() {
        return columns;
    }

    /** Whether the table says anything of what ECMAScript does otherwise. */
    boolean differs() {
        return rows().stream().anyMatch(Row::differs);
    }

    boolean showsStacks() {
        return columns.contains("regions") || columns.contains("pending");
    }

    List<List<String>> written() {
        return cells.stream().map(row -> row.stream().map(Text::code).toList()).toList();
    }

    /** The rows; throws {@link ScenarioProblem} for a cell that does not say what its column is for. */
    List<Row> rows() {
        return cells.stream().map(this::row).toList();
    }

    private Row row(List<Text> cellsOfRow) {
        Map<String, Text> named = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            named.put(columns.get(i), cellsOfRow.get(i));
        }
        Text call = cellsOfRow.get(columns.indexOf("call"));
        if (call.code().isBlank()) {
            throw new ScenarioProblem(call.place() + ": the call is empty; write next(), or an expression.");
        }
        return new Row(
                Calls.read(call),
                Expectation.read(cellsOfRow.get(columns.indexOf("completes"))),
                Optional.ofNullable(named.get("labels")).map(CallTable::labels).orElse(List.of()),
                Optional.ofNullable(named.get("logs")),
                Optional.ofNullable(named.get("regions")),
                Optional.ofNullable(named.get("pending")),
                written(named, NATIVELY).map(Expectation::read),
                written(named, NATIVE_LOGS).map(cell -> cell.code().equals(NOTHING) ? cell.with("") : cell));
    }

    /** A cell that says something; an empty one says that there is no difference. */
    private static Optional<Text> written(Map<String, Text> named, String column) {
        return Optional.ofNullable(named.get(column))
                .filter(cell -> !cell.code().isEmpty());
    }

    private static List<String> labels(Text cell) {
        if (!LABELS.matcher(cell.code()).matches()) {
            throw new ScenarioProblem(cell.place() + ": \"" + cell.code()
                    + "\" is no list of labels; write whole numbers with blanks between them, as in 0 1.");
        }
        return cell.code().isEmpty() ? List.of() : Arrays.asList(cell.code().split(" +"));
    }
}
