package io.github.yieldstick.reports.run;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The expectations as the scenario writes them: a row a call, a column an aspect. */
public final class WrittenTable {

    private static final String CALL = "call";

    /** What is written of ECMAScript, and of which aspect. */
    private static final Map<String, String> NATIVE_ASPECTS = Map.of("natively", "completes", "natively logs", "logs");

    private final CaseRecord written;

    /** The table of a case. */
    public WrittenTable(CaseRecord written) {
        this.written = written;
    }

    /**
     * One thing that ECMAScript does otherwise.
     *
     * @param number the row, from 1
     * @param call the call in that row
     * @param aspect the aspect in which the two differ
     * @param lowered what the lowered program does; may be empty
     * @param natively what the program does as it stands
     */
    public record NativeDifference(int number, String call, String aspect, String lowered, String natively) {}

    /** Every column but the call itself and those about ECMAScript: what an engine is held against. */
    public List<String> aspects() {
        return written.columns().stream()
                .filter(column -> !column.equals(CALL) && !NATIVE_ASPECTS.containsKey(column))
                .toList();
    }

    /** What ECMAScript does otherwise, row by row; an empty cell says that it does the same. */
    public List<NativeDifference> nativeDifferences() {
        return IntStream.range(0, written.rows().size())
                .boxed()
                .flatMap(row -> written.columns().stream()
                        .filter(NATIVE_ASPECTS::containsKey)
                        .filter(column -> !cell(column, row).isEmpty())
                        .map(column -> nativeDifference(column, row)))
                .toList();
    }

    private NativeDifference nativeDifference(String column, int row) {
        String aspect = NATIVE_ASPECTS.getOrDefault(column, "");
        return new NativeDifference(row + 1, call(row), aspect, cell(aspect, row), cell(column, row));
    }

    /** The call in that row, from 0; empty beyond the last row. */
    public String call(int row) {
        return cell(CALL, row);
    }

    /** What is written of that aspect, as it stands; empty beyond the table. */
    public String cell(String aspect, int row) {
        int column = written.columns().indexOf(aspect);
        if (column < 0 || row >= written.rows().size()) {
            return "";
        }
        List<String> cells = written.rows().get(row);
        return column < cells.size() ? cells.get(column) : "";
    }
}
