package io.github.yieldstick.reports.reproduce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.run.WrittenTable;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReproducedCallTest {

    private static ReproducedCall call(List<String> columns, String... cells) {
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
        return new ReproducedCall(new WrittenTable(written), 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "next();                        gen.next()",
                "next(\")\", [1]);              gen.next(\")\", [1])",
                "next(/\\(/.source);            gen.next(/\\(/.source)",
                "throw(boom);                   gen.throw(boom)",
                "[...gen];                      [...gen]",
                "next(1) + next(2);             next(1) + next(2)",
                "next(1) / next(2) / f(3);      next(1) / next(2) / f(3)",
                "gen.next() // again;           gen.next() // again"
            })
    void asks_a_verb_of_the_generator_and_takes_all_else_as_an_expression(String call, String performed) {
        assertThat(call(List.of("call"), call).text())
                .contains("perform: function () { return (" + performed + "\n); }");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "yields [1, x];                 value: function () { return ([1, x]|); }",
                "throws { a: 1 };               value: function () { return ({ a: 1 }|); }",
                "rejects boom;                  value: function () { return (boom|); }",
                "throws a TypeError;            error: function () { return (TypeError|); }",
                "rejects an Odd \"no\";         error: function () { return (Odd|); }, message: function () { return (\"no\"|); }"
            })
    void evaluates_what_the_call_is_to_complete_with(String completes, String evaluation) {
        assertThat(call(List.of("call", "completes"), "next()", completes).text())
                .contains("completes: " + JavaScriptText.quoted(completes) + ", " + evaluation.replace('|', '\n'));
    }

    @Test
    void has_nothing_to_evaluate_for_what_stays_pending() {
        assertThat(call(List.of("call", "completes"), "ask()", "stays pending")
                        .text()
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
        assertThat(call(columns, "next()", "yields 1", "0  1", "", "[]")
                        .text()
                        .lines()
                        .map(String::strip))
                .endsWith(
                        "labels: \"0 1\",",
                        "pending: \"[]\",",
                        "logs: \"\",",
                        "lists: { pending: function () { return [[]",
                        "]; } } }");
    }

    @Test
    void knows_the_names_that_its_cells_hold() {
        assertThat(call(
                                List.of("call", "completes", "logs"),
                                "next()",
                                "throws boom",
                                "\"a, boss\", inner, undefined, 1")
                        .names())
                .containsExactly("boom", "inner");
        assertThat(call(List.of("call", "completes"), "f", "gives Object.prototype")
                        .names())
                .containsExactly("Object.prototype");
    }
}
