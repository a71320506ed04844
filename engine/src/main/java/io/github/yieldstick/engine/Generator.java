package io.github.yieldstick.engine;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * A generator object: three verbs over a body that runs from one suspension to the next (GEN.2; the helper document, The
 * generator object). Making one runs none of the body (GEN.1), and generators over one body share no state (GEN.6). It is
 * meant for one thread at a time.
 *
 * <p>An error of the body reaches the caller of the verb as the very object that was thrown, checked or not, and is not
 * declared. A verb that is called while the generator runs throws what {@link Host#typeError} makes, in Java an
 * {@link IllegalStateException}, and does the generator no harm (ORC.1, ORC.2).
 *
 * <p>Each verb answers with a {@link Result}. Where the values alone are of interest, {@link #advance()} with
 * {@link #value()}, and a for-each loop, do the same and make no object:
 *
 * <pre>{@code
 * while (generator.advance()) {
 *     use(generator.value());
 * }
 * }</pre>
 */
public final class Generator implements Iterable<Object> {
    final Revision revision;
    final Host host;
    final Body body;
    final State state;
    final Nesting nesting;
    byte phase = Phase.START;

    /** What the verbs are handed on to; null where no {@code yield*} is under way. */
    @Nullable
    Delegate delegate;

    /** What the delegate gave for the caller, as it is (DEL.2); null where it gave nothing. */
    @Nullable
    Result given;

    /** Null where nobody observes, and nothing is told. */
    private final @Nullable Observer observer;

    /** The generator that stopped at the last advance, and so holds the value. */
    private Generator stopped = this;

    private Generator(Revision revision, Host host, Body body, @Nullable Observer observer) {
        this.revision = revision;
        this.host = host;
        this.body = body;
        this.observer = observer;
        this.state = new State(host.undefined());
        this.nesting = new Nesting(this, observer != null);
    }

    /** A generator over that body, for values of Java, as the newest revision of the helper drives it. */
    public static Generator of(Body body) {
        return of(Revision.newest(), Host.java(), body);
    }

    /** A generator over that body, for the values of that host, as that revision of the helper drives it. */
    public static Generator of(Revision revision, Host host, Body body) {
        return new Generator(revision, host, body, null);
    }

    /**
     * The same, with an observer that is told of each decision that the generator takes. {@link Observer#none()} costs
     * nothing.
     */
    public static Generator of(Revision revision, Host host, Body body, Observer observer) {
        return new Generator(revision, host, body, observer == Observer.none() ? null : observer);
    }

    /** Starts or resumes the generator with nothing to send. */
    public Result next() {
        return next(state.undefined());
    }

    /** Starts or resumes the generator; the body's {@code sent()} gives that value (GEN.3, OP0.1, OP0.2). */
    public Result next(Object sent) {
        return Orchestration.resume(this, Opcode.NEXT, sent).takeResult();
    }

    /** Resumes the generator; the body's {@code sent()} throws that error (GEN.3, OP1.1). */
    public Result throwError(Throwable error) {
        return Orchestration.resume(this, Opcode.THROW, error).takeResult();
    }

    /** Makes the generator return undefined. */
    public Result returnValue() {
        return returnValue(state.undefined());
    }

    /** Makes the generator return that value, through the finally blocks around its label (GEN.3, OP2.1 to OP2.6). */
    public Result returnValue(Object returned) {
        return Orchestration.resume(this, Opcode.RETURN, returned).takeResult();
    }

    /**
     * Does what {@link #next()} does, and makes no object for the answer.
     *
     * @return whether the generator is suspended with a value; false once it has completed
     */
    public boolean advance() {
        return advance(state.undefined());
    }

    /**
     * Does what {@link #next(Object)} does, and makes no object for the answer.
     *
     * @return whether the generator is suspended with a value; false once it has completed
     */
    public boolean advance(Object sent) {
        Generator holder = Orchestration.resume(this, Opcode.NEXT, sent);
        if (holder != stopped) {
            stopped = holder;
        }
        return phase != Phase.COMPLETED;
    }

    /**
     * What the last {@link #advance()} came to: the value that was yielded or, where it answered false, the one that was
     * returned. It is there until the next verb, of this generator or of one that it delegates to; undefined where there was
     * none. The result of a delegate that is not done is asked now (DEL.14).
     */
    public Object value() {
        Result ofDelegate = stopped.given;
        return ofDelegate == null ? stopped.state.operand() : ofDelegate.value();
    }

    /**
     * What is left of the generator's values, as Java iterates: the value that it returns is not among them. All iterators
     * of one generator share its one course.
     */
    @Override
    public Iterator<Object> iterator() {
        return new GeneratorIterator(this);
    }

    /**
     * Whether the generator offers itself to {@code for...of} in its revision (GEN.7, GEN.8). In a language without symbols
     * the answer has no use, and the generator does all else (GEN.10).
     */
    public boolean iterable() {
        return revision.iterable();
    }

    /**
     * Whether an object of JavaScript that stands for the generator inherits from {@code Iterator.prototype} in its revision,
     * where the host has {@code Iterator} (GEN.9), or always from {@code Object.prototype} (GEN.11).
     */
    public boolean inheritsIterator() {
        return revision.inheritsIterator();
    }

    /** The generator of this engine that the verbs are handed on to. */
    Generator inner() {
        if (delegate instanceof GeneratorDelegate inner) {
            return inner.generator();
        }
        throw new IllegalStateException("The verbs are not handed on to a generator.");
    }

    /** The operand of a verb that is handed on; it is kept here only where an observer is told of it again. */
    Object operandToHandOn() {
        return observer == null ? state.takeOperand() : state.operand();
    }

    /** Tells the observer what is now done about the operation in flight. */
    void decided(Decision decision, Opcode opcode) {
        if (observer != null) {
            observer.decided(decision, state.operation(opcode), state);
        }
    }

    /** The same about a verb that is not the operation in flight, and may never be. */
    void decided(Decision decision, Opcode verb, Object operand) {
        if (observer != null) {
            observer.decided(decision, new Operation(verb, operand), state);
        }
    }

    /** The same about an answer of the body. */
    void answered(Opcode answer) {
        if (observer != null) {
            decided(OnBody.takingAnswer(answer), answer);
        }
    }

    /** What the verb came to, as the object that its caller gets (GEN.5). */
    private Result takeResult() {
        Result ofDelegate = takeGiven();
        if (ofDelegate != null) {
            return ofDelegate; // DEL.2
        }
        Object operand = state.takeOperand();
        return phase == Phase.COMPLETED ? Result.completed(operand) : Result.suspended(operand);
    }

    private @Nullable Result takeGiven() {
        Result taken = given;
        given = null;
        return taken;
    }
}
