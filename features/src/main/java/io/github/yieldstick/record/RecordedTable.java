package io.github.yieldstick.record;

import io.github.yieldstick.oracle.CallTrace;
import io.github.yieldstick.oracle.Completion;
import io.github.yieldstick.oracle.Event;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.oracle.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The table of calls that tells what was seen. */
final class RecordedTable {
    private final Recording recording;
    private final List<CallTrace> traces;
    private final Expressions expressions;
    private final boolean logs;

    private RecordedTable(Recording recording, List<CallTrace> traces) {
        this.recording = recording;
        this.traces = traces;
        this.expressions = new Expressions(code(recording));
        this.logs = traces.stream().anyMatch(trace -> !trace.logs().isEmpty());
        traces.forEach(this::meet);
    }

    /**
     * The table's cells, the heading first.
     *
     * @param traces what each call of the recording made observable
     * @throws CannotRecord if a cell cannot tell it
     */
    static List<List<String>> of(Recording recording, List<CallTrace> traces) {
        return new RecordedTable(recording, traces).cells();
    }

    private List<List<String>> cells() {
        List<List<String>> cells = new ArrayList<>();
        cells.add(heading());
        for (int i = 0; i < traces.size(); i++) {
            cells.add(row(recording.calls().get(i), traces.get(i)));
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

    private List<String> row(Text call, CallTrace trace) {
        List<String> row = new ArrayList<>();
        row.add(call.code().strip());
        Completion completion = trace.completion();
        row.add(completion.kind().word() + " " + told(call, completion.kind().word(), () -> completed(completion)));
        row.add(trace.labels().stream().map(label -> label(call, label)).collect(Collectors.joining(" ")));
        if (logs) {
            row.add(told(
                    call,
                    "logs",
                    () -> joined(trace.logs().stream().map(expressions::of).toList())));
        }
        if (recording.stacks()) {
            row.add(told(call, "shows in trys", () -> stacks(trace.regions())));
            row.add(told(call, "shows in ops", () -> stacks(trace.pending())));
        }
        return row;
    }

    private String completed(Completion completion) {
        String value = completion.value().text();
        return completion.kind() == Completion.Kind.THROWS ? expressions.thrown(value) : expressions.of(value);
    }

    private String stacks(List<String> stacks) {
        return joined(stacks.stream().map(expressions::stack).toList());
    }

    private static String joined(List<String> expressions) {
        return String.join(", ", expressions);
    }

    private static String label(Text call, String label) {
        if (!label.matches("\\d+")) {
            throw new CannotRecord(call.place() + ": " + call.code().strip() + " enters the body at the label " + label
                    + ", and a table has whole numbers for labels; have the body set one.");
        }
        return label;
    }

    private static String told(Text call, String verb, Supplier<String> cell) {
        try {
            return cell.get();
        } catch (Expressions.Untold untold) {
            throw new CannotRecord(call.place() + ": " + call.code().strip() + " " + verb + " " + untold.getMessage()
                    + ", which no cell can tell; give it a name in the surrounding code (\"var thing;\", and"
                    + " \"thing = ...\" in the body), or let the body show a part of it that is a primitive.");
        }
    }

    private void meet(CallTrace trace) {
        for (Event event : trace.events()) {
            if (event instanceof Event.Entered entered) {
                expressions.meet(new Written(entered.regions().toString(), ""));
                expressions.meet(new Written(entered.pending().toString(), ""));
            } else if (event instanceof Event.Answered answered) {
                expressions.meet(answered.operation());
            } else if (event instanceof Event.Threw threw) {
                expressions.meet(threw.value());
            } else if (event instanceof Event.Logged logged) {
                expressions.meet(logged.value());
            }
        }
        expressions.meet(trace.completion().value());
    }

    private static String code(Recording recording) {
        return recording.program().surroundingCode().code()
                + recording.program().thisArgument().code()
                + recording.program().body().code()
                + recording.calls().stream().map(Text::code).collect(Collectors.joining());
    }
}
