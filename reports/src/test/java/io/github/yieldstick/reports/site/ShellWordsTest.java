package io.github.yieldstick.reports.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "yieldstick         | yieldstick",
                "java@2.7.0         | java@2.7.0",
                "--engine=java      | --engine=java",
                "=java              | '=java'",
                "a b                | 'a b'",
                "helper:x.js#f      | 'helper:x.js#f'",
                "@PRO.4 or @OP2.3   | '@PRO.4 or @OP2.3'",
                "$HOME;`ls`*        | '$HOME;`ls`*'",
                "it's               | 'it'\\''s'",
                "~/out              | '~/out'",
                "(@edge)            | '(@edge)'"
            })
    void a_word_stands_in_quotes_where_the_shell_would_not_take_it_as_it_is(String word, String written) {
        assertThat(ShellWords.line(List.of(word))).isEqualTo(written);
    }

    @Test
    void words_stand_in_one_line_and_an_empty_one_is_seen() {
        assertThat(ShellWords.line(List.of("yieldstick", "run", "", "--out", "a b")))
                .isEqualTo("yieldstick run '' --out 'a b'");
        assertThat(ShellWords.line(List.of())).isEmpty();
    }
}
