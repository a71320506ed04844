package io.github.yieldstick.engine.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and prints what a value takes, in nanoseconds and bytes. Each call is timed by itself and the median
 * counts, so that a machine with other work shows about what an idle one does; only ratios inside one run mean something.
 */
public final class Benchmarks {
    /** What cannot be: a stream that cleans up or delegates; recursion of a hundred thousand calls. */
    private static final Map<String, List<String>> LACKING = Map.of(
            "STREAM",
            List.of(
                    "TRY_FINALLY",
                    "DELEGATION_1",
                    "DELEGATION_8",
                    "DELEGATION_32",
                    "DELEGATION_1000",
                    "DELEGATION_100000"),
            "GUAVA",
            List.of("DELEGATION_100000"),
            "KOTLIN",
            List.of("DELEGATION_100000"),
            "HAND_WRITTEN",
            List.of("DELEGATION_100000"));

    private Benchmarks() {}

    /**
     * Runs them.
     *
     * @param arguments the workloads that are wanted, all if none is named; {@code THROW}
     *     is one. Where the property {@code yieldstick.benchmarks.file} names a file, the figures of all are written there
     */
    public static void main(String[] arguments) throws RunnerException, IOException {
        List<String> wanted = List.of(arguments);
        List<RunResult> results = new ArrayList<>();
        for (Workload workload : Workload.values()) {
            if (wanted.isEmpty() || wanted.contains(workload.name())) {
                results.addAll(new Runner(options(SequenceBenchmark.class)
                                .param("workload", workload.name())
                                .param("way", ways(workload))
                                .build())
                        .run());
            }
        }
        if (wanted.isEmpty() || wanted.contains("THROW")) {
            results.addAll(new Runner(options(ThrowBenchmark.class).build()).run());
        }
        Table table = new Table(results);
        System.out.println(table.text());
        String file = System.getProperty("yieldstick.benchmarks.file", "");
        if (!file.isEmpty() && wanted.isEmpty()) {
            Files.writeString(Path.of(file), table.json());
        }
    }

    private static String[] ways(Workload workload) {
        List<String> ways = new ArrayList<>();
        for (SequenceBenchmark.Way way : SequenceBenchmark.Way.values()) {
            if (!LACKING.getOrDefault(way.name(), List.of()).contains(workload.name())) {
                ways.add(way.name());
            }
        }
        return ways.toArray(String[]::new);
    }

    private static ChainedOptionsBuilder options(Class<?> benchmark) {
        return new OptionsBuilder()
                .include(benchmark.getName())
                .mode(Mode.SampleTime)
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.milliseconds(300))
                .addProfiler(GCProfiler.class);
    }
}
