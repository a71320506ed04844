package io.github.yieldstick.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource({
        "helper:*,     helper:a.js,   true",
        "helper:*,     process:a,     false",
        "*.js,         helper:a.js,   true",
        "helper:a.js,  helper:abjs,   false",
        "helper:[*].js, helper:*.js,  true",
        "helper:[*].js, helper:a.js,  false",
        "helper:[a].js, helper:[a].js, true",
        "helper:[[]*].js, helper:[*].js, true"
    })
    void matches_letters_as_they_are_and_any_for_an_asterisk(String glob, String id, boolean matches) {
        assertThat(new Glob(glob).matches(id)).isEqualTo(matches);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "*", "[*]", "[[]", "a[", "a]*[", "\\*", "(a|b)\n*"})
    void of_an_id_matches_that_id_alone(String id) {
        Glob glob = new Glob(Glob.of(id));

        assertThat(glob.hasWildcard()).isFalse();
        assertThat(glob.matches(id)).isTrue();
        assertThat(glob.matches(id + "x")).isFalse();
    }

    @Test
    void has_a_wildcard_where_it_has_an_asterisk() {
        assertThat(new Glob("helper:*").hasWildcard()).isTrue();
        assertThat(Glob.ANY.matches("")).isTrue();
    }
}
