package io.github.yieldstick.facade;

/**
 * Why a case was broken off on the engine's side.
 *
 * @param kind what happened
 * @param sentence the same in words
 */
public record Fault(Kind kind, String sentence) {

    /** What may happen. */
    public enum Kind {
        /** The engine threw what is no answer. */
        CRASH,
        /** The engine called too often, or too deep. */
        RUNAWAY,
        /** The case asks for what the facade cannot carry. */
        UNABLE
    }
}
