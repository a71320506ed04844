package io.github.yieldstick.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a feature file holds can be seen. */
class LettersTest {

    @Test
    void that_nobody_sees_are_escaped() {
        assertThat(Letters.escaped("\"a\u2028\u00A0\uFEFF\u0085 b\"")).isEqualTo("\"a\\u2028\\u00a0\\ufeff\\u0085 b\"");
    }

    @Test
    void that_are_seen_stay() {
        assertThat(Letters.escaped("{größe: \"\ud83d\ude00\\n\"}")).isEqualTo("{größe: \"\ud83d\ude00\\n\"}");
    }
}
