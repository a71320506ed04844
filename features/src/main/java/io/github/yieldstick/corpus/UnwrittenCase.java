package io.github.yieldstick.corpus;

import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Program;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.Profile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A body and calls of which nobody has written down what they should do: only one engine can be held against another in it.
 *
 * @param name by which faults in it are told
 * @param surroundingCode a script with the names that body and calls use
 * @param body the statements of the body, with {@code _a} as the state
 * @param calls the calls, as a table would have them
 */
public record UnwrittenCase(String name, String surroundingCode, String body, List<String> calls) {

    public UnwrittenCase {
        calls = List.copyOf(calls);
    }

    /** What is run. */
    public Program program() {
        return new Program(Text.of(name, surroundingCode), Text.of(name, "undefined"), Text.of(name, body));
    }

    /** The same as a case, whose rows say nothing. */
    public Case asCase() {
        List<Row> rows = calls.stream().map(this::row).toList();
        CaseRecord record = new CaseRecord(
                name,
                "",
                name,
                Profile.OBSERVED,
                HelperText.revisions(),
                name,
                surroundingCode,
                body,
                List.of(),
                List.of(),
                "");
        return new Case(record, new Subject.Body(program()), rows, Set.of(), List.of());
    }

    private Row row(String call) {
        Text written = Text.of(name, call);
        Text nothing = written.with("");
        return new Row(
                Calls.split(written).get(0),
                new Expectation.OfPending(nothing),
                List.of(),
                Optional.of(nothing),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
