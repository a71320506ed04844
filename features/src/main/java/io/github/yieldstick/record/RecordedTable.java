package io.github.yieldstick.record;

import io.github.yieldstick.oracle.Call;
import io.github.yieldstick.oracle.CallExpressions;
import io.github.yieldstick.oracle.Expression;
import io.github.yieldstick.oracle.RecordedCompletion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The table of calls that tells what was seen. */
final class RecordedTable {
    private final Recording recording;
    private final List<RecordedCall> calls;
    private final boolean logs;

    private RecordedTable(Recording recording, List<RecordedCall> calls) {
        this.recording = recording;
        this.calls = calls;
        this.logs = calls.stream().anyMatch(call -> !call.expressions().logs().isEmpty());
    }

    /**
     * The table's cells, the heading first.
     *
     * @param calls what each call of the recording has shown
     * @throws CannotRecord if a cell cannot tell it
     */
    static List<List<String>> of(Recording recording, List<RecordedCall> calls) {
        return new RecordedTable(recording, calls).cells();
    }

    private List<List<String>> cells() {
        List<List<String>> cells = new ArrayList<>();
        cells.add(heading());
        for (int i = 0; i < calls.size(); i++) {
            cells.add(row(recording.calls().get(i), calls.get(i)));
        }
        return cells;
    }

    private List<String> heading() {
        List<String> heading = new ArrayList<>(List.of("call", "completes", "labels"));
        if (logs) {
            heading.add("logs");
        }
        if (recording.stacks()) {
            heading.addAll(List.of("regions", "pending"));
        }
        return heading;
    }

    private List<String> row(Call call, RecordedCall seen) {
        CallExpressions expressions = seen.expressions();
        List<String> row = new ArrayList<>();
        row.add(call.code().strip());
        row.add(completion(call, seen.trace().completion().kind(), expressions.completion()));
        row.add(seen.trace().labels().stream().map(label -> label(call, label)).collect(Collectors.joining(" ")));
        if (logs) {
            row.add(list(call, "logs", expressions.logs()));
        }
        if (recording.stacks()) {
            row.add(list(call, "shows in trys", expressions.regions()));
            row.add(list(call, "shows in ops", expressions.pending()));
        }
        return row;
    }

    private static String completion(Call call, RecordedCompletion.Kind kind, Expression value) {
        return kind.word() + " "
                + (kind == RecordedCompletion.Kind.THROWS && value instanceof Expression.HostError error
                        ? "a " + error.className()
                        : code(call, kind.word(), value));
    }

    private static String list(Call call, String verb, List<Expression> values) {
        return values.stream().map(value -> code(call, verb, value)).collect(Collectors.joining(", "));
    }

    private static String label(Call call, String label) {
        if (!label.matches("\\d+")) {
            throw new CannotRecord(call.place() + ": " + call.code().strip() + " enters the body at the label " + label
                    + ", and a table has whole numbers for labels; have the body set one.");
        }
        return label;
    }

    /** The expression for what the call does with a value. */
    private static String code(Call call, String verb, Expression value) {
        if (value instanceof Expression.Known known) {
            return Letters.escaped(known.code());
        }
        throw new CannotRecord(call.place() + ": " + call.code().strip() + " " + verb + " " + reason(value)
                + ", which no cell can tell; give it a name in the surrounding code (\"var thing;\", and"
                + " \"thing = ...\" in the body), or let the body show a part of it that is a primitive.");
    }

    private static String reason(Expression value) {
        return value instanceof Expression.None none
                ? none.reason()
                : "a TypeError that the program has not made itself";
    }
}
