package io.github.yieldstick.engines;

import io.github.yieldstick.bundled.JavaEngine;
import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.plugin.EngineDescription;
import io.github.yieldstick.plugin.GeneratorEngine;
import io.github.yieldstick.plugin.GeneratorFactory;
import io.github.yieldstick.plugin.JavaScript;
import java.util.Set;

/** Engines as others might write them: well, and not so well. */
final class Offered {

    private Offered() {}

    /** All is well with it. */
    static class Sound implements GeneratorEngine {
        private final GeneratorEngine engine = new JavaEngine(Revision.newest());

        @Override
        public EngineDescription description() {
            return new EngineDescription("Sound", "1", "1.9.2", Set.of());
        }

        @Override
        public GeneratorFactory begin(JavaScript javaScript) {
            return engine.begin(javaScript);
        }
    }

    /** Means to match a revision that there is not. */
    static final class OfNoRevision extends Sound {
        @Override
        public EngineDescription description() {
            return new EngineDescription("Of no revision", "1", "3.0.0", Set.of());
        }
    }

    /** Cannot say who it is. */
    static final class Nameless extends Sound {
        @Override
        public EngineDescription description() {
            throw new IllegalStateException("not yet");
        }
    }

    /** Wants to be made with something. */
    static final class Demanding extends Sound {
        Demanding(String what) {
            assert !what.isEmpty();
        }
    }

    /** Fails while it is made. */
    static final class Failing extends Sound {
        Failing() {
            throw new IllegalArgumentException("no licence");
        }
    }

    /** Fails before it is made. */
    static final class Unlicensed extends Sound {
        static final int LICENCE = Integer.parseInt("no number");
    }

    /** Needs what fails. */
    static final class Relying extends Sound {
        Relying() {
            assert Unlicensed.LICENCE != 0;
        }
    }

    /** Throws what cannot be told. */
    static final class Untellable extends Sound {
        Untellable() {
            throw new IllegalStateException() {
                private static final long serialVersionUID = 1;

                @Override
                public String getMessage() {
                    throw new IllegalStateException("nor this");
                }
            };
        }
    }

    /** Is none that can be made. */
    abstract static class Unfinished extends Sound {}
}
