package io.github.yieldstick.engine;

/** Where a generator stands (the helper document, The {@code f} variable and Running the generator). */
enum Phase {
    /** The body has not run yet (GEN.1). */
    START,
    /** The generator waits for a verb (OP4.1, ORC.4). */
    SUSPENDED,
    /** The generator interprets operations, and refuses every verb (ORC.1). */
    RUNNING,
    /** The body never runs again (CMP.4). */
    COMPLETED
}
