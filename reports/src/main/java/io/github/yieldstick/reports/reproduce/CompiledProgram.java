package io.github.yieldstick.reports.reproduce;

import io.github.yieldstick.reports.run.CallRecord;
import io.github.yieldstick.reports.run.CallRecord.Call;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.WrittenTable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A case from source as a program that prints what its calls do: run natively and compiled, it prints the same or the compiler errs. */
public final class CompiledProgram {

    private CompiledProgram() {}

    /** The whole text of the file. All of it is ES5 but the case's own code. */
    public static String of(CaseRecord shown) {
        WrittenTable table = new WrittenTable(shown);
        List<CallRecord> calls = shown.parsed().calls();
        String performed = IntStream.range(0, calls.size())
                .mapToObj(row -> "  [%s, %s, %s]"
                        .formatted(
                                JavaScriptText.quoted(table.cell("call", row)),
                                JavaScriptText.quoted(expected(table, row)),
                                JavaScriptText.thunk(performed(calls.get(row).call()))))
                .collect(Collectors.joining(",\n"));
        return """
                "use strict";
                // %s %s
                // Prints what each call does, and what it has to do by ECMAScript.
                var logged = [];
                function log() { logged.push.apply(logged, arguments); }

                %s

                // ---- the calls
                [
                %s
                ].reduce(function (before, each) {
                  return before.then(function () {
                    var way = "gives", value;
                    try { value = each[2](); } catch (error) { way = "throws"; value = error; }
                    return Promise.race([Promise.resolve(value), new Promise(function (late) { setTimeout(late, 50, "(nothing yet)"); })])
                      .then(function (found) { value = found; }, function (error) { way = "rejects"; value = error; })
                      .then(function () {
                        console.log(each[0], "->", way, value, "logs", logged, "| has to be:", each[1]);
                        logged = [];
                      });
                  });
                }, Promise.resolve());
                """.formatted(
                        shown.id(),
                        JavaScriptText.comment(shown.title()),
                        shown.source().stripTrailing(),
                        performed);
    }

    private static String expected(WrittenTable table, int row) {
        String logs = table.aspects().contains("logs") ? table.cell("logs", row) : "";
        return table.cell("completes", row) + (logs.isEmpty() ? "" : ", logs " + logs);
    }

    private static String performed(Call call) {
        return call instanceof Call.OfVerb onGenerator
                ? "gen." + onGenerator.verb() + "(" + onGenerator.arguments() + ")"
                : ((Call.OfExpression) call).expression();
    }
}
