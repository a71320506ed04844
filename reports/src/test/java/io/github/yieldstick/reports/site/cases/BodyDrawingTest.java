package io.github.yieldstick.reports.site.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.yieldstick.reports.sample.SamplePath;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BodyDrawingTest {

    private static BodyDrawing drawing(String body) {
        return new BodyDrawings(List.of(), Set.of()).ofBody(body.lines().toList());
    }

    private static BodyDrawing walked(List<String> body) {
        return new BodyDrawings(List.of(SamplePath.of("PRO.4-01", List.of("2.7.0"))), Set.of()).ofBody(body);
    }

    private static BodyDrawing walked() {
        return walked(SamplePath.BODY);
    }

    @Nested
    class Labels {

        @Test
        void stand_at_their_cases() {
            assertThat(walked().marks())
                    .extracting(BodyDrawing.Mark::label, BodyDrawing.Mark::row)
                    .containsExactly(tuple(0, 1), tuple(1, 4), tuple(2, 5));
        }

        @Test
        void are_those_of_the_lines_below_them_up_to_the_end_of_the_switch() {
            assertThat(walked().lines())
                    .extracting(BodyDrawing.Line::label)
                    .containsExactly("", "0", "0", "0", "1", "2", "");
        }

        @Test
        void are_not_those_of_a_switch_within_the_body() {
            assertThat(drawing("""
                            switch (_a.label) {
                              case 0:
                                switch (x) {
                                  case 7: log(7);
                                }
                                return [4 /*yield*/, 1];
                              case 1: return [2 /*return*/];
                            }
                            """).marks()).extracting(BodyDrawing.Mark::label).containsExactly(0, 1);
        }

        @Test
        void are_not_there_in_a_body_without_a_switch() {
            assertThat(drawing("return [2 /*return*/, 1];\n").isEmpty()).isTrue();
        }
    }

    @Nested
    class Regions {

        @Test
        void have_a_band_for_each_of_their_parts() {
            assertThat(drawing("""
                            switch (_a.label) {
                              case 0:
                                _a.trys.push([0, 2, 3, 4]);
                                return [4 /*yield*/, 1];
                              case 1: return [3 /*break*/, 4];
                              case 2: return [3 /*break*/, 4];
                              case 3: return [7 /*endfinally*/];
                              case 4: return [2 /*return*/];
                            }
                            """).bands())
                    .extracting(
                            BodyDrawing.Band::part,
                            BodyDrawing.Band::column,
                            BodyDrawing.Band::fromRow,
                            BodyDrawing.Band::toRow)
                    .containsExactly(tuple("try", 0, 1, 4), tuple("catch", 0, 5, 5), tuple("finally", 0, 6, 6));
        }

        @Test
        void that_lie_in_others_stand_in_a_column_of_their_own() {
            assertThat(drawing("""
                            switch (_a.label) {
                              case 0: _a.trys.push([0, , 3, 4]); _a.label = 1;
                              case 1: _a.trys.push([1, 2, , 3]); return [3 /*break*/, 3];
                              case 2: return [3 /*break*/, 3];
                              case 3: return [7 /*endfinally*/];
                              case 4: return [2 /*return*/];
                            }
                            """).bands())
                    .extracting(BodyDrawing.Band::part, BodyDrawing.Band::column, BodyDrawing.Band::region)
                    .containsExactly(
                            tuple("try", 0, "[0, , 3, 4]"),
                            tuple("finally", 0, "[0, , 3, 4]"),
                            tuple("try", 1, "[1, 2, , 3]"),
                            tuple("catch", 1, "[1, 2, , 3]"));
        }

        @Test
        void that_only_the_path_met_are_drawn_too_and_one_that_both_tell_of_once() {
            assertThat(walked().bands())
                    .extracting(BodyDrawing.Band::part, BodyDrawing.Band::fromRow, BodyDrawing.Band::toRow)
                    .containsExactly(tuple("try", 1, 3), tuple("finally", 4, 4));
            List<String> hidden = SamplePath.BODY.stream()
                    .map(line -> line.replace("_a.trys.push([0, , 1, 2])", "enter()"))
                    .toList();
            assertThat(walked(hidden).bands())
                    .extracting(BodyDrawing.Band::part)
                    .containsExactly("try", "finally");
        }

        @Test
        void that_are_no_plain_labels_or_do_not_stand_in_order_are_left_out() {
            assertThat(drawing("""
                            switch (_a.label) {
                              case 0: _a.trys.push([n, , 1, 2]); _a.trys.push([5, , 6, 7]); _a.trys.push([2, , 1, 0]);
                              case 1: return [7 /*endfinally*/];
                              case 2: return [2 /*return*/];
                            }
                            """).bands()).isEmpty();
        }

        @Test
        void name_their_part_as_far_as_there_is_room() {
            assertThat(new BodyDrawing.Band("finally", "", 0, 0, 3).name()).isEqualTo("finally");
            assertThat(new BodyDrawing.Band("finally", "", 0, 0, 0).name()).isEqualTo("f");
        }
    }

    @Nested
    class Arrows {

        @Test
        void show_the_jumps_that_were_taken() {
            assertThat(walked().arrows())
                    .extracting(
                            arrow -> arrow.jump().description(), BodyDrawing.Arrow::fromRow, BodyDrawing.Arrow::toRow)
                    .containsExactly(tuple("jumps from 0 to 1", 1, 4));
        }

        @Test
        void lie_inside_the_drawing() {
            BodyDrawing drawing = walked();
            assertThat(drawing.line(drawing.arrows().get(0))).isEqualTo("M50 36C59 36 59 96 51 96");
            assertThat(drawing.width()).isGreaterThan(59);
            assertThat(drawing.height()).isEqualTo(SamplePath.BODY.size() * BodyDrawing.ROW);
        }
    }

    @Test
    void is_told_in_words_too() {
        assertThat(walked().description())
                .isEqualTo("Labels 0, 1, 2; protected regions [0, , 1, 2]; jumps from 0 to 1.");
    }
}
