package io.github.yieldstick.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state that engine and body share (the helper document, The {@code _} variable). The body reads where it is and what
 * was sent, pushes its protected regions, and answers with the opcode that one of the methods below gives it, which leaves
 * the operand here.
 */
public final class State {
    private static final byte NOTHING = 0;
    private static final byte A_VALUE = 1;
    private static final byte A_LABEL = 2;

    private final Object undefined;
    private final ProtectedRegions protectedRegions = new ProtectedRegions();

    private int label;
    private Object sent;
    private boolean sentIsThrown;

    /** The operand of the operation in flight: what the caller or the body left, in one of two fields. */
    private @Nullable Object operand;

    private int target;
    /** Which of them holds it; a number for the sake of {@link Phase}'s reason. */
    private byte left = NOTHING;

    State(Object undefined) {
        this.undefined = undefined;
        this.sent = undefined;
    }

    /** The part of the body to run next, 0 at the start (STA.3). */
    public int label() {
        return label;
    }

    /** Sets the label, as a part that falls through into the next one does (STA.4). */
    public void label(int newLabel) {
        label = newLabel;
    }

    /**
     * What the caller sent: the operand of the {@code next} that resumed the body (STA.5), or in a catch clause the error
     * that was caught (STA.7). It is the same at each call within one run of the body (STA.8), and undefined outside of one
     * (STA.9).
     *
     * <p>Where the body was resumed by {@code throw}, it throws that error, undeclared (STA.6); a body that does not ask is not
     * told (STA.11).
     */
    public Object sent() {
        if (sentIsThrown) {
            throw Undeclared.rethrow((Throwable) sent);
        }
        return sent;
    }

    /** Pushes a protected region, which is from now on the innermost (STA.10). */
    public void pushRegion(Region region) {
        protectedRegions.push(region);
    }

    /** The protected regions around the label, the innermost last: a copy. */
    public List<Region> regions() {
        return protectedRegions.regions();
    }

    /** The operations that pend while finally blocks run, the newest last: a copy. */
    public List<Operation> pending() {
        return protectedRegions.pending();
    }

    /** Answers: run the body again, with that value sent (ORC.12). */
    public Opcode next(Object value) {
        return answer(Opcode.NEXT, value);
    }

    /** Answers: run the body again, with that error thrown by {@link #sent()} (ORC.12). */
    public Opcode throwError(Throwable error) {
        return answer(Opcode.THROW, error);
    }

    /** Answers: return that value (OP2.2). */
    public Opcode returnValue(Object value) {
        return answer(Opcode.RETURN, value);
    }

    /** Answers: return undefined (OP2.7). */
    public Opcode returnValue() {
        return returnValue(undefined);
    }

    /** Answers: jump to that label (OP3.1). */
    public Opcode breakTo(int newTarget) {
        leaveLabel(newTarget);
        return Opcode.BREAK;
    }

    /** Answers: suspend with that value (OP4.1). */
    public Opcode yieldValue(Object value) {
        return answer(Opcode.YIELD, value);
    }

    /** Answers: hand the verbs to that delegate (OP5.1). */
    public Opcode yieldStar(Object delegate) {
        return answer(Opcode.YIELDSTAR, delegate);
    }

    /** Answers: do as if the body had thrown that error (ORC.12). */
    public Opcode catchError(Throwable error) {
        return answer(Opcode.CATCH, error);
    }

    /** Answers: end the finally block (OP7.1). */
    public Opcode endFinally() {
        return Opcode.ENDFINALLY;
    }

    private Opcode answer(Opcode opcode, Object newOperand) {
        operand = newOperand;
        left = A_VALUE;
        return opcode;
    }

    Object undefined() {
        return undefined;
    }

    ProtectedRegions protectedRegions() {
        return protectedRegions;
    }

    /** Makes that value the operand of the operation in flight. */
    void leave(Object newOperand) {
        if (newOperand == undefined) {
            left = NOTHING; // what was left before is overwritten by the next that is
        } else {
            operand = newOperand;
            left = A_VALUE;
        }
    }

    /** Makes that label the operand of the operation in flight. */
    void leaveLabel(int newTarget) {
        target = newTarget;
        left = A_LABEL;
    }

    /** Whether a label is the operand of the operation in flight. */
    boolean jumps() {
        return left == A_LABEL;
    }

    /** Forgets the operand, so that one operation's never serves the next (OP2.7, OP4.4), nor is kept for longer than it need. */
    void forgetOperand() {
        if (left == A_VALUE) {
            operand = null;
        }
        left = NOTHING;
    }

    /** The operand of the operation in flight; undefined where none was left (OP2.7, OP4.4). */
    @SuppressWarnings("NullAway") // where a value was left the operand is that value
    Object operand() {
        return switch (left) {
            case NOTHING -> undefined;
            case A_VALUE -> operand;
            default -> target;
        };
    }

    /** The same, which is then forgotten. */
    Object takeOperand() {
        Object taken = operand();
        forgetOperand();
        return taken;
    }

    /**
     * The label that a break goes to.
     *
     * @throws IllegalStateException if the body left something else
     */
    int target() {
        if (left == A_LABEL) {
            return target;
        }
        if (operand() instanceof Integer given) {
            return given;
        }
        throw new IllegalStateException("A break needs the label that it goes to, but the body left " + operand()
                + ": answer with breakTo(label).");
    }

    /** The operation in flight, which has that opcode. */
    Operation operation(Opcode opcode) {
        return new Operation(opcode, operand());
    }

    /** Lets {@link #sent()} answer with the operand of that operation: a throw is thrown (STA.6), all else given (STA.5, STA.7). */
    void send(Opcode opcode) {
        Object sending = operand();
        if (sending != sent) {
            sent = sending;
        }
        sentIsThrown = opcode == Opcode.THROW;
    }

    /** From now on nothing was sent. */
    void clearSent() {
        if (sent != undefined) {
            sent = undefined;
        }
        sentIsThrown = false;
    }
}
