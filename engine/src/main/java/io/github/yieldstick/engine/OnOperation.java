package io.github.yieldstick.engine;

/** What becomes of an operation that is looked at (the helper document, Opcodes). */
public enum OnOperation implements Decision {
    /** A next, the first time that the body runs. */
    START("run the body from its start, where sent() gives the operand", "OP0.1", "STA.5"),
    /** A throw, the first time that the body runs. */
    START_WITH_ERROR("run the body from its start; only sent() tells it of the error", "ORC.7", "STA.6"),
    /** A next. */
    RESUME_WITH_VALUE("run the body on, where sent() gives the operand", "OP0.2", "STA.5"),
    /** A throw. */
    RESUME_WITH_ERROR("run the body on, where sent() throws the operand", "OP1.1", "STA.6"),
    /** A yield. */
    SUSPEND("suspend with the operand, to resume at the next label", "OP4.1", "OP4.2"),
    /** A yieldstar. */
    DELEGATE("set the delegate, to resume at the next label; ask it for its first value", "OP5.1"),
    /** A break with no region about. */
    JUMP("there is no region: jump", "OP3.1"),
    /** A break that stays inside the region. */
    JUMP_INSIDE("the target lies inside the region: jump", "OP3.2", "PRO.5"),
    /** A catch in the try part of a region with a catch clause. */
    ENTER_CATCH("the catch label lies ahead: enter the catch clause, where sent() gives the error", "OP6.1", "STA.7"),
    /** A return ahead of the finally part. */
    ENTER_FINALLY_TO_RETURN(
            "the finally label lies ahead: enter the finally part, and the return pends", "OP2.3", "PRO.8"),
    /** A break out of the region ahead of the finally part. */
    ENTER_FINALLY_TO_BREAK(
            "the target lies outside, the finally label ahead: enter the finally part, and the break pends",
            "OP3.3",
            "PRO.8"),
    /** A catch in the try part of a region with a finally part alone. */
    ENTER_FINALLY_FROM_TRY(
            "there is no catch clause, the finally label lies ahead: enter the finally part, and the error pends",
            "OP6.4",
            "PRO.8"),
    /** A catch in the catch part of a region with a finally part. */
    ENTER_FINALLY_FROM_CATCH(
            "the catch part catches nothing of its own, the finally label lies ahead: enter the finally part, and the"
                    + " error pends",
            "OP6.3",
            "PRO.8"),
    /** A return, break or catch in the finally part. */
    REPLACE_PENDING(
            "the finally part runs: drop what pends, leave the region, and ask the next one out", "PRO.4", "PRO.3"),
    /** A return or catch that the region has no part for. */
    LEAVE_REGION("no part of the region takes it: leave the region, and ask the next one out", "PRO.3"),
    /** A break out of a region without finally part. */
    LEAVE_REGION_BY_BREAK(
            "the target lies outside, and there is no finally part: leave the region, and ask the next one out",
            "OP3.5",
            "PRO.3"),
    /** A catch in the catch part of a region without finally part. */
    LEAVE_CATCH(
            "the catch part catches nothing of its own: leave the region, and ask the next one out", "OP6.3", "PRO.3"),
    /** An endfinally. */
    CARRY_ON("leave the region, and carry on with what pends", "OP7.1", "OP7.2"),
    /** An endfinally with nothing pending. */
    RAISE_NOTHING_PENDS("leave the region; nothing pends: a TypeError is raised in the generator", "OP7.4"),
    /** A return with no region about. */
    COMPLETE_WITH_VALUE("there is no region: complete with the operand", "OP2.1"),
    /** A catch with no region about. */
    COMPLETE_WITH_ERROR("there is no region: complete by throwing the operand", "OP6.5");

    @SuppressWarnings("ImmutableEnumChecker") // its list is one that nobody can change
    private final Ground ground;

    OnOperation(String sentence, String... clauses) {
        this.ground = Ground.of(sentence, clauses);
    }

    @Override
    public Ground ground() {
        return ground;
    }

    @Override
    public boolean suspends() {
        return this == SUSPEND;
    }
}
