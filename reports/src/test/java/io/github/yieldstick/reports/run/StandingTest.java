package io.github.yieldstick.reports.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static Standing standing(int depth) {
        List<Region> regions = IntStream.range(0, depth)
                .mapToObj(i -> new Region(i, OptionalInt.empty(), OptionalInt.of(i + 1), OptionalInt.of(i + 2)))
                .toList();
        return new Standing(7, regions, List.of("[2 /*return*/, 1]"));
    }

    private static Region region(int first) {
        return standing(first + 1).regions().get(first);
    }

    @Test
    void of_a_deep_stack_the_first_and_the_last_entries_are_kept_and_those_between_counted() {
        Standing bounded = standing(300).bounded();

        assertThat(bounded.regions()).hasSize(12).startsWith(region(0)).endsWith(region(299));
        assertThat(bounded.shownRegions())
                .hasSize(13)
                .containsSubsequence("[3, , 4, 5]", "... 288 more ...", "[292, , 293, 294]");
        assertThat(bounded.shownPending()).containsExactly("[2 /*return*/, 1]");
    }

    @Test
    void a_stack_of_which_no_more_than_one_entry_would_be_left_out_stays_whole() {
        assertThat(standing(13).bounded()).isEqualTo(standing(13));
        assertThat(standing(14).bounded().shownRegions()).hasSize(13).contains("... 2 more ...");
    }

    @Test
    void is_written_with_the_labels_of_its_regions_as_numbers_and_reads_back() {
        String json = Json.LINES.writeValueAsString(standing(14).bounded());

        assertThat(json).startsWith("{\"label\":7,\"regions\":[[0,null,1,2],[1,null,2,3],");
        assertThat(Json.LINES.readValue(json, Standing.class))
                .isEqualTo(standing(14).bounded());
    }
}
