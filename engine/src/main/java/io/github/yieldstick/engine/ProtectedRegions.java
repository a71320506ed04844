package io.github.yieldstick.engine;

import java.util.Arrays;
import java.util.List;

/**
 * The protected regions around the label, and the operations that pend while finally parts run (STA.10). Both are stacks in
 * plain arrays, whose places are used again, so that a region that is entered again and again costs no object.
 */
final class ProtectedRegions {
    private static final int FEW = 4;
    private static final Region[] NO_REGIONS = {};
    private static final Pending[] NOTHING = {};

    private Region[] regions = NO_REGIONS;
    private int depth;
    private Pending[] pending = NOTHING;
    private int pendings;

    void push(Region region) {
        if (depth == regions.length) {
            regions = Arrays.copyOf(regions, depth + FEW);
        }
        if (regions[depth] != region) {
            regions[depth] = region;
        }
        depth++;
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
            depth--;
        }
    }

    /** Lets the operation in flight pend while a finally part runs; the region itself stays until endfinally (PRO.8). */
    void pend(Opcode opcode, State state) {
        if (pendings == pending.length) {
            pending = Arrays.copyOf(pending, pendings + FEW);
            Arrays.setAll(pending, place -> place < pendings ? pending[place] : new Pending());
        }
        pending[pendings].keep(opcode, state);
        pendings++;
    }

    boolean nothingPends() {
        return pendings == 0;
    }

    /** Takes the operation that pends for the finally part under way: its operand goes into the state, its opcode is given. */
    Opcode takePending(State state) {
        pendings--;
        return pending[pendings].takeUp(state);
    }

    /** Drops the operation that pends for the finally part under way, if one does (PRO.4). */
    void dropPending() {
        if (pendings > 0) {
            pendings--;
            pending[pendings].drop();
        }
    }

    List<Region> regions() {
        return List.of(Arrays.copyOf(regions, depth));
    }

    List<Operation> pending() {
        return Arrays.stream(pending, 0, pendings).map(Pending::operation).toList();
    }
}
