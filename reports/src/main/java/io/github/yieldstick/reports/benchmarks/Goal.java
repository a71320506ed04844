package io.github.yieldstick.reports.benchmarks;

import io.github.yieldstick.reports.text.Decimals;
import java.util.List;
import java.util.Optional;

/**
 * What the engine is meant to cost at most, as a part of what something else costs in the same run.
 *
 * @param words the goal in words
 * @param workload the workload
 * @param classes how many classes of sequences the loop meets
 * @param peerWorkload the workload of the other side
 * @param peer the way of the other side
 * @param atMost how many times its nanoseconds
 */
public record Goal(String words, String workload, int classes, String peerWorkload, String peer, double atMost) {
    private static final String ENGINE = "ENGINE";
    private static final String KOTLIN = "KOTLIN";
    private static final String BY_HAND = "HAND_WRITTEN";

    /** Every goal. */
    public static List<Goal> all() {
        return List.of(
                besides("counting, beside Kotlin's sequence", "COUNTING", 1, KOTLIN, 0.9),
                besides("Fibonacci's numbers, beside Kotlin's sequence", "FIBONACCI", 1, KOTLIN, 0.9),
                besides("counting with eight classes, beside an iterator by hand", "COUNTING", 8, BY_HAND, 1.7),
                besides("Fibonacci's with eight classes, beside an iterator by hand", "FIBONACCI", 8, BY_HAND, 1.7),
                besides("try and finally in a loop, beside Kotlin's sequence", "TRY_FINALLY", 1, KOTLIN, 1.5),
                besides("eight delegations, beside Kotlin's sequence", "DELEGATION_8", 1, KOTLIN, 0.3),
                besides("32 delegations, beside Kotlin's sequence", "DELEGATION_32", 1, KOTLIN, 0.1),
                new Goal("a thousand delegations, beside eight", "DELEGATION_1000", 1, "DELEGATION_8", ENGINE, 1.2),
                new Goal("a hundred thousand, beside eight", "DELEGATION_100000", 1, "DELEGATION_8", ENGINE, 1.2),
                besides("a throw into a catch, beside one by hand", "THROW", 1, BY_HAND, 3));
    }

    private static Goal besides(String words, String workload, int classes, String peer, double atMost) {
        return new Goal(words, workload, classes, workload, peer, atMost);
    }

    /** What the engine costs, as a part of what the other side does; empty where one of them was not measured. */
    public Optional<Double> ratio(Benchmarks measured) {
        return measured.cost(workload, classes, ENGINE)
                .flatMap(engine -> measured.cost(peerWorkload, classes, peer)
                        .map(other -> engine.nanoseconds() / other.nanoseconds()));
    }

    /** The ratio and whether the goal is reached, in words; whoever reads it sees the state without a colour. */
    public String outcome(Benchmarks measured) {
        return ratio(measured)
                .map(ratio -> Decimals.of(ratio, 2) + ", " + (ratio <= atMost ? "reached" : "missed"))
                .orElse("not measured");
    }
}
