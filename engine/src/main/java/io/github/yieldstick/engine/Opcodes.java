package io.github.yieldstick.engine;

import static io.github.yieldstick.engine.Opcode.BREAK;
import static io.github.yieldstick.engine.Opcode.CATCH;
import static io.github.yieldstick.engine.Opcode.ENDFINALLY;
import static io.github.yieldstick.engine.Opcode.NEXT;
import static io.github.yieldstick.engine.Opcode.RETURN;
import static io.github.yieldstick.engine.Opcode.THROW;
import static io.github.yieldstick.engine.Opcode.YIELD;
import static io.github.yieldstick.engine.Opcode.YIELDSTAR;

import org.jspecify.annotations.Nullable;

/**
 * What each operation does (the helper document, Opcodes and Handling operations). A method takes the opcode of the operation
 * in flight, whose operand the state holds, and gives the opcode of the one that follows; null where the body is to be called,
 * whose answer follows.
 */
final class Opcodes {
    private Opcodes() {}

    static @Nullable Opcode interpret(Generator generator, Opcode opcode) {
        return switch (opcode) {
            case NEXT -> next(generator);
            case THROW -> throwError(generator);
            case YIELD -> yieldValue(generator);
            case YIELDSTAR -> yieldStar(generator);
            case ENDFINALLY -> endFinally(generator);
            case RETURN, BREAK, CATCH -> returnBreakOrCatch(generator, opcode);
        };
    }

    /** Opcode 0 ("next"). */
    private static @Nullable Opcode next(Generator generator) {
        return generator.phase == Phase.START
                ? resume(generator, OnOperation.START, NEXT) // OP0.1, STA.5
                : resume(generator, OnOperation.RESUME_WITH_VALUE, NEXT); // OP0.2, STA.5
    }

    /** Opcode 1 ("throw"). */
    private static @Nullable Opcode throwError(Generator generator) {
        return generator.phase == Phase.START
                ? resume(generator, OnOperation.START_WITH_ERROR, THROW) // ORC.7, STA.6
                : resume(generator, OnOperation.RESUME_WITH_ERROR, THROW); // OP1.1, OP1.2, STA.6
    }

    private static @Nullable Opcode resume(Generator generator, OnOperation decision, Opcode opcode) {
        generator.decided(decision, opcode);
        generator.phase = Phase.RUNNING;
        generator.state.send(opcode);
        return null;
    }

    /** Opcode 4 ("yield"). */
    static Opcode yieldValue(Generator generator) {
        generator.decided(OnOperation.SUSPEND, YIELD);
        generator.state.label(generator.state.label() + 1); // OP4.2
        generator.phase = Phase.SUSPENDED; // OP4.1, OP4.3
        return YIELD;
    }

    /** Opcode 5 ("yieldstar"). */
    private static Opcode yieldStar(Generator generator) {
        generator.decided(OnOperation.DELEGATE, YIELDSTAR);
        generator.state.label(generator.state.label() + 1); // OP5.1
        return Delegation.set(generator);
    }

    /** Opcode 7 ("endfinally"). */
    private static Opcode endFinally(Generator generator) {
        ProtectedRegions regions = generator.state.protectedRegions();
        if (regions.nothingPends()) {
            generator.decided(OnOperation.RAISE_NOTHING_PENDS, ENDFINALLY);
            generator.state.leave(generator.host.typeError("An endfinally found no operation pending."));
            regions.leave();
            return CATCH; // OP7.4
        }
        generator.decided(OnOperation.CARRY_ON, ENDFINALLY);
        regions.leave();
        return regions.takePending(generator.state); // OP7.1, OP7.2, OP7.3
    }

    /** Opcode 2 ("return"), Opcode 3 ("break") and Opcode 6 ("catch"). The lines stand in the document's order. */
    private static @Nullable Opcode returnBreakOrCatch(Generator generator, Opcode opcode) {
        State state = generator.state;
        ProtectedRegions regions = state.protectedRegions();
        if (regions.isEmpty()) {
            return outsideOfRegions(generator, opcode);
        }
        Region region = regions.innermost(); // PRO.3, PRO.6, PRO.7
        if (opcode == BREAK && region.surrounds(state.target())) {
            return jump(generator, OnOperation.JUMP_INSIDE); // OP3.2, PRO.5
        }
        if (opcode == CATCH && region.catchesAt(state.label())) {
            return enterCatch(generator, region); // OP6.1, OP6.2
        }
        if (region.finallyAheadOf(state.label())) {
            return enterFinally(generator, opcode, region); // OP2.3, OP2.8, OP3.3, OP6.3, OP6.4
        }
        if (region.hasFinally()) {
            return replacePending(generator, opcode); // PRO.4
        }
        return leaveRegion(generator, opcode, region); // PRO.3
    }

    private static @Nullable Opcode outsideOfRegions(Generator generator, Opcode opcode) {
        if (opcode == BREAK) {
            return jump(generator, OnOperation.JUMP); // OP3.1
        }
        return opcode == CATCH
                ? complete(generator, OnOperation.COMPLETE_WITH_ERROR, opcode) // OP6.5
                : complete(generator, OnOperation.COMPLETE_WITH_VALUE, opcode); // OP2.1, OP2.2
    }

    private static Opcode complete(Generator generator, OnOperation decision, Opcode opcode) {
        generator.decided(decision, opcode);
        generator.phase = Phase.COMPLETED; // CMP.4
        return opcode;
    }

    private static @Nullable Opcode jump(Generator generator, OnOperation decision) {
        generator.decided(decision, BREAK);
        generator.state.label(generator.state.target());
        return null;
    }

    private static @Nullable Opcode enterCatch(Generator generator, Region region) {
        generator.decided(OnOperation.ENTER_CATCH, CATCH);
        generator.state.send(CATCH); // STA.7
        generator.state.label(region.catchAt());
        return null;
    }

    private static @Nullable Opcode enterFinally(Generator generator, Opcode opcode, Region region) {
        if (opcode == BREAK) {
            return enterFinally(generator, OnOperation.ENTER_FINALLY_TO_BREAK, opcode, region); // OP3.3, OP3.4
        }
        if (opcode == RETURN) {
            return enterFinally(generator, OnOperation.ENTER_FINALLY_TO_RETURN, opcode, region); // OP2.3, OP2.4, OP2.5
        }
        return region.hasCatch()
                ? enterFinally(generator, OnOperation.ENTER_FINALLY_FROM_CATCH, opcode, region) // OP6.3
                : enterFinally(generator, OnOperation.ENTER_FINALLY_FROM_TRY, opcode, region); // OP6.4
    }

    private static @Nullable Opcode enterFinally(
            Generator generator, OnOperation decision, Opcode opcode, Region region) {
        generator.decided(decision, opcode);
        generator.state.protectedRegions().pend(opcode, generator.state); // PRO.8: the region itself stays
        generator.state.label(region.finallyAt());
        return null;
    }

    private static Opcode replacePending(Generator generator, Opcode opcode) {
        generator.decided(OnOperation.REPLACE_PENDING, opcode);
        generator.state.protectedRegions().dropPending();
        return leave(generator, opcode);
    }

    private static Opcode leaveRegion(Generator generator, Opcode opcode, Region region) {
        if (opcode == BREAK) {
            return leave(generator, OnOperation.LEAVE_REGION_BY_BREAK, opcode); // OP3.5
        }
        return opcode == CATCH && region.hasCatch()
                ? leave(generator, OnOperation.LEAVE_CATCH, opcode) // OP6.3, OP6.7
                : leave(generator, OnOperation.LEAVE_REGION, opcode); // PRO.3
    }

    private static Opcode leave(Generator generator, OnOperation decision, Opcode opcode) {
        generator.decided(decision, opcode);
        return leave(generator, opcode);
    }

    /** The operation stays in flight, and the next region out is asked (PRO.3). */
    private static Opcode leave(Generator generator, Opcode opcode) {
        generator.state.protectedRegions().leave();
        return opcode;
    }
}
