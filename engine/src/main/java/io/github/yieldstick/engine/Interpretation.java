package io.github.yieldstick.engine;

/** What becomes of the operation that is looked at (the helper document, Opcodes). */
final class Interpretation {
    private final Host host;
    private final State state;
    private final Current current;
    private final Delegation delegation;
    private boolean hasRunBody;

    Interpretation(Host host, State state, Current current, Delegation delegation) {
        this.host = host;
        this.state = state;
        this.current = current;
        this.delegation = delegation;
    }

    boolean hasRunBody() {
        return hasRunBody;
    }

    /** Decides what is to be done with the operation, and does it. */
    Course lookAtOperation() {
        OnOperation decision = decide();
        current.decided(decision);
        return carryOut(decision);
    }

    private OnOperation decide() {
        return switch (current.opcode()) {
            case NEXT -> hasRunBody ? OnOperation.RESUME_WITH_VALUE : OnOperation.START; // OP0.2, OP0.1
            case THROW -> hasRunBody ? OnOperation.RESUME_WITH_ERROR : OnOperation.START_WITH_ERROR; // OP1.1, ORC.7
            case YIELD -> OnOperation.SUSPEND; // OP4.1
            case YIELDSTAR -> OnOperation.DELEGATE; // OP5.1
            case ENDFINALLY ->
                regions().nothingPends() ? OnOperation.RAISE_NOTHING_PENDS : OnOperation.CARRY_ON; // OP7.4, OP7.1
            case RETURN, BREAK, CATCH -> regions().decide(current.operation(), state.label());
        };
    }

    private Course carryOut(OnOperation decision) {
        return switch (decision) {
            case START, RESUME_WITH_VALUE -> runBody(Sent.VALUE, current.operand());
            case START_WITH_ERROR, RESUME_WITH_ERROR -> runBody(Sent.ERROR, current.operand());
            case SUSPEND -> suspend();
            case DELEGATE -> delegate();
            case JUMP, JUMP_INSIDE -> jump(current.operation().target());
            case ENTER_CATCH -> enterCatch(regions().innermost());
            case ENTER_FINALLY_TO_RETURN, ENTER_FINALLY_TO_BREAK, ENTER_FINALLY_FROM_TRY, ENTER_FINALLY_FROM_CATCH ->
                enterFinally(regions().innermost());
            case REPLACE_PENDING -> replacePending();
            case LEAVE_REGION, LEAVE_REGION_BY_BREAK, LEAVE_CATCH -> leaveRegion();
            case CARRY_ON -> carryOn();
            case RAISE_NOTHING_PENDS -> raiseNothingPends();
            case COMPLETE_WITH_VALUE, COMPLETE_WITH_ERROR -> Course.COMPLETE;
        };
    }

    private Course runBody(Sent kind, Object operand) {
        hasRunBody = true;
        state.send(kind, operand);
        return Course.ENTER_BODY;
    }

    private Course suspend() {
        state.label(state.label() + 1); // OP4.2
        return Course.SUSPEND;
    }

    private Course delegate() {
        state.label(state.label() + 1); // OP5.1
        delegation.set();
        return Course.LOOK_AGAIN;
    }

    private Course jump(int label) {
        state.label(label);
        return Course.ENTER_BODY;
    }

    private Course enterCatch(Region region) {
        state.send(Sent.VALUE, current.operand()); // STA.7
        return jump(region.catchLabel().orElseThrow());
    }

    private Course enterFinally(Region region) {
        regions().pend(current.operation()); // PRO.8: the region itself stays until endfinally
        return jump(region.finallyLabel().orElseThrow());
    }

    private Course replacePending() {
        regions().takePending(); // PRO.4
        return leaveRegion();
    }

    private Course leaveRegion() {
        regions().leave();
        return Course.LOOK_AGAIN; // PRO.3
    }

    private Course carryOn() {
        current.become(regions().takePending().orElseThrow()); // OP7.1, OP7.2
        return leaveRegion();
    }

    private Course raiseNothingPends() {
        current.become(Opcode.CATCH, host.typeError("An endfinally found no operation pending."));
        return leaveRegion();
    }

    private ProtectedRegions regions() {
        return state.protectedRegions();
    }
}
