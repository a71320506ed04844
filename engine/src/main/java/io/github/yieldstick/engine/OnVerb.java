package io.github.yieldstick.engine;

/** What a verb of the caller meets (the helper document, Orchestration, Handling a completed generator). */
public enum OnVerb implements Decision {
    /** It is the operation to look at. */
    TAKE("the verb becomes the operation to look at", "GEN.3"),
    /** The generator runs. */
    REFUSE("the generator is running: refuse the verb with a TypeError", "ORC.1"),
    /** A return before the first run of the body. */
    RETURN_AT_ONCE("the body has not run yet: give the operand, done, and never run it", "ORC.6"),
    /** A throw before the first run of the body, in a revision that completes with it. */
    THROW_AT_ONCE("the body has not run yet: throw the operand, and never run it", "ORC.8"),
    /** A next when the generator has completed. */
    ANSWER_NEXT("the generator has completed: give undefined, done", "CMP.1", "CMP.4"),
    /** A throw when the generator has completed. */
    ANSWER_THROW("the generator has completed: throw the operand", "CMP.3", "CMP.4"),
    /** A return when the generator has completed. */
    ANSWER_RETURN("the generator has completed: give the operand, done", "CMP.2", "CMP.4");

    @SuppressWarnings("ImmutableEnumChecker") // its list is one that nobody can change
    private final Ground ground;

    OnVerb(String sentence, String... clauses) {
        this.ground = Ground.of(sentence, clauses);
    }

    @Override
    public Ground ground() {
        return ground;
    }
}
