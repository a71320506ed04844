package io.github.yieldstick.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTest {

    @Test
    void keeps_a_text_that_is_short_enough() {
        assertThat(Shortened.of("a".repeat(240))).isEqualTo("a".repeat(240));
    }

    @Test
    void cuts_a_longer_one_and_says_so_and_never_within_a_letter() {
        assertThat(Shortened.of("a".repeat(241))).isEqualTo("a".repeat(240) + "…");
        assertThat(Shortened.of("\uD83D\uDE00".repeat(300))).isEqualTo("\uD83D\uDE00".repeat(240) + "…");
    }
}
