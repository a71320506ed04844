package io.github.yieldstick.isolation;

import io.github.yieldstick.bundled.JavaEngine;
import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.plugin.EngineDescription;
import io.github.yieldstick.plugin.GeneratorEngine;
import io.github.yieldstick.plugin.GeneratorFactory;
import io.github.yieldstick.plugin.JavaScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** Engines that harm the process that they run in. */
abstract class Harmful implements GeneratorEngine {
    private final GeneratorEngine engine = new JavaEngine(Revision.newest());

    @Override
    public EngineDescription description() {
        return new EngineDescription("Harmful", "1", Revision.newest().id(), Set.of());
    }

    @Override
    public GeneratorFactory begin(JavaScript javaScript) {
        harm();
        return engine.begin(javaScript);
    }

    abstract void harm();

    /** Ends the process. */
    static final class Exits extends Harmful {
        @Override
        void harm() {
            System.exit(9);
        }
    }

    /** Takes memory until there is none. */
    static final class Allocates extends Harmful {
        @Override
        void harm() {
            List<byte[]> kept = new ArrayList<>();
            while (!kept.isEmpty() || kept.add(new byte[0])) {
                kept.add(new byte[16 << 20]);
            }
        }
    }

    /** Never returns, and nothing in its process can make it. */
    static final class Spins extends Harmful {
        @Override
        void harm() {
            while (true) {
                Thread.onSpinWait();
            }
        }
    }

    /** Calls itself without end, which the engine's own thread survives. */
    static final class Recurses extends Harmful {
        @Override
        void harm() {
            again(0);
        }

        private static long again(long depth) {
            return depth < 0 ? depth : again(depth + 1) + 1;
        }
    }

    /** Leaves threads behind. */
    static final class StartsThreads extends Harmful {
        @Override
        void harm() {
            for (int i = 0; i < 150; i++) {
                new Thread(LockSupport::park, "left behind").start();
            }
        }
    }

    /** Prints, and reads what is not meant for it. */
    static final class Prints extends Harmful {
        @Override
        void harm() {
            System.out.print("{\"answer\": \"judged\"}");
            System.err.println("hello");
            try {
                assert System.in.read() < 0;
            } catch (java.io.IOException unreadable) {
                throw new java.io.UncheckedIOException(unreadable);
            }
        }
    }

    /** Cannot even be described. */
    static final class ExitsAtOnce extends Harmful {
        @Override
        public EngineDescription description() {
            Runtime.getRuntime().halt(7);
            return super.description();
        }

        @Override
        void harm() {
            throw new IllegalStateException("never asked");
        }
    }
}
