package io.github.yieldstick.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yieldstick.engines.WrongUsage;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which programs follow from what was reached. */
class PoolTest {

    /** A pool in which each of the first programs reached something new. */
    private static Pool pool() {
        Pool pool = new Pool(9);
        for (int number = 0; number < 30; number++) {
            pool.take(pool.numbered(number), List.of(number));
        }
        return pool;
    }

    @Nested
    class A_program_made_of_another {

        @Test
        void is_told_by_numbers_that_make_it_again() {
            Pool pool = pool();
            List<NumberedProgram> made = LongStream.range(100, 200)
                    .mapToObj(pool::numbered)
                    .filter(numbered -> numbered.lineage().numbers().size() > 1)
                    .toList();
            assertThat(made)
                    .hasSizeGreaterThan(20)
                    .allSatisfy(numbered -> assertThat(
                                    Lineage.of(numbered.lineage().written()).program(9))
                            .isEqualTo(numbered.program()));
        }

        @Test
        void is_the_same_each_time() {
            assertThat(LongStream.range(100, 140).mapToObj(pool()::numbered).toList())
                    .isEqualTo(LongStream.range(100, 140)
                            .mapToObj(pool()::numbered)
                            .toList());
        }
    }

    @Test
    void keeps_a_program_only_where_it_reached_what_no_other_did() {
        Pool pool = new Pool(9);
        pool.take(pool.numbered(0), List.of(1, 2));
        pool.take(pool.numbered(1), List.of(2));
        assertThat(pool.reached()).isEqualTo(2);
        assertThat(LongStream.range(2, 40).mapToObj(pool::numbered))
                .allMatch(numbered -> numbered.lineage().numbers().size() == 1
                        || numbered.lineage().numbers().get(0) == 0);
    }

    @Test
    void numbers_that_are_none_are_refused_in_a_sentence() {
        for (String wrong : List.of("", "a", "1.", "-1", "1,2")) {
            assertThatThrownBy(() -> Lineage.of(wrong))
                    .isInstanceOf(WrongUsage.class)
                    .hasMessageContaining("as 12.480, found \"" + wrong + "\"");
        }
    }
}
