package io.github.yieldstick.plugin;

/**
 * An engine to be judged. Cases are judged by several threads at once, each case by one thread from its
 * {@link #begin} on.
 */
public interface GeneratorEngine {

    /** Who the engine is, which revision it means to match, and what it can show. */
    EngineDescription description();

    /**
     * Starts afresh for one case: nothing of the cases before may be seen in what comes.
     *
     * @param javaScript what the engine may ask of JavaScript while the case lasts
     */
    GeneratorFactory begin(JavaScript javaScript);
}
