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
            pool.take(pool.candidate(number), List.of(number));
        }
        return pool;
    }

    @Nested
    class A_program_made_of_another {

        @Test
        void is_told_by_numbers_that_make_it_again() {
            Pool pool = pool();
            List<Candidate> made = LongStream.range(100, 200)
                    .mapToObj(pool::candidate)
                    .filter(candidate -> candidate.lineage().numbers().size() > 1)
                    .toList();
            assertThat(made).hasSizeGreaterThan(20).allSatisfy(candidate -> assertThat(
                            Lineage.of(candidate.lineage().written()).program(9))
                    .isEqualTo(candidate.program()));
        }

        @Test
        void is_the_same_each_time() {
            assertThat(LongStream.range(100, 140).mapToObj(pool()::candidate).toList())
                    .isEqualTo(LongStream.range(100, 140).mapToObj(pool()::candidate).toList());
        }
    }

    @Test
    void keeps_a_program_only_where_it_reached_what_no_other_did() {
        Pool pool = new Pool(9);
        pool.take(pool.candidate(0), List.of(1, 2));
        pool.take(pool.candidate(1), List.of(2));
        assertThat(pool.reached()).isEqualTo(2);
        assertThat(LongStream.range(2, 40).mapToObj(pool::candidate))
                .allMatch(candidate -> candidate.lineage().numbers().size() == 1
                        || candidate.lineage().numbers().get(0) == 0);
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
