package io.github.yieldstick.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** What a value costs in memory where nobody observes: the result that the caller gets, and nothing where it asks for none. */
class AllocationTest {
    private static final int VALUES = 10_000;
    private static final long BYTES_OF_A_RESULT = 16;
    private static final Region REGION = Region.tryFinally(1, 3, 4);

    private static Generator counting() {
        return Generator.of(state -> {
            state.label(0);
            return state.yieldValue("v");
        });
    }

    /** Yields from within a try, and cleans up, each time round. */
    private static Generator cleaningUp() {
        return Generator.of(state -> switch (state.label()) {
            case 0, 4 -> {
                state.label(1);
                state.pushRegion(REGION);
                yield state.yieldValue("v");
            }
            case 3 -> state.endFinally();
            default -> state.breakTo(4);
        });
    }

    private static Generator nested(int depth) {
        Generator outermost = counting();
        for (int level = 0; level < depth; level++) {
            Generator inner = outermost;
            outermost = Generator.of(state -> state.yieldStar(inner));
        }
        return outermost;
    }

    private static long bytesOfAdvancing(Generator generator) {
        return bytes(() -> {
            for (int value = 0; value < VALUES; value++) {
                generator.advance();
            }
        });
    }

    private static long bytes(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        work.run(); // what is made once
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void advancing_costs_nothing() {
        assertThat(bytesOfAdvancing(counting())).isLessThan(VALUES);
    }

    @Test
    void regions_and_what_pends_cost_nothing() {
        assertThat(bytesOfAdvancing(cleaningUp())).isLessThan(VALUES);
    }

    @Test
    void delegation_costs_nothing_however_deep() {
        assertThat(bytesOfAdvancing(nested(1_000))).isLessThan(VALUES);
    }

    @Test
    void a_verb_costs_its_result() {
        Generator generator = nested(10);
        long bytes = bytes(() -> {
            for (int value = 0; value < VALUES; value++) {
                generator.next();
            }
        });

        assertThat(bytes).isLessThan((BYTES_OF_A_RESULT + 1) * VALUES);
    }
}
