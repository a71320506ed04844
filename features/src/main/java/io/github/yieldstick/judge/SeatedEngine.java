package io.github.yieldstick.judge;

import io.github.yieldstick.facade.BrokenOff;
import io.github.yieldstick.facade.Facade;
import io.github.yieldstick.oracle.Helper;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The helper's place in one case, taken by an engine.
 *
 * @param helper what plays the helper's part
 * @param fault why the case was broken off on the engine's side, asked for afterwards
 * @param end ends the case, in the thread of its realm, when all of its calls were performed
 */
public record SeatedEngine(Helper helper, Supplier<Optional<BrokenOff>> fault, Runnable end) {

    /** An engine that is judged through the facade. */
    public static SeatedEngine of(Facade facade) {
        return new SeatedEngine(facade, facade::fault, facade::end);
    }

    /** A helper that is itself JavaScript of the realm, and has no side of its own on which to fail. */
    public static SeatedEngine of(Helper helper) {
        return new SeatedEngine(helper, Optional::empty, () -> {});
    }

    /** What plays the helper's part for a whole program, instead of a case. */
    public Helper forProgram() {
        if (helper instanceof Facade facade) {
            facade.serveProgram();
        }
        return helper;
    }
}
