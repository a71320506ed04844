package io.github.yieldstick.facade;

/**
 * Why a case was broken off on the engine's side.
 *
 * @param kind what happened
 * @param sentence the same in words
 */
public record BrokenOff(Kind kind, String sentence) {

    /** What may happen. */
    public enum Kind {
        /** The engine threw what is no answer, or its program ended. */
        CRASH,
        /** The engine called too often, or too deep. */
        RUNAWAY,
        /** The engine's program gave no answer in time. */
        TIMEOUT,
        /** The engine's program broke the engine protocol. */
        PROTOCOL,
        /** The engine's program says of itself that it failed. */
        ERROR,
        /** The JavaScript engine of the kit failed below the engine. */
        INTERNAL,
        /** The case asks for what the engine lacks by its nature, or the engine protocol has no form for. */
        NOT_APPLICABLE,
        /** The case asks for what the facade cannot carry. */
        UNABLE
    }
}
