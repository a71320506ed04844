package io.github.yieldstick.judge;

import io.github.yieldstick.facade.Facade;
import io.github.yieldstick.plugin.Capability;
import io.github.yieldstick.plugin.EngineDescription;
import io.github.yieldstick.plugin.GeneratorEngine;
import java.util.function.Supplier;

/**
 * What is to be judged.
 *
 * @param id what results call the engine, {@code java@2.7.0}
 * @param description who it is
 * @param seating puts the engine in the helper's place, anew for each case
 */
public record ReadyEngine(String id, EngineDescription description, Seating seating) {

    /** An engine to which all cases and revisions are alike. */
    public ReadyEngine(String id, EngineDescription description, Supplier<SeatedEngine> seat) {
        this(id, description, (caseId, revision, budget) -> seat.get());
    }

    /** An engine that is judged through the facade, in the kit's own process: how deep it is called, the kit decides. */
    public static ReadyEngine of(String id, GeneratorEngine engine) {
        EngineDescription description = engine.description().with(Capability.DEPTH);
        // Asked once: it is the engine's own code, and may hang.
        return new ReadyEngine(id, description, () -> SeatedEngine.of(new Facade(engine, description)));
    }

    /** The same engine, to be judged by that revision. */
    public ReadyEngine matching(String revision) {
        EngineDescription matching =
                new EngineDescription(description.name(), description.version(), revision, description.capabilities());
        return new ReadyEngine(id, matching, seating);
    }

    /** The same engine, by that id. */
    public ReadyEngine called(String other) {
        return new ReadyEngine(other, description, seating);
    }

    /** The same engine, which says so before it is put into the helper's place. */
    public ReadyEngine announcing(Runnable beginning) {
        return new ReadyEngine(id, description, (caseId, revision, budget) -> {
            beginning.run();
            return seating.seat(caseId, revision, budget);
        });
    }

    /** Puts the engine in the helper's place for a case, to be judged by the revision of its description. */
    public SeatedEngine seat(String caseId, Budget budget) {
        return seating.seat(caseId, description.revision(), budget);
    }
}
