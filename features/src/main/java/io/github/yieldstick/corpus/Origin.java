package io.github.yieldstick.corpus;

/** Where a scenario comes from, and with that how it is held to the registry. */
enum Origin {
    /** The kit's own, each a case of a clause. */
    KIT,
    /** Added by a user, in a profile apart. */
    ELSEWHERE
}
