package io.github.yieldstick.reports.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.sample.RenamedRun;
import io.github.yieldstick.reports.sample.SampleRun;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    private static String of(Run run) {
        return SearchIndex.of(new RunIndex(run));
    }

    @Test
    void holds_a_line_for_each_clause_case_engine_and_page() {
        assertThat(of(SampleRun.run()).lines())
                .anyMatch(line -> line.startsWith("rPRO.4\t"))
                .anyMatch(line -> line.startsWith("cPRO.4-01\t"))
                .anyMatch(line -> line.startsWith("ehelper:odd.js\t") && line.endsWith("\tengines/helper-odd.js.html"))
                .anyMatch(line -> line.startsWith("pMatrix\t") && line.endsWith("\tmatrix.html"));
    }

    @Test
    void lets_nothing_out_of_the_text_that_the_script_is_given() {
        String index = of(RenamedRun.of(SampleRun.run(), name -> name + "`${alert(1)}\\\n"));

        assertThat(index).contains("odd.js\\`\\${alert(1)}\\\\ ");
        assertThat(index.replaceAll("\\\\.", "").chars().filter(letter -> letter == '`'))
                .hasSize(2);
    }

    @Test
    void stays_below_200_KB_with_twice_the_cases_there_are() {
        Run run = SampleRun.run();
        List<CaseRecord> many =
                IntStream.range(0, 2000).mapToObj(SearchIndexTest::made).toList();
        Run large = new Run(run.head(), run.clauses(), many, List.of(), List.of());

        assertThat(of(large).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(200_000);
    }

    /** A title of ten words and a body of thirty, as real ones have them. */
    private static CaseRecord made(int number) {
        StringBuilder title = new StringBuilder("case");
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            (i < 9 ? title.append(' ') : body.append(' ')).append("word").append((number * 31 + i * i * 17) % 1500);
        }
        return new CaseRecord(
                "PRO.4-%04d".formatted(number),
                "PRO.4",
                title.toString(),
                Profile.CORE,
                List.of("2.7.0"),
                "place:1",
                "",
                body.toString(),
                List.of(),
                List.of(),
                "");
    }
}
