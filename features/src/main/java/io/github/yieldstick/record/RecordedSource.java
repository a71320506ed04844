package io.github.yieldstick.record;

import io.github.yieldstick.corpus.Calls;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.Call;
import io.github.yieldstick.oracle.CallTrace;
import io.github.yieldstick.oracle.Ending;
import io.github.yieldstick.oracle.Expression;
import io.github.yieldstick.oracle.ProgramFault;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.RecordedCompletion;
import io.github.yieldstick.oracle.Session;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.reports.run.ClauseRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes what a source does natively as a case about compilers.
 *
 * @param id the case's id, {@code LOW.3-31}
 * @param title what it shows
 * @param clause the clause that it stands under
 * @param source the program
 * @param calls the calls, as a table has them
 */
public record RecordedSource(String id, String title, ClauseRecord clause, String source, List<String> calls) {

    public RecordedSource {
        calls = List.copyOf(calls);
    }

    /**
     * A feature file with one scenario, which stands as it is below {@code features/scenarios/lowering}.
     *
     * @param heading lines of comment that stand first, each with its number sign
     * @throws ProgramFault if the program does not run
     * @throws CannotRecord if a call does not end within the bounds, or no table can tell what it does
     */
    public String scenario(Realms realms, Bounds bounds, String heading) {
        List<List<String>> table = table(recorded(realms, bounds));
        return heading + "@lowering\nFeature: Found by a search: " + title + "\n\n  @" + clause.id() + "\n  Rule: "
                + clause.id()
                + " " + clause.statement() + "\n\n    Scenario: [" + id + "] " + title + "\n"
                + FeatureText.indented(
                        "      ",
                        "Given the generator source\n" + FeatureText.docString(text())
                                + "Then each call completes as follows\n" + FeatureText.cells(table));
    }

    private Text text() {
        return Text.of(id + ".js", source);
    }

    private List<RecordedCall> recorded(Realms realms, Bounds bounds) {
        List<RecordedCall> recorded = Collections.synchronizedList(new ArrayList<>());
        String code = source + String.join("\n", calls);
        Ending<Boolean> ending = realms.withinHost(bounds, realm -> {
            Session session = Session.openNative(realm, text());
            for (String written : calls) {
                Call call = call(written);
                CallTrace trace = session.call(call);
                recorded.add(new RecordedCall(trace, session.expressions(code, false)));
                session.misspelled(call).ifPresent(fault -> {
                    throw fault;
                });
            }
            return true;
        });
        if (ending instanceof Ending.Stopped<Boolean> stopped) {
            throw new CannotRecord(id + ": the source does not end (" + stopped.sentence() + ").");
        }
        return List.copyOf(recorded);
    }

    private Call call(String written) {
        return Calls.split(Text.of(id, written)).get(0);
    }

    private List<List<String>> table(List<RecordedCall> recorded) {
        boolean logs =
                recorded.stream().anyMatch(call -> !call.trace().effects().isEmpty());
        List<List<String>> table = new ArrayList<>();
        table.add(logs ? List.of("call", "completes", "logs") : List.of("call", "completes"));
        for (int i = 0; i < recorded.size(); i++) {
            RecordedCall seen = recorded.get(i);
            List<String> row = new ArrayList<>(List.of(calls.get(i), completion(calls.get(i), seen)));
            if (logs) {
                row.add(logged(calls.get(i), seen));
            }
            table.add(row);
        }
        return table;
    }

    private static String completion(String call, RecordedCall seen) {
        RecordedCompletion.Kind kind = seen.trace().completion().kind();
        Expression value = seen.expressions().completion();
        if (kind == RecordedCompletion.Kind.PENDS) {
            return "stays pending";
        }
        return kind.word() + " "
                + (value instanceof Expression.HostError error ? "a " + error.className() : code(call, value));
    }

    private static String logged(String call, RecordedCall seen) {
        if (seen.trace().effects().size() != seen.trace().logs().size()) {
            throw new CannotRecord(call + " leaves an error that nobody handles, which no table can tell.");
        }
        return seen.expressions().logs().stream()
                .map(value -> code(call, value))
                .collect(Collectors.joining(", "));
    }

    private static String code(String call, Expression value) {
        if (value instanceof Expression.Known known) {
            return Letters.escaped(known.code());
        }
        throw new CannotRecord(call + " shows "
                + (value instanceof Expression.None none ? none.reason() : "an error that the host has made")
                + ", which no table can tell.");
    }
}
