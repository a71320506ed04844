package io.github.yieldstick.judge;

import io.github.yieldstick.facade.Facade;
import io.github.yieldstick.plugin.EngineDescription;
import io.github.yieldstick.plugin.GeneratorEngine;
import java.util.function.Supplier;

/**
 * What is to be judged.
 *
 * @param id the engine as it was asked for, {@code java@2.7.0}
 * @param description who it is
 * @param seat puts the engine in the helper's place, anew for each case
 */
public record Candidate(String id, EngineDescription description, Supplier<Seat> seat) {

    /** An engine that is judged through the facade. */
    public static Candidate of(String id, GeneratorEngine engine) {
        return new Candidate(id, engine.description(), () -> Seat.of(new Facade(engine)));
    }
}
