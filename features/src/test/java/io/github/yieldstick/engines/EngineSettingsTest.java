package io.github.yieldstick.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yieldstick.oracle.HelperText;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngineSettingsTest {

    @ParameterizedTest
    @EnumSource
    void may_ask_for_any_of_the_helpers_revisions(HelperText text) {
        assertThat(new EngineSettings("", Optional.of(text.revision())).revision())
                .contains(text.revision());
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "", "2.7", "2.8.1"})
    void may_not_ask_for_another(String revision) {
        assertThatThrownBy(() -> new EngineSettings("", Optional.of(revision)))
                .isInstanceOf(WrongUsage.class)
                .hasMessage(
                        "there is no revision \"" + revision + "\"; write one of [1.1.0, 1.6.0, 1.9.2, 2.4.1, 2.7.0].");
    }

    @Test
    void usually_ask_for_none() {
        assertThat(EngineSettings.usual().revision()).isEmpty();
    }
}
