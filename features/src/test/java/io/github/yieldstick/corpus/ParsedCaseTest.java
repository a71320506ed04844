package io.github.yieldstick.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.reports.run.CallRecord;
import io.github.yieldstick.reports.run.CallRecord.Call;
import io.github.yieldstick.reports.run.CallRecord.Expected;
import io.github.yieldstick.reports.run.CallRecord.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reports get to know of the calls, and of the names of objects. */
class ParsedCaseTest {

    private static List<Row> row(String call, String completes, String logs) {
        List<List<Text>> table = new ArrayList<>();
        table.add(texts("call", "completes", "labels", "logs"));
        table.add(texts(call, completes, "", logs));
        return CallTable.of(CallTable.Columns.OF_BODY, table).rows();
    }

    private static List<Text> texts(String... cells) {
        return List.of(cells).stream().map(cell -> Text.of("a.feature", cell)).toList();
    }

    @Nested
    class A_call {

        private static CallRecord parsed(String call, String completes) {
            return ParsedCase.of("", row(call, completes, ""), List.of())
                    .calls()
                    .get(0);
        }

        @Test
        void is_a_verb_with_its_arguments_or_an_expression() {
            assertThat(parsed(" throw( new Error(\")\") ) ", "yields 1").call())
                    .isEqualTo(new Call.OfVerb("throw", " new Error(\")\") "));
            assertThat(parsed("[...gen]", "yields 1").call()).isEqualTo(new Call.OfExpression("[...gen]"));
        }

        @Test
        void completes_with_a_value_an_error_or_not_yet() {
            assertThat(parsed("next()", "gives [1, x]").completes())
                    .isEqualTo(new Expected.OfValue(Way.GIVES, "[1, x]"));
            assertThat(parsed("next()", "throws a TypeError").completes())
                    .isEqualTo(new Expected.OfError(Way.THROWS, "TypeError", Optional.empty()));
            assertThat(parsed("next()", "rejects an Odd \"no\"").completes())
                    .isEqualTo(new Expected.OfError(Way.REJECTS, "Odd", Optional.of("\"no\"")));
            assertThat(parsed("next()", "stays pending").completes()).isEqualTo(new Expected.OfPending());
        }
    }

    @Nested
    class The_names {

        private static List<String> names(String code, String completes, String logs) {
            return ParsedCase.of(code, row("next()", completes, logs), List.of())
                    .names();
        }

        @Test
        void are_those_that_the_code_declares_at_the_beginnings_of_its_lines() {
            assertThat(names("var a = 1, no;\nlet b;\n  const no2 = 1;\nfunction* c() {}\nclass D {}", "yields 1", ""))
                    .containsExactly("a", "b", "c", "D");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                quoteCharacter = '\'',
                value = {
                    "throws boom; \"a, boss\", inner, undefined, 1; boom inner",
                    "gives Object.prototype; f(a, b), /,c,/, `,d,`; Object.prototype",
                    "throws a TypeError; boom, boom; boom",
                    "gives [a, [b, 1], c]; [a, d].length, {e: f}; a b c"
                })
        void are_those_that_cells_hold_in_place_of_a_value(String completes, String logs, String names) {
            assertThat(names("", completes, logs)).containsExactly(names.split(" "));
        }
    }
}
