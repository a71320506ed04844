package io.github.yieldstick.plugin;

/** The verbs of a generator object; the ordinal is the opcode (GEN.3). */
public enum Verb {
    NEXT,
    THROW,
    RETURN
}
