package io.github.yieldstick.reports.benchmarks;

import io.github.yieldstick.reports.run.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * What a value of a sequence costs, by the Java engine and by other ways, all in one run on one machine.
 *
 * @param java the version of Java that it was measured on
 * @param processors how many processors it had
 * @param costs the costs, those of one workload together
 */
public record Benchmarks(String java, int processors, List<Cost> costs) {

    /** The file's name. */
    public static final String NAME = "benchmarks.json";

    public Benchmarks {
        costs = List.copyOf(costs);
    }

    /**
     * What one value costs.
     *
     * @param workload what the sequence does, as the benchmark names it: {@code COUNTING}
     * @param classes how many classes of sequences the loop meets that takes the values
     * @param way who makes the sequence: {@code ENGINE}
     * @param nanoseconds the median of the time
     * @param bytes the memory
     */
    public record Cost(String workload, int classes, String way, double nanoseconds, double bytes) {}

    /** Those that come with the kit; empty where none were measured. */
    public static Optional<Benchmarks> shipped() {
        try (InputStream in = Benchmarks.class.getResourceAsStream(NAME)) {
            return in == null ? Optional.empty() : Optional.of(Json.LINES.readValue(in, Benchmarks.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + NAME, unreadable);
        }
    }

    /** The cost of one way; empty where that was not measured. */
    public Optional<Cost> cost(String workload, int classes, String way) {
        return costs.stream()
                .filter(each -> each.workload().equals(workload)
                        && each.classes() == classes
                        && each.way().equals(way))
                .findFirst();
    }
}
