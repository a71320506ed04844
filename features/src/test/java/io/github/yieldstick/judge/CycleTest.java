package io.github.yieldstick.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CycleTest {

    private static Cycle in(String happened) {
        return Cycle.in(List.of(happened.split(" ")));
    }

    @Test
    void is_what_comes_round_three_times() {
        assertThat(in("a b c b c b c")).isEqualTo(new Cycle(1, 2));
        assertThat(in("a b c b c")).isEqualTo(new Cycle(5, 0));
    }

    @Test
    void may_have_been_stopped_in_the_middle_of_a_turn() {
        assertThat(in("a b c d b c d b c d b")).isEqualTo(new Cycle(1, 3));
    }

    @Test
    void is_the_shortest() {
        assertThat(in("a a a a a a")).isEqualTo(new Cycle(0, 1));
    }

    @Test
    void is_the_same_whatever_numbers_new_objects_have() {
        List<String> happened =
                IntStream.range(1, 9).mapToObj(i -> "throws #" + i + " Error").toList();
        assertThat(Cycle.in(happened)).isEqualTo(new Cycle(0, 1));
    }

    @Test
    void is_not_there_where_nothing_happened() {
        assertThat(Cycle.in(List.of())).isEqualTo(new Cycle(0, 0));
    }
}
