package io.github.yieldstick.engine;

/**
 * A generator object: three verbs over a body that runs from one suspension to the next (the helper document, The
 * generator object). Making one runs none of the body (GEN.1). It is meant for one thread at a time.
 *
 * <p>An error of the body reaches the caller of the verb as the very object that was thrown, checked or not, and is not
 * declared. A verb that is called while the generator runs throws what {@link Host#typeError} makes, in Java an
 * {@link IllegalStateException}, and does the generator no harm (ORC.1, ORC.2).
 */
public final class Generator {
    private final Host host;
    private final Orchestration orchestration;

    private Generator(Revision revision, Host host, Body body, Observer observer) {
        this.host = host;
        this.orchestration = new Orchestration(revision, host, body, observer);
    }

    /** A generator over that body, for values of Java, as the newest revision of the helper drives it. */
    public static Generator of(Body body) {
        return of(Revision.newest(), Host.java(), body);
    }

    /** A generator over that body, for the values of that host, as that revision of the helper drives it. */
    public static Generator of(Revision revision, Host host, Body body) {
        return of(revision, host, body, Observer.none());
    }

    /** The same, with an observer that is told of each decision that the generator takes. */
    public static Generator of(Revision revision, Host host, Body body, Observer observer) {
        return new Generator(revision, host, body, observer);
    }

    /** Starts or resumes the generator with nothing to send. */
    public Result next() {
        return next(host.undefined());
    }

    /** Starts or resumes the generator; the body's {@code sent()} gives that value (OP0.1, OP0.2). */
    public Result next(Object value) {
        return orchestration.resume(Opcode.NEXT, value);
    }

    /** Resumes the generator; the body's {@code sent()} throws that error (OP1.1). */
    public Result throwError(Throwable error) {
        return orchestration.resume(Opcode.THROW, error);
    }

    /** Makes the generator return undefined. */
    public Result returnValue() {
        return returnValue(host.undefined());
    }

    /** Makes the generator return that value, through the finally blocks around its label (OP2.1 to OP2.6). */
    public Result returnValue(Object value) {
        return orchestration.resume(Opcode.RETURN, value);
    }

    /** Whether the generator offers itself to {@code for...of} in its revision (GEN.7, GEN.8). */
    public boolean iterable() {
        return orchestration.iterable();
    }

    /**
     * Whether an object of JavaScript that stands for the generator inherits from {@code Iterator.prototype} in its revision,
     * where the host has {@code Iterator} (GEN.9), or always from {@code Object.prototype} (GEN.11).
     */
    public boolean inheritsIterator() {
        return orchestration.inheritsIterator();
    }
}
