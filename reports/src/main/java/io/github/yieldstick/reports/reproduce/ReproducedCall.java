package io.github.yieldstick.reports.reproduce;

import io.github.yieldstick.reports.run.WrittenTable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One call of a case as an object of JavaScript: each cell as it is written, and as a function that evaluates it.
 *
 * @param table what is written
 * @param row the call's row, from 0
 */
record ReproducedCall(WrittenTable table, int row) {

    private static final Pattern VERB = Pattern.compile("(next|throw|return)\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern ERROR = Pattern.compile("(?:throws|rejects) an? ([A-Z]\\w*)(?: (\".*\"))?");
    private static final Pattern VALUE =
            Pattern.compile("(?:yields|returns|throws|gives|fulfils|rejects) (.+)", Pattern.DOTALL);
    private static final String COMPLETES = "completes";
    private static final String LABELS = "labels";
    private static final String LOGS = "logs";
    private static final List<String> LISTS = List.of("regions", "pending", LOGS);

    /** The object, over several lines. */
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("call: " + quoted("call") + ", perform: " + JavaScriptText.thunk(performed()));
        lines.add("completes: " + quoted(COMPLETES) + completion());
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

    /** The objects that cells name in place of a value, as {@code boom} or {@code Object.prototype}. */
    List<String> names() {
        Matcher value = VALUE.matcher(cell(COMPLETES));
        String written = value.matches() ? value.group(1) + ", " + cell(LOGS) : cell(LOGS);
        return DeclaredNames.inList(written);
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
        String call = table.call(row).strip();
        Matcher verb = VERB.matcher(call);
        return verb.matches() && JavaScriptText.isBalanced(verb.group(2)) ? "gen." + call : call;
    }

    private String completion() {
        Matcher error = ERROR.matcher(cell(COMPLETES));
        if (error.matches()) {
            return ", error: " + JavaScriptText.thunk(error.group(1))
                    + (error.group(2) == null ? "" : ", message: " + JavaScriptText.thunk(error.group(2)));
        }
        Matcher value = VALUE.matcher(cell(COMPLETES));
        return value.matches() ? ", value: " + JavaScriptText.thunk(value.group(1)) : "";
    }
}
