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
     * Decides a return, a break or a catch at that label (the helper document, Opcodes 2, 3 and 6). The lines stand in the
     * document's order.
     */
    OnOperation decide(Operation operation, int label) {
        Opcode opcode = operation.opcode();
        if (regions.isEmpty()) {
            return outsideOfRegions(opcode);
        }
        Region region = innermost(); // PRO.3
        if (opcode == Opcode.BREAK && region.surrounds(operation.target())) {
            return OnOperation.JUMP_INSIDE; // OP3.2, PRO.5
        }
        if (opcode == Opcode.CATCH && region.catchesAt(label)) {
            return OnOperation.ENTER_CATCH; // OP6.1
        }
        if (region.finallyAheadOf(label)) {
            return enteringFinally(opcode, region);
        }
        if (region.hasFinally()) {
            return OnOperation.REPLACE_PENDING; // PRO.4: the finally part had been entered
        }
        return leaving(opcode, region);
    }

    private static OnOperation outsideOfRegions(Opcode opcode) {
        if (opcode == Opcode.BREAK) {
            return OnOperation.JUMP; // OP3.1
        }
        return opcode == Opcode.CATCH
                ? OnOperation.COMPLETE_WITH_ERROR
                : OnOperation.COMPLETE_WITH_VALUE; // OP6.5 - OP2.1
    }

    private static OnOperation enteringFinally(Opcode opcode, Region region) {
        if (opcode == Opcode.BREAK) {
            return OnOperation.ENTER_FINALLY_TO_BREAK; // OP3.3
        }
        if (opcode == Opcode.CATCH) {
            return region.hasCatch()
                    ? OnOperation.ENTER_FINALLY_FROM_CATCH // OP6.3
                    : OnOperation.ENTER_FINALLY_FROM_TRY; // OP6.4
        }
        return OnOperation.ENTER_FINALLY_TO_RETURN; // OP2.3
    }

    private static OnOperation leaving(Opcode opcode, Region region) {
        if (opcode == Opcode.BREAK) {
            return OnOperation.LEAVE_REGION_BY_BREAK; // OP3.5
        }
        return opcode == Opcode.CATCH && region.hasCatch()
                ? OnOperation.LEAVE_CATCH // OP6.3
                : OnOperation.LEAVE_REGION; // PRO.3
    }

    /** The region that is asked first. There is one. */
    Region innermost() {
        return regions.get(regions.size() - 1);
    }

    /** Leaves the innermost region, if there is one: an endfinally may stand where none is. */
    void leave() {
        if (!regions.isEmpty()) {
            regions.remove(regions.size() - 1);
        }
    }

    /** Lets the operation pend while a finally part runs; the region itself stays until endfinally (PRO.8). */
    void pend(Operation operation) {
        pending.add(operation);
    }

    /** Takes the operation that pends for the finally part under way; empty where nothing does. */
    Optional<Operation> takePending() {
        return pending.isEmpty() ? Optional.empty() : Optional.of(pending.remove(pending.size() - 1));
    }

    boolean nothingPends() {
        return pending.isEmpty();
    }
}
