package io.github.yieldstick.cli;

import io.github.yieldstick.bundled.JavaEngine;
import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.plugin.EngineDescription;
import io.github.yieldstick.plugin.GeneratorEngine;
import io.github.yieldstick.plugin.GeneratorFactory;
import io.github.yieldstick.plugin.JavaScript;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** An engine that notes which program it makes each generator for, and can be asked only in the process that it runs in. */
final class NotedEngine implements GeneratorEngine {
    private static final List<Integer> MADE_FOR = new CopyOnWriteArrayList<>();
    private static final AtomicInteger PROGRAMS = new AtomicInteger();

    private final GeneratorEngine engine = new JavaEngine(Revision.newest());

    /** The numbers of the programs, one a generator, in the order in which they were made here. */
    static List<Integer> madeFor() {
        return Collections.unmodifiableList(MADE_FOR);
    }

    static void forget() {
        MADE_FOR.clear();
        PROGRAMS.set(0);
    }

    @Override
    public EngineDescription description() {
        return new EngineDescription("Noted", "1", Revision.newest().id(), Set.of());
    }

    @Override
    public GeneratorFactory begin(JavaScript javaScript) {
        int program = PROGRAMS.incrementAndGet();
        GeneratorFactory factory = engine.begin(javaScript);
        return (thisArgument, body) -> {
            MADE_FOR.add(program);
            return factory.make(thisArgument, body);
        };
    }
}
