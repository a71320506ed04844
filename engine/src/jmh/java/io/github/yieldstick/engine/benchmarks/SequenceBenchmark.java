package io.github.yieldstick.engine.benchmarks;

import io.github.yieldstick.engine.Generator;
import io.github.yieldstick.engine.Result;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A thousand values of a sequence, whose numbers are added up; or, for creation, a thousand sequences of one value. */
@State(Scope.Thread)
public class SequenceBenchmark {
    /** How many values one call takes. */
    static final int VALUES = 1_000;

    /** A way to write a sequence, and to take its values. */
    public enum Way {
        ENGINE,
        ENGINE_RESULTS,
        HAND_WRITTEN,
        GUAVA,
        KOTLIN,
        STREAM
    }

    @Param
    public Workload workload = Workload.COUNTING;

    @Param
    public Way way = Way.ENGINE;

    /** How many classes the loop meets. */
    @Param({"1", "8"})
    public int classes;

    private List<Sources> copies = List.of();
    private final List<Generator> generators = new ArrayList<>();
    private final List<Iterator<Object>> iterators = new ArrayList<>();
    private int turn;

    @Setup(Level.Trial)
    public void copy() {
        copies = Copies.of(classes);
    }

    /** Makes the sequences anew, so that they are as young as those of a program. */
    @Setup(Level.Iteration)
    public void open() {
        generators.clear();
        iterators.clear();
        for (Sources sources : copies) {
            if (way == Way.ENGINE || way == Way.ENGINE_RESULTS) {
                generators.add(sources.generator(workload));
            } else {
                iterators.add(iterator(sources));
            }
        }
    }

    private Iterator<Object> iterator(Sources sources) {
        return switch (way) {
            case HAND_WRITTEN -> sources.handWritten(workload);
            case GUAVA -> sources.guava(workload);
            case KOTLIN -> sources.kotlin(workload);
            case STREAM -> sources.stream(workload);
            case ENGINE, ENGINE_RESULTS -> throw new IllegalStateException("The engine's are no iterators.");
        };
    }

    @Benchmark
    public int thousand() {
        turn = (turn + 1) % copies.size();
        if (workload == Workload.CREATION) {
            return creations(copies.get(turn));
        }
        return switch (way) {
            case ENGINE -> advance(generators.get(turn));
            case ENGINE_RESULTS -> next(generators.get(turn));
            case HAND_WRITTEN, GUAVA, KOTLIN, STREAM -> iterate(iterators.get(turn));
        };
    }

    private static int advance(Generator generator) {
        int sum = 0;
        for (int value = 0; value < VALUES && generator.advance(); value++) {
            sum += (int) generator.value();
        }
        return sum;
    }

    private static int next(Generator generator) {
        int sum = 0;
        for (int value = 0; value < VALUES; value++) {
            Result result = generator.next();
            sum += (int) result.value();
        }
        return sum;
    }

    private static int iterate(Iterator<Object> iterator) {
        int sum = 0;
        for (int value = 0; value < VALUES && iterator.hasNext(); value++) {
            sum += (int) iterator.next();
        }
        return sum;
    }

    private int creations(Sources sources) {
        int length = 0;
        for (int made = 0; made < VALUES; made++) {
            length += switch (way) {
                case ENGINE -> lengthOf(sources.generator(workload));
                case ENGINE_RESULTS -> lengthOfResults(sources.generator(workload));
                case HAND_WRITTEN, GUAVA, KOTLIN, STREAM -> lengthOf(iterator(sources));
            };
        }
        return length;
    }

    private static int lengthOf(Generator generator) {
        int length = 0;
        while (generator.advance()) {
            length += generator.value().hashCode();
        }
        return length;
    }

    private static int lengthOfResults(Generator generator) {
        int length = 0;
        for (Result result = generator.next(); !result.done(); result = generator.next()) {
            length += result.value().hashCode();
        }
        return length;
    }

    private static int lengthOf(Iterator<Object> iterator) {
        int length = 0;
        while (iterator.hasNext()) {
            length += iterator.next().hashCode();
        }
        return length;
    }
}
