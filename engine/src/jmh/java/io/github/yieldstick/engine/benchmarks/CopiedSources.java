package io.github.yieldstick.engine.benchmarks;

import io.github.yieldstick.engine.Generator;
import java.util.Iterator;
import java.util.stream.Stream;

/** The sources of one copy of the classes; see {@link Copies}. */
public final class CopiedSources implements Sources {

    @Override
    public Generator generator(Workload workload) {
        return Bodies.of(workload);
    }

    @Override
    public Iterator<Object> handWritten(Workload workload) {
        return HandWritten.of(workload);
    }

    @Override
    public Iterator<Object> guava(Workload workload) {
        return OfGuava.of(workload);
    }

    @Override
    public Iterator<Object> kotlin(Workload workload) {
        return OfKotlin.INSTANCE.of(workload.name(), workload.depth());
    }

    @Override
    public Iterator<Object> stream(Workload workload) {
        return switch (workload) {
            case COUNTING -> Stream.<Object>iterate(0, number -> ((int) number + 1) & 127).iterator();
            case FIBONACCI ->
                Stream.iterate(new int[] {0, 1}, pair -> new int[] {pair[1], (pair[0] + pair[1]) & 127})
                        .<Object>map(pair -> pair[0])
                        .iterator();
            case CREATION -> Stream.<Object>iterate("v", value -> value).limit(1).iterator();
            case TRY_FINALLY, DELEGATION_1, DELEGATION_8, DELEGATION_32, DELEGATION_1000, DELEGATION_100000 ->
                throw new UnsupportedOperationException("A stream neither cleans up nor delegates.");
        };
    }

    @Override
    public Generator catching() {
        return Generator.of(new Bodies.CatchingBody());
    }

    @Override
    public Catching catchingByHand() {
        return new HandWritten.CatchingByHand();
    }
}
