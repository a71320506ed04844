package io.github.yieldstick.engine.benchmarks;

import io.github.yieldstick.engine.Generator;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A thousand errors that are thrown into a catch clause, which goes on to the next value; always the same error. */
@State(Scope.Thread)
public class ThrowBenchmark {

    /** Who catches. */
    public enum Way {
        ENGINE,
        HAND_WRITTEN
    }

    @Param
    public Way way = Way.ENGINE;

    /** How many classes the loop meets. */
    @Param({"1", "8"})
    public int classes;

    private final Exception error = new Exception("thrown in");
    private final List<Generator> generators = new ArrayList<>();
    private final List<Sources.Catching> byHand = new ArrayList<>();
    private int turn;

    @Setup(Level.Trial)
    public void open() {
        for (Sources sources : Copies.of(classes)) {
            Generator generator = sources.catching();
            generator.advance();
            generators.add(generator);
            byHand.add(sources.catchingByHand());
        }
    }

    @Benchmark
    public int thousand() {
        turn = (turn + 1) % classes;
        return way == Way.ENGINE ? thrown(generators.get(turn)) : thrown(byHand.get(turn));
    }

    private int thrown(Generator generator) {
        int sum = 0;
        for (int value = 0; value < SequenceBenchmark.VALUES; value++) {
            sum += (int) generator.throwError(error).value();
        }
        return sum;
    }

    private int thrown(Sources.Catching catching) {
        int sum = 0;
        for (int value = 0; value < SequenceBenchmark.VALUES; value++) {
            sum += (int) catching.throwError(error);
        }
        return sum;
    }
}
