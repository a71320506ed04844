package io.github.yieldstick.facade;

/** Breaks a case off for what an engine did, or cannot do. Never an error in the realm. */
public final class EngineFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient BrokenOff fault;

    /**
     * A fault on its way to whoever breaks the case off.
     *
     * @param kind what happened
     * @param sentence the same in words
     */
    public EngineFault(BrokenOff.Kind kind, String sentence) {
        super(sentence, null, false, false); // no line of the kit is at fault
        this.fault = new BrokenOff(kind, sentence);
    }

    /** What happened. */
    public BrokenOff fault() {
        return fault;
    }
}
