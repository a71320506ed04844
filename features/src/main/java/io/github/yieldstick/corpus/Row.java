package io.github.yieldstick.corpus;

import io.github.yieldstick.oracle.Call;
import io.github.yieldstick.oracle.Text;
import java.util.List;
import java.util.Optional;

/**
 * A row of expectations.
 *
 * @param call the call
 * @param completes how it completes
 * @param labels the labels at which the body is entered, in order
 * @param logs a list of the values that are logged
 * @param regions a list of the stacks of regions, one for each entry into the body; empty where the table has no such column
 * @param pending the same for the pending operations
 * @param nativeCompletes how ECMAScript completes the call; empty where it does the same
 * @param nativeLogs what ECMAScript logs; empty where it does the same
 */
public record Row(
        Call call,
        Expectation completes,
        List<String> labels,
        Optional<Text> logs,
        Optional<Text> regions,
        Optional<Text> pending,
        Optional<Expectation> nativeCompletes,
        Optional<Text> nativeLogs) {

    public Row {
        labels = List.copyOf(labels);
    }

    /** Whether ECMAScript does otherwise. */
    public boolean differs() {
        return nativeCompletes.isPresent() || nativeLogs.isPresent();
    }

    /** The same, saying that nothing is logged where it says nothing of that. */
    public Row showingLogs() {
        return logs.isPresent()
                ? this
                : new Row(
                        call,
                        completes,
                        labels,
                        Optional.of(completes.cell().with("")),
                        regions,
                        pending,
                        nativeCompletes,
                        nativeLogs);
    }

    /** The same call as ECMAScript performs it. */
    Row natively() {
        return new Row(
                call,
                nativeCompletes.orElse(completes),
                labels,
                nativeLogs.or(() -> logs),
                regions,
                pending,
                Optional.empty(),
                Optional.empty());
    }
}
