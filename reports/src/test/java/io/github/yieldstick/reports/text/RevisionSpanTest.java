package io.github.yieldstick.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionSpanTest {

    private static final List<String> ALL = List.of("1.1.0", "1.6.0", "1.9.2", "2.4.1");

    @ParameterizedTest
    @CsvSource({
        "1.1.0 1.6.0 1.9.2 2.4.1, every revision",
        "1.9.2 2.4.1, 1.9.2 and later",
        "1.1.0 1.6.0, up to 1.6.0",
        "1.6.0 1.9.2, 1.6.0 to 1.9.2",
        "1.6.0, 1.6.0 only",
        "1.1.0 1.9.2, '1.1.0, 1.9.2'",
        "9.9.9 2.4.1, '9.9.9, 2.4.1'"
    })
    void is_the_shortest_name_of_the_revisions(String admitted, String words) {
        assertThat(RevisionSpan.of(Arrays.asList(admitted.split(" ")), ALL)).isEqualTo(words);
    }
}
