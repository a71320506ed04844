package io.github.yieldstick.oracle;

import org.graalvm.polyglot.Value;

/** Whatever plays the part of {@code __generator} in a realm. */
@FunctionalInterface
public interface Helper {

    /**
     * Puts the helper into a fresh realm, before any code of a case is there.
     *
     * @return the function that takes {@code (thisArg, body)} and makes a generator
     * @throws ProgramFault if the helper's own text does not load, or gives no such function
     */
    Value install(Realm realm);
}
