package io.github.yieldstick.facade;

import io.github.yieldstick.plugin.JavaScript;

/** Makes an engine begin a case. */
@FunctionalInterface
public interface CaseOpening {

    /**
     * Begins the case that the realm behind the arguments was made for.
     *
     * @param javaScript what the engine may ask of JavaScript while the case lasts
     * @param values what the values of the realm are, and how to make new ones
     * @return the case, begun
     * @throws EngineFault if the engine does not begin it
     */
    OpenCase open(JavaScript javaScript, RealmValues values);
}
