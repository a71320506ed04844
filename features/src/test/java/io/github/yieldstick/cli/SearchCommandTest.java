package io.github.yieldstick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int search(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "search";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Main.execute(new PrintWriter(out, true), new PrintWriter(err, true), all);
    }

    @Test
    void has_help() {
        assertThat(search("--help")).isZero();
        assertThat(out.toString()).startsWith("Usage: yieldstick search");
    }

    @ParameterizedTest
    @CsvSource({
        "--programs=0, '--programs: expected a number from 1 to 1000000000, found 0'",
        "--programs=9223372036854775807, '--programs: expected a number from 1 to'",
        "--from=-1, '--from: expected a number from 0 to'",
        "--seconds=0, '--seconds: expected a number from 1 to'",
        "--seconds=9223372036854775807, '--seconds: expected a number from 1 to'",
        "--shard=4/3, '--shard: expected a number, a slash'",
        "--isolation=none, '--isolation: expected auto or worker, found none'",
        "--engine=nonsense, nonsense",
        "--compiler=nonsense, there is no compiler",
        "--compiler=typescript@5.9.3 --from=3, '--from: expected no such option with --compiler'",
        "--compiler=typescript@5.9.3 --programs=0, '--programs: expected a number from 1 to'",
        "--compiler=typescript@5.9.3 --program=x, '--program: expected numbers with dots between them'",
        "merge /nowhere, found no search.json in it"
    })
    void refuses_what_asks_for_nothing_in_a_sentence(String option, String sentence) {
        assertThat(search(option.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains(sentence).doesNotContain("\tat ");
    }

    @Test
    void a_compiler_that_cannot_be_had_ends_with_3_in_a_sentence() {
        assertThat(search("--compiler", "typescript@1.0.0")).isEqualTo(3);
        assertThat(err.toString())
                .contains("typescript@1.0.0: the package is not on this machine")
                .doesNotContain("\tat ");
    }
}
