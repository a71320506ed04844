package io.github.yieldstick.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The protected regions around the label, and the operations that pend while finally parts run (STA.10). Both are stacks in
 * plain arrays, so that a region that is entered again and again costs no object.
 */
final class ProtectedRegions {
    private static final int FEW = 4;

    private @Nullable Region[] regions = new Region[0];
    private int depth;

    private @Nullable Opcode[] pendingOpcodes = new Opcode[0];
    private @Nullable Object[] pendingOperands = new Object[0];
    private int pending;

    void push(Region region) {
        if (depth == regions.length) {
            regions = Arrays.copyOf(regions, depth + FEW);
        }
        regions[depth++] = region;
    }

    boolean isEmpty() {
        return depth == 0;
    }

    /** The region that is asked first. There is one (PRO.3). */
    Region innermost() {
        return regions[depth - 1];
    }

    /** Leaves the innermost region, if there is one: an endfinally may stand where none is. */
    void leave() {
        if (depth > 0) {
            regions[--depth] = null;
        }
    }

    /** Lets the operation pend while a finally part runs; the region itself stays until endfinally (PRO.8). */
    void pend(Opcode opcode, Object operand) {
        if (pending == pendingOpcodes.length) {
            pendingOpcodes = Arrays.copyOf(pendingOpcodes, pending + FEW);
            pendingOperands = Arrays.copyOf(pendingOperands, pending + FEW);
        }
        pendingOpcodes[pending] = opcode;
        pendingOperands[pending++] = operand;
    }

    boolean nothingPends() {
        return pending == 0;
    }

    /** Takes the operation that pends for the finally part under way: its operand goes into the state, its opcode is given. */
    Opcode takePending(State state) {
        state.leave(pendingOperands[pending - 1]);
        Opcode opcode = pendingOpcodes[pending - 1];
        dropPending();
        return opcode;
    }

    /** Drops the operation that pends for the finally part under way, if one does (PRO.4). */
    void dropPending() {
        if (pending > 0) {
            pendingOperands[--pending] = null;
        }
    }

    List<Region> regions() {
        List<Region> copied = new ArrayList<>();
        for (int place = 0; place < depth; place++) copied.add(regions[place]);
        return List.copyOf(copied);
    }

    List<Operation> pending() {
        List<Operation> copied = new ArrayList<>();
        for (int place = 0; place < pending; place++) copied.add(new Operation(pendingOpcodes[place], pendingOperands[place]));
        return List.copyOf(copied);
    }
}
