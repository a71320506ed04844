package io.github.yieldstick.engine;

/** A place for an operation that pends while a finally part runs. It is used again for the next one (OP7.2). */
final class Pending {
    private Opcode opcode = Opcode.ENDFINALLY;
    private Object operand = Undefined.UNDEFINED;
    private int target;
    private boolean jumps;

    /** Keeps the operation in flight, which has that opcode. */
    void keep(Opcode kept, State state) {
        if (opcode != kept) {
            opcode = kept; // a store that is not needed costs more than the question
        }
        jumps = state.jumps();
        if (jumps) {
            target = state.target();
        } else {
            operand = state.operand();
        }
    }

    /** Makes what was kept the operation in flight again: its operand goes into the state, its opcode is given. */
    Opcode takeUp(State state) {
        if (jumps) {
            state.leaveLabel(target);
        } else {
            state.leave(operand);
            drop();
        }
        return opcode;
    }

    /** Forgets the operand. */
    void drop() {
        operand = Undefined.UNDEFINED;
    }

    Operation operation() {
        return new Operation(opcode, jumps ? target : operand);
    }
}
