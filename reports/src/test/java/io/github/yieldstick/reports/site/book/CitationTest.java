package io.github.yieldstick.reports.site.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.text.Prose;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

    private static String words(List<Citation> citations) {
        return citations.stream()
                .map(citation -> citation.document()
                        + citation.part().stream().map(Prose::text).collect(Collectors.joining("", " | ", "")))
                .collect(Collectors.joining(" / "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "helper, The generator object = The __generator helper | The generator object",
                "helper, Opcodes 2, 3, 6 = The __generator helper | Opcodes 2, 3, 6",
                "helper, Opcode 1; behind 6 = The __generator helper | Opcode 1 / Generators behind the scenes | section 6",
                "behind 2, 5 = Generators behind the scenes | sections 2, 5",
                "overview, use cases = Generators, an overview | use cases",
                "helper example (`[2]`) = The __generator helper | example ([2])",
                "somewhere else =  | somewhere else"
            })
    void a_source_in_short_is_spelled_out(String source, String spelled) {
        assertThat(words(Citation.of(source)))
                .isEqualTo(spelled == null ? "" : spelled.startsWith("|") ? " " + spelled : spelled);
    }

    @Test
    void a_section_of_the_standard_leads_there() {
        assertThat(Citation.of("source, 262, The try Statement"))
                .extracting(Citation::href)
                .containsExactly("helper.html", "https://tc39.es/ecma262/2025/#sec-try-statement");
        assertThat(Citation.of("262, GetBindingValue ( N, S )"))
                .extracting(Citation::href)
                .containsExactly(
                        "https://tc39.es/ecma262/2025/#sec-declarative-environment-records-getbindingvalue-n-s");
    }

    @Test
    void sections_that_a_case_names_are_told_one_by_one() {
        assertThat(Citation.ofSections("15.5.5 Evaluation and 7.4.11 IteratorClose"))
                .extracting(Citation::href)
                .containsExactly(
                        "https://tc39.es/ecma262/2025/#sec-generator-function-definitions-runtime-semantics-evaluation",
                        "https://tc39.es/ecma262/2025/#sec-iteratorclose");
        assertThat(words(Citation.ofSections("99.9 Unheard"))).isEqualTo("ECMA-262 | 99.9 Unheard");
    }
}
