package io.github.yieldstick.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.reports.machine.MachineFacts.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuardedTextTest {
    private final GuardedText newest = GuardedText.of(HelperText.newest());
    private final GuardedText.Cut cut = GuardedText.Cut.of(HelperText.newest());

    @ParameterizedTest
    @EnumSource
    void the_helper_is_cut_whole_out_of_its_package(HelperText text) {
        assertThat(GuardedText.Cut.of(text).code().strip())
                .startsWith("__generator = function (thisArg, body) {")
                .endsWith("};")
                .doesNotContain("__exportStar");
    }

    @Test
    void each_piece_stands_where_it_is_said_to() {
        assertThat(newest.pieces())
                .isNotEmpty()
                .allSatisfy(piece -> assertThat(cut.code().substring(piece.from(), piece.to()))
                        .isNotBlank()
                        .doesNotContain("\n"));
        assertThat(newest.pieces().get(1).does()).isEqualTo("the label is 0 at the start");
        assertThat(cut.code()
                        .substring(
                                newest.pieces().get(1).from(),
                                newest.pieces().get(1).to()))
                .isEqualTo("label: 0");
    }

    @Test
    void each_change_is_within_the_text_and_tells_its_first_cases() {
        assertThat(newest.changes()).hasSizeGreaterThan(1000).allSatisfy(change -> {
            assertThat(change.from()).isBetween(0, cut.code().length());
            assertThat(change.to()).isBetween(change.from(), cut.code().length());
            assertThat(change.first()).hasSize(Math.min(3, change.cases()));
        });
        assertThat(newest.changes()).extracting(Change::cases).contains(0, 1);
    }
}
