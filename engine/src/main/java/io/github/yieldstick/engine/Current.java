package io.github.yieldstick.engine;

/** The operation that is looked at, the state that it is looked at in, and who is told of what is decided about it. */
final class Current {
    private final State state;
    private final Observer observer;
    private Operation operation;

    Current(State state, Observer observer, Operation operation) {
        this.state = state;
        this.observer = observer;
        this.operation = operation;
    }

    Operation operation() {
        return operation;
    }

    Opcode opcode() {
        return operation.opcode();
    }

    Object operand() {
        return operation.operand();
    }

    void become(Opcode opcode, Object operand) {
        become(new Operation(opcode, operand));
    }

    void become(Operation other) {
        operation = other;
    }

    void decided(Decision decision) {
        observer.decided(decision, operation, state);
    }

    /** A decision about an operation that is not looked at yet, and may never be. */
    void decided(Decision decision, Operation other) {
        observer.decided(decision, other, state);
    }
}
