package io.github.yieldstick.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    private static String name(String id) {
        return FileNames.of(List.of(id)).getOrDefault(id, "");
    }

    @ParameterizedTest
    @CsvSource({
        "java@2.7.0, java-2.7.0",
        "helper:lib/odd.js#__generator, helper-lib-odd.js-generator",
        "class:com.example.Engine, class-com.example.Engine",
        "../../etc, etc",
        "..., engine",
        "'', engine",
        "end., end",
        "nul, engine-nul",
        "COM1.x, engine-COM1.x",
        "console, console"
    })
    void are_good_on_every_system(String id, String name) {
        assertThat(name(id)).isEqualTo(name);
    }

    @Test
    void are_not_too_long() {
        assertThat(name("process:" + "x".repeat(500))).hasSize(80).startsWith("process-xxx");
    }

    @Test
    void are_never_alike_even_where_capitals_do_not_count() {
        Map<String, String> names = FileNames.of(List.of("a:b", "a/b", "A@b", "a-b-2", "\uD800", "\u0000"));

        assertThat(names)
                .containsExactly(
                        Map.entry("a:b", "a-b"),
                        Map.entry("a/b", "a-b-2"),
                        Map.entry("A@b", "A-b-3"),
                        Map.entry("a-b-2", "a-b-2-2"),
                        Map.entry("\uD800", "engine"),
                        Map.entry("\u0000", "engine-2"));
        assertThat(names.values()).map(name -> name.toLowerCase(Locale.ROOT)).doesNotHaveDuplicates();
    }
}
