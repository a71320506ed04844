package io.github.yieldstick.reports;

import java.util.List;

/** The expectations as the scenario writes them: a row a call, a column an aspect. */
final class WrittenTable {

    private static final String CALL = "call";

    private final CaseRecord written;

    WrittenTable(CaseRecord written) {
        this.written = written;
    }

    /** Every column but the call itself. */
    List<String> aspects() {
        return written.columns().stream().filter(column -> !column.equals(CALL)).toList();
    }

    /** The call in that row, from 0; empty beyond the last row. */
    String call(int row) {
        return cell(CALL, row);
    }

    /** What is written of that aspect, as it stands; empty beyond the table. */
    String cell(String aspect, int row) {
        int column = written.columns().indexOf(aspect);
        if (column < 0 || row >= written.rows().size()) {
            return "";
        }
        List<String> cells = written.rows().get(row);
        return column < cells.size() ? cells.get(column) : "";
    }
}
