package io.github.yieldstick.engine;

import java.util.List;

/**
 * The state that engine and body share (the helper document, The {@code _} variable). The body reads where it is and what
 * was sent, pushes its protected regions, and answers with the opcode that one of the methods below gives it, which leaves
 * the operand here.
 */
public final class State {
    private final Host host;
    private final ProtectedRegions protectedRegions = new ProtectedRegions();

    private int label;
    private Sent sent = Sent.NOTHING;
    private Object sentOperand;
    private Object operand;

    State(Host host) {
        this.host = host;
        this.sentOperand = host.undefined();
        this.operand = host.undefined();
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
     * <p>Where the body was resumed by {@code throw}, it throws that error, undeclared (STA.6).
     */
    public Object sent() {
        return switch (sent) {
            case NOTHING -> host.undefined();
            case VALUE -> sentOperand;
            case ERROR -> throw Undeclared.rethrow((Throwable) sentOperand);
        };
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
        return returnValue(host.undefined());
    }

    /** Answers: jump to that label (OP3.1). */
    public Opcode breakTo(int target) {
        return answer(Opcode.BREAK, target);
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
        return opcode;
    }

    ProtectedRegions protectedRegions() {
        return protectedRegions;
    }

    /** Takes the operand that the body left here; one answer's operand never serves the next (OP2.7, OP4.4). */
    Object takeOperand() {
        Object taken = operand;
        operand = host.undefined();
        return taken;
    }

    void send(Sent kind, Object newOperand) {
        sent = kind;
        sentOperand = newOperand;
    }

    void clearSent() {
        send(Sent.NOTHING, host.undefined());
        operand = host.undefined(); // what an answer left that the body then gave up for an error (OP2.7, OP4.4)
    }
}
