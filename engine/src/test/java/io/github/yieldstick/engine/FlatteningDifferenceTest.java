package io.github.yieldstick.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * DEL.13 A verb goes to the innermost of generators that delegate to one another in one step. Nobody can tell: where each
 * level is a call of its own, because the delegates are wrapped, the same happens in the same order.
 */
class FlatteningDifferenceTest {
    private static final int PROGRAMS = 400;
    private static final int CALLS = 40;

    @Test
    void what_happens_is_the_same_as_with_delegates_that_cannot_be_seen_through() {
        for (long seed = 0; seed < PROGRAMS; seed++) {
            assertSame(seed, false);
        }
    }

    @Test
    void so_it_is_where_observers_throw() {
        for (long seed = PROGRAMS; seed < 2 * PROGRAMS; seed++) {
            assertSame(seed, true);
        }
    }

    private static void assertSame(long seed, boolean faultyObservers) {
        RandomGenerators seenThrough = new RandomGenerators(seed, generator -> generator, faultyObservers);
        seenThrough.call(CALLS);
        RandomGenerators wrapped = new RandomGenerators(seed, Opaque::new, faultyObservers);
        wrapped.call(CALLS);

        assertThat(seenThrough.log).as("seed %s", seed).isEqualTo(wrapped.log);
    }
}
