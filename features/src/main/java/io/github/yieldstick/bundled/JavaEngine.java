package io.github.yieldstick.bundled;

import io.github.yieldstick.KitVersion;
import io.github.yieldstick.engine.Observer;
import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.plugin.Capability;
import io.github.yieldstick.plugin.EngineDescription;
import io.github.yieldstick.plugin.GeneratorEngine;
import io.github.yieldstick.plugin.GeneratorFactory;
import io.github.yieldstick.plugin.JavaScript;
import java.util.Set;
import java.util.function.Supplier;

/** The bundled engine in one of its revisions. */
public final class JavaEngine implements GeneratorEngine {
    private final Revision revision;
    private final Supplier<Observer> observers;

    public JavaEngine(Revision revision) {
        this(revision, Observer::none);
    }

    /**
     * The engine in that revision, observed.
     *
     * @param observers asked for an observer of each generator, when it is made
     */
    public JavaEngine(Revision revision, Supplier<Observer> observers) {
        this.revision = revision;
        this.observers = observers;
    }

    @Override
    public EngineDescription description() {
        return new EngineDescription(
                "Yieldstick's Java engine",
                KitVersion.text(),
                revision.id(),
                Set.of(Capability.STACKS, Capability.PROTOTYPE));
    }

    @Override
    public GeneratorFactory begin(JavaScript javaScript) {
        JavaScriptHost host = new JavaScriptHost(javaScript);
        return (thisArgument, body) -> new JavaGenerator(revision, host, thisArgument, body, observers.get());
    }
}
