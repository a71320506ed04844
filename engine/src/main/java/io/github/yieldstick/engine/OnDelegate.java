package io.github.yieldstick.engine;

/** What happens while a delegate is set (the helper document, Delegating). */
public enum OnDelegate implements Decision {
    /** The verb goes to the delegate. */
    HAND_ON("a delegate is set: hand the verb to its method of that name", "DEL.1"),
    /** The result is not done. */
    SUSPEND("the delegate is not done: its result goes to the caller as it is", "DEL.2"),
    /** The result of a return is not done. */
    SUSPEND_ON_RETURN("the delegate is not done, for all the return: its result goes to the caller", "DEL.11", "DEL.2"),
    /** The result of a next is done. */
    RESUME_AFTER_NEXT("the delegate is done: its value is sent to the body", "DEL.3"),
    /** The result of a throw is done. */
    RESUME_AFTER_THROW("the delegate took the error and is done: its value is sent to the body", "DEL.4"),
    /** The result of a return is done, in a revision that resumes the body with it. */
    RESUME_AFTER_RETURN("the delegate returned: its value is sent to the body", "DEL.5"),
    /** The result of a return is done, in a revision that keeps returning. */
    GO_ON_RETURNING("the delegate returned: the generator returns its value", "DEL.6"),
    /** It has no next. */
    RESUME_WITHOUT_NEXT(
            "there is no delegate with a method next: what was to be handed on is sent to the body", "DEL.16"),
    /** It has no throw, in a revision that closes it. */
    CLOSE("the delegate has no method throw: call its return first, and raise what that throws", "DEL.8", "DEL.18"),
    /** It has no throw, in a revision that does not tell it. */
    LEAVE_UNTOLD("the delegate has no method throw, and is not told", "DEL.9"),
    /** It has no throw. */
    THROW_IN_ITS_PLACE("the generator itself takes the throw, at the yield*", "DEL.7"),
    /** It has no return. */
    RETURN_IN_ITS_PLACE("the delegate has no method return: the generator itself returns", "DEL.10"),
    /** It threw. */
    DROP("the delegate threw: it is dropped, and its error raised at the yield*", "DEL.12");

    @SuppressWarnings("ImmutableEnumChecker") // its list is one that nobody can change
    private final Ground ground;

    OnDelegate(String sentence, String... clauses) {
        this.ground = Ground.of(sentence, clauses);
    }

    @Override
    public Ground ground() {
        return ground;
    }

    @Override
    public boolean suspends() {
        return this == SUSPEND || this == SUSPEND_ON_RETURN;
    }
}
