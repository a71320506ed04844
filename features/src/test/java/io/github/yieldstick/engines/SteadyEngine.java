package io.github.yieldstick.engines;

import io.github.yieldstick.bundled.JavaEngine;
import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.plugin.Capability;
import io.github.yieldstick.plugin.EngineDescription;
import io.github.yieldstick.plugin.GeneratorEngine;
import io.github.yieldstick.plugin.GeneratorFactory;
import io.github.yieldstick.plugin.JavaScript;
import java.util.Set;

/** An engine that offers itself to {@code ServiceLoader}. */
public final class SteadyEngine implements GeneratorEngine {
    private final GeneratorEngine engine = new JavaEngine(Revision.newest());

    @Override
    public EngineDescription description() {
        return new EngineDescription("A steady engine", "1.0", Revision.newest().id(), Set.of(Capability.STACKS));
    }

    @Override
    public GeneratorFactory begin(JavaScript javaScript) {
        return engine.begin(javaScript);
    }
}
