package io.github.yieldstick.reports.reproduce;

import io.github.yieldstick.reports.run.CallRecord;
import io.github.yieldstick.reports.run.CallRecord.Call;
import io.github.yieldstick.reports.run.CallRecord.Expected;
import io.github.yieldstick.reports.run.WrittenTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One call of a case as an object of JavaScript: each cell as it is written, and as a function that evaluates it.
 *
 * @param read the call
 * @param table what is written
 * @param row the call's row, from 0
 */
record ReproducedCall(CallRecord read, WrittenTable table, int row) {

    private static final String LABELS = "labels";
    private static final String LOGS = "logs";
    private static final List<String> LISTS = List.of("regions", "pending", LOGS);

    /** The object, over several lines. */
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("call: " + quoted("call") + ", perform: " + JavaScriptText.thunk(performed()));
        lines.add("completes: " + quoted("completes") + completion());
        if (isWritten(LABELS)) {
            lines.add("labels: " + JavaScriptText.quoted(cell(LABELS).replaceAll(" +", " ")));
        }
        // What is not listed must not happen: where the table has no column for logs, nothing is logged.
        LISTS.stream()
                .filter(column -> isWritten(column) || column.equals(LOGS))
                .forEach(column -> lines.add(column + ": " + quoted(column)));
        String lists = LISTS.stream()
                .filter(column -> !cell(column).isEmpty())
                .map(column -> column + ": " + JavaScriptText.listThunk(cell(column)))
                .collect(Collectors.joining(", "));
        if (!lists.isEmpty()) {
            lines.add("lists: { " + lists + " }");
        }
        return "    { " + String.join(",\n      ", lines) + " }";
    }

    private boolean isWritten(String column) {
        return table.aspects().contains(column);
    }

    private String cell(String column) {
        return table.cell(column, row);
    }

    private String quoted(String column) {
        return JavaScriptText.quoted(cell(column));
    }

    /** A verb is asked of the generator that is driven. */
    private String performed() {
        return read.call() instanceof Call.OfVerb onGenerator
                ? "gen." + onGenerator.verb() + "(" + onGenerator.arguments() + ")"
                : ((Call.OfExpression) read.call()).expression();
    }

    private String completion() {
        if (read.completes() instanceof Expected.OfError error) {
            return ", error: " + JavaScriptText.thunk(error.className())
                    + error.message()
                            .map(message -> ", message: " + JavaScriptText.thunk(message))
                            .orElse("");
        }
        return read.completes() instanceof Expected.OfValue value
                ? ", value: " + JavaScriptText.thunk(value.value())
                : "";
    }
}
