package io.github.yieldstick.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The protected regions around the label, the operations that pend, and what becomes of an operation among them. */
final class ProtectedRegions {
    private final List<Region> regions = new ArrayList<>();
    private final List<Operation> pending = new ArrayList<>();

    void push(Region region) {
        regions.add(region);
    }

    List<Region> regions() {
        return List.copyOf(regions);
    }

    List<Operation> pending() {
        return List.copyOf(pending);
    }

    /**
     * Decides a return, a break or a catch at the state's label (the helper document, Opcodes 2, 3 and 6). The lines stand
     * in the document's order.
     */
    Course decide(Opcode opcode, Object operand, State state) {
        if (regions.isEmpty()) {
            return opcode == Opcode.BREAK ? jump(operand, state) : Course.COMPLETE; // OP3.1 - OP2.1, OP6.5
        }
        Region region = regions.get(regions.size() - 1); // PRO.3
        if (opcode == Opcode.BREAK && region.surrounds(target(operand))) {
            return jump(operand, state); // OP3.2, PRO.5
        }
        if (opcode == Opcode.CATCH && region.catchesAt(state.label())) {
            return enterCatch(region, operand, state); // OP6.1
        }
        if (region.finallyAheadOf(state.label())) {
            return enterFinally(region, new Operation(opcode, operand), state); // OP2.3, OP3.3, OP6.3, OP6.4
        }
        if (region.hasFinally()) {
            popPending(); // PRO.4: the finally part had been entered, and what it carried is replaced
        }
        regions.remove(regions.size() - 1);
        return Course.LOOK_AGAIN; // PRO.3
    }

    /** Ends the finally part that is under way and gives the operation that had entered it (OP7.1, OP7.2). */
    Optional<Operation> endFinally() {
        Optional<Operation> carriedOn = popPending();
        if (!regions.isEmpty()) {
            regions.remove(regions.size() - 1);
        }
        return carriedOn;
    }

    private static Course jump(Object operand, State state) {
        state.label(target(operand));
        return Course.ENTER_BODY;
    }

    private static Course enterCatch(Region region, Object error, State state) {
        state.label(region.catchLabel().orElseThrow());
        state.send(Sent.VALUE, error); // STA.7
        return Course.ENTER_BODY;
    }

    private Course enterFinally(Region region, Operation operation, State state) {
        state.label(region.finallyLabel().orElseThrow());
        pending.add(operation); // PRO.8: the region itself stays until endfinally
        return Course.ENTER_BODY;
    }

    private Optional<Operation> popPending() {
        return pending.isEmpty() ? Optional.empty() : Optional.of(pending.remove(pending.size() - 1));
    }

    private static int target(Object operand) {
        if (operand instanceof Integer label) {
            return label;
        }
        throw new IllegalStateException("A break needs the label that it goes to, but the body left " + operand
                + ": answer with breakTo(label).");
    }
}
