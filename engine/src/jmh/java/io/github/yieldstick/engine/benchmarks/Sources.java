package io.github.yieldstick.engine.benchmarks;

import io.github.yieldstick.engine.Generator;
import java.util.Iterator;

/** Makes the sequences of each workload, in each way to write one. */
public interface Sources {

    /** A generator of the engine. */
    Generator generator(Workload workload);

    /** An iterator as one writes it by hand. */
    Iterator<Object> handWritten(Workload workload);

    /** Guava's {@code AbstractIterator}. */
    Iterator<Object> guava(Workload workload);

    /** The iterator of Kotlin's {@code sequence}. */
    Iterator<Object> kotlin(Workload workload);

    /** The iterator of {@code Stream.iterate}. */
    Iterator<Object> stream(Workload workload);

    /** A generator of the engine that catches what is thrown into it, and goes on. */
    Generator catching();

    /** The same by hand: gives the next value after it has caught that error. */
    Catching catchingByHand();

    /** What an error can be thrown into. */
    interface Catching {
        /** Catches it, and gives the next value. */
        Object throwError(Exception error);
    }
}
