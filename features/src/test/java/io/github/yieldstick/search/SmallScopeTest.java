package io.github.yieldstick.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yieldstick.engines.WrongUsage;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SmallScopeTest {

    @Test
    void has_each_program_once_and_no_other() {
        SmallScope scope = SmallScope.of("2x2");
        assertThat(scope.size()).isEqualTo(9 + 8 * (1 + 18) * 3 + 81 * (1 + 96) * 3);
        assertThat(LongStream.range(0, scope.size())
                        .mapToObj(number -> scope.numbered(number).program().data())
                        .distinct())
                .hasSize((int) scope.size());
    }

    @Test
    void has_bodies_of_no_more_labels_than_it_says() {
        SmallScope scope = SmallScope.of("3x1");
        assertThat(LongStream.of(0, scope.size() / 2, scope.size() - 1)
                        .map(number -> scope.numbered(number).program().parts().size()))
                .containsExactly(1L, 3L, 3L);
    }

    @Test
    void is_shared_among_shards_without_a_rest() {
        long size = SmallScope.of("1x2").size();
        assertThat(LongStream.rangeClosed(1, 7)
                        .map(number -> new Shard((int) number, 7).share(size))
                        .sum())
                .isEqualTo(size);
    }

    @Test
    void that_is_none_is_refused_in_a_sentence() {
        for (String wrong : List.of("", "3", "0x2", "9x9", "3x")) {
            assertThatThrownBy(() -> SmallScope.of(wrong))
                    .isInstanceOf(WrongUsage.class)
                    .hasMessageContaining("as 3x2, found \"" + wrong + "\"");
        }
    }
}
