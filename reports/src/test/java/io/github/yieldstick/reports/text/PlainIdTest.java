package io.github.yieldstick.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainIdTest {

    @ParameterizedTest
    @CsvSource({"PRO.4-01, PRO.4-01", "a_b, a_005fb", "\u00e4, _00e4"})
    void writes_what_an_address_cannot_hold_by_its_number(String id, String plain) {
        assertThat(PlainId.of(id)).isEqualTo(plain);
    }

    @Test
    void keeps_long_ids_apart_in_names_that_every_file_system_takes() {
        assertThat(IntStream.range(0, 1000).mapToObj(number -> PlainId.of("\u4f8b".repeat(300) + number)))
                .doesNotHaveDuplicates()
                .allMatch(plain -> plain.length() <= 150)
                .allMatch(plain -> plain.matches("[A-Za-z0-9._-]+"));
    }

    @Test
    void shortens_none_to_what_another_id_is_written_as() {
        String shortened = PlainId.of("x".repeat(300));
        assertThat(shortened).contains("__");
        assertThat(PlainId.of(shortened)).isNotEqualTo(shortened);
    }
}
