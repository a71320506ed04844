package io.github.yieldstick.engine;

/**
 * Where a generator stands (the helper document, The {@code f} variable and Running the generator). The phases are numbers and
 * no enum: they change twice for each value, and to store a reference costs more than all else that a verb does by itself.
 */
final class Phase {
    /** The body has not run yet (GEN.1). */
    static final byte START = 0;

    /** The generator waits for a verb (OP4.1, ORC.4). */
    static final byte SUSPENDED = 1;

    /** The generator interprets operations, and refuses every verb (ORC.1). */
    static final byte RUNNING = 2;

    /** The body never runs again (CMP.4). */
    static final byte COMPLETED = 3;

    private Phase() {}

    static IllegalStateException unknown(byte phase) {
        return new IllegalStateException("A generator does not come to the phase " + phase + " there.");
    }
}
