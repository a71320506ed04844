package io.github.yieldstick.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionTest {

    @Test
    void eachIsNamedByTheFirstReleaseWithItsText() {
        assertThat(Arrays.stream(Revision.values()).map(Revision::id))
                .containsExactly("1.1.0", "1.6.0", "1.9.2", "2.4.1", "2.7.0");
    }

    @ParameterizedTest
    @EnumSource
    void eachIsFoundByItsName(Revision revision) {
        assertThat(Revision.of(revision.id())).contains(revision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2.7", "2.8.1", "V2_7_0"})
    void noneIsFoundByAnother(String name) {
        assertThat(Revision.of(name)).isEmpty();
    }

    @Test
    void theNewestIsTheLast() {
        assertThat(Revision.newest()).isSameAs(Revision.V2_7_0);
    }

    @ParameterizedTest
    @CsvSource({
        "V1_1_0, false, false, false, false, false",
        "V1_6_0, true,  false, false, false, false",
        "V1_9_2, true,  true,  true,  false, false",
        "V2_4_1, true,  true,  true,  true,  false",
        "V2_7_0, true,  true,  true,  true,  true"
    })
    void eachTextKeepsWhatTheOneBeforeItBrought(
            Revision revision,
            boolean iterable,
            boolean delegateReturnKept,
            boolean delegateThrowCloses,
            boolean abruptStartCompletes,
            boolean inheritsIterator) {
        assertThat(revision.iterable()).isEqualTo(iterable);
        assertThat(revision.delegateReturnKept()).isEqualTo(delegateReturnKept);
        assertThat(revision.delegateThrowCloses()).isEqualTo(delegateThrowCloses);
        assertThat(revision.abruptStartCompletes()).isEqualTo(abruptStartCompletes);
        assertThat(revision.inheritsIterator()).isEqualTo(inheritsIterator);
    }
}
