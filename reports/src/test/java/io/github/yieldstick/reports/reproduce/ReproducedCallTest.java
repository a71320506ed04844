package io.github.yieldstick.reports.reproduce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.run.CallRecord;
import io.github.yieldstick.reports.run.CallRecord.Call;
import io.github.yieldstick.reports.run.CallRecord.Expected;
import io.github.yieldstick.reports.run.CallRecord.Way;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.run.WrittenTable;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReproducedCallTest {
    private static final Call NEXT = new Call.OfVerb("next", "");
    private static final Expected YIELDS = new Expected.OfValue(Way.YIELDS, "1");

    private static String text(Call call, Expected completes, List<String> columns, String... cells) {
        CaseRecord written = new CaseRecord(
                "X.1-01",
                "X.1",
                "t",
                Profile.CORE,
                List.of(),
                "p:1",
                "",
                "",
                columns,
                List.of(List.of(cells)),
                "",
                "",
                Optional.empty());
        return new ReproducedCall(new CallRecord(call, completes), new WrittenTable(written), 0).text();
    }

    private static String performed(Call call, String cell) {
        return text(call, YIELDS, List.of("call"), cell);
    }

    private static String completed(Expected completes, String cell) {
        return text(NEXT, completes, List.of("call", "completes"), "next()", cell);
    }

    @Test
    void asks_a_verb_of_the_generator_and_takes_all_else_as_an_expression() {
        assertThat(performed(new Call.OfVerb("throw", "\")\", [1]"), "throw(\")\", [1])"))
                .contains(
                        "call: \"throw(\\\")\\\", [1])\", perform: function () { return (gen.throw(\")\", [1])\n); }");
        assertThat(performed(new Call.OfExpression(" [...gen] // all "), "[...gen] // all"))
                .contains("call: \"[...gen] // all\", perform: function () { return ([...gen] // all\n); }");
    }

    @Test
    void evaluates_the_value_that_the_call_is_to_complete_with() {
        assertThat(completed(new Expected.OfValue(Way.THROWS, "{ a: 1 }"), "throws { a: 1 }"))
                .contains("completes: \"throws { a: 1 }\", value: function () { return ({ a: 1 }\n); }");
    }

    @Test
    void evaluates_the_class_of_an_error_and_its_message() {
        assertThat(completed(new Expected.OfError(Way.THROWS, "TypeError", Optional.empty()), "throws a TypeError"))
                .contains("completes: \"throws a TypeError\", error: function () { return (TypeError\n); }")
                .doesNotContain("message");
        assertThat(completed(new Expected.OfError(Way.REJECTS, "Odd", Optional.of("\"no\"")), "rejects an Odd \"no\""))
                .contains("error: function () { return (Odd\n); }, message: function () { return (\"no\"\n); }");
    }

    @Test
    void has_nothing_to_evaluate_for_what_stays_pending() {
        assertThat(text(
                                new Call.OfExpression("ask()"),
                                new Expected.OfPending(),
                                List.of("call", "completes"),
                                "ask()",
                                "stays pending")
                        .lines()
                        .map(String::strip))
                .containsExactly(
                        "{ call: \"ask()\", perform: function () { return (ask()",
                        "); },",
                        "completes: \"stays pending\",",
                        "logs: \"\" }");
    }

    @Test
    void writes_a_column_as_a_list_where_the_cell_says_anything() {
        List<String> columns = List.of("call", "completes", "labels", "logs", "pending");
        assertThat(text(NEXT, YIELDS, columns, "next()", "yields 1", "0  1", "", "[]")
                        .lines()
                        .map(String::strip))
                .endsWith(
                        "labels: \"0 1\",",
                        "pending: \"[]\",",
                        "logs: \"\",",
                        "lists: { pending: function () { return [[]",
                        "]; } } }");
    }
}
