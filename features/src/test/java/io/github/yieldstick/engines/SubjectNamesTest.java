package io.github.yieldstick.engines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubjectNamesTest {

    @Test
    void a_name_that_is_taken_gets_a_number() {
        SubjectNames names = new SubjectNames();

        assertThat(names.free("swc")).isEqualTo("swc");
        assertThat(names.free("babel")).isEqualTo("babel");
        assertThat(names.free("swc")).isEqualTo("swc (2)");
        assertThat(names.free("swc (2)")).isEqualTo("swc (2) (2)");
        assertThat(names.free("swc")).isEqualTo("swc (3)");
    }
}
