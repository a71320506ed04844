package io.github.yieldstick.reports.site.benchmarks;

import io.github.yieldstick.reports.benchmarks.Benchmarks;
import io.github.yieldstick.reports.benchmarks.Benchmarks.Cost;
import io.github.yieldstick.reports.benchmarks.Goal;
import io.github.yieldstick.reports.text.Decimals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the page of the benchmarks shows.
 *
 * @param machine what it was measured on, in words
 * @param goals what the engine is meant to cost, and does
 * @param workloads what each way costs
 */
public record BenchmarksPage(String machine, List<GoalRow> goals, List<Workload> workloads) {
    private static final String ENGINE = "ENGINE";

    /** The axis begins at a tenth of a nanosecond and goes on for six powers of ten. */
    private static final double FIRST_POWER = -1;

    private static final double POWERS = 6;

    private static final Map<String, String> WAYS = Map.of(
            ENGINE,
            "the engine, advance() and value()",
            "ENGINE_RESULTS",
            "the engine, next()",
            "HAND_WRITTEN",
            "by hand",
            "GUAVA",
            "Guava's AbstractIterator",
            "KOTLIN",
            "Kotlin's sequence",
            "STREAM",
            "Stream.iterate");

    private static final Map<String, String> WORKLOADS = Map.of(
            "COUNTING", "Counting",
            "TRY_FINALLY", "Try and finally in a loop",
            "FIBONACCI", "Fibonacci's numbers",
            "DELEGATION_1", "One delegation",
            "DELEGATION_8", "8 delegations, one in another",
            "DELEGATION_32", "32 delegations",
            "DELEGATION_1000", "1,000 delegations",
            "DELEGATION_100000", "100,000 delegations",
            "CREATION", "Made, one value, ended",
            "THROW", "A throw into a catch that goes on");

    /**
     * A goal.
     *
     * @param words the goal
     * @param atMost what the engine is meant to take at most, as a part of the other
     * @param outcome what it takes, and whether that is enough
     * @param isReached whether it is
     */
    public record GoalRow(String words, String atMost, String outcome, boolean isReached) {}

    /** What a sequence does, and what it costs; {@code id} is for its address. */
    public record Workload(String id, String words, List<Row> rows) {}

    /**
     * What one way costs.
     *
     * @param classes how many classes of sequences the loop meets, in words
     * @param ratio what the engine takes of its time; empty for the engine itself
     * @param at where on the axis it stands, in percent
     */
    public record Row(
            String way, String classes, String nanoseconds, String bytes, String ratio, String at, boolean isEngine) {}

    /** What the page shows of these. */
    public static BenchmarksPage of(Benchmarks measured) {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        for (Cost cost : measured.costs()) {
            rows.computeIfAbsent(cost.workload(), first -> new ArrayList<>()).add(row(cost, measured));
        }
        List<Workload> workloads = new ArrayList<>();
        rows.forEach((workload, costs) -> workloads.add(new Workload(
                workload.toLowerCase(Locale.ROOT).replace('_', '-'),
                WORKLOADS.getOrDefault(workload, workload),
                costs)));
        return new BenchmarksPage(
                "Java %s on a machine with %s processors".formatted(measured.java(), measured.processors()),
                Goal.all().stream().map(goal -> goalRow(goal, measured)).toList(),
                workloads);
    }

    private static GoalRow goalRow(Goal goal, Benchmarks measured) {
        return new GoalRow(
                goal.words(),
                Decimals.of(goal.atMost(), 1),
                goal.outcome(measured),
                goal.ratio(measured).filter(ratio -> ratio <= goal.atMost()).isPresent());
    }

    private static Row row(Cost cost, Benchmarks measured) {
        Optional<Cost> engine = measured.cost(cost.workload(), cost.classes(), ENGINE);
        boolean isEngine = cost.way().startsWith(ENGINE);
        return new Row(
                WAYS.getOrDefault(cost.way(), cost.way()),
                cost.classes() == 1 ? "one class" : cost.classes() + " classes",
                Decimals.of(cost.nanoseconds(), cost.nanoseconds() < 1000 ? 1 : 0),
                Decimals.of(cost.bytes(), 0),
                isEngine
                        ? ""
                        : engine.map(own -> Decimals.of(own.nanoseconds() / cost.nanoseconds(), 2))
                                .orElse(""),
                Decimals.of(place(cost.nanoseconds()), 1),
                isEngine);
    }

    private static double place(double nanoseconds) {
        double power = Math.log10(Math.max(nanoseconds, Math.pow(10, FIRST_POWER)));
        return Math.min(100, 100 * (power - FIRST_POWER) / POWERS);
    }
}
