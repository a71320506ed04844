package io.github.yieldstick.bundled;

import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.plugin.Capability;
import io.github.yieldstick.plugin.EngineDescription;
import io.github.yieldstick.plugin.GeneratorEngine;
import io.github.yieldstick.plugin.GeneratorFactory;
import io.github.yieldstick.plugin.JavaScript;
import java.util.Set;

/** The bundled engine in one of its revisions. */
public final class JavaEngine implements GeneratorEngine {
    private final Revision revision;

    public JavaEngine(Revision revision) {
        this.revision = revision;
    }

    @Override
    public EngineDescription description() {
        String version = JavaEngine.class.getPackage().getImplementationVersion();
        return new EngineDescription(
                "Yieldstick's Java engine",
                version == null ? "development" : version,
                revision.id(),
                Set.of(Capability.STACKS));
    }

    @Override
    public GeneratorFactory begin(JavaScript javaScript) {
        JavaScriptHost host = new JavaScriptHost(javaScript);
        return (thisArgument, body) -> new JavaGenerator(revision, host, thisArgument, body);
    }
}
