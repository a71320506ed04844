package io.github.yieldstick.engine;

import java.util.Arrays;
import java.util.Optional;

/**
 * The helper's five texts, each named by the first release of tslib that carries it, as behaviours of this engine.
 * The prototype of the generator object is a trait of a JavaScript object that an object of Java cannot have: that
 * behaviour is here for whoever makes such an object over a generator of this engine.
 */
public enum Revision {
    /** The text that the helper document prints. */
    V1_1_0("1.1.0", false, false, false, false, false),
    /** The generator object is iterable. */
    V1_6_0("1.6.0", true, false, false, false, false),
    /** A return or throw goes through a delegate as the standard says. */
    V1_9_2("1.9.2", true, true, true, false, false),
    /** An abrupt first verb completes the generator without running the body. */
    V2_4_1("2.4.1", true, true, true, true, false),
    /** The generator object inherits from {@code Iterator.prototype}. */
    V2_7_0("2.7.0", true, true, true, true, true);

    private final String id;
    private final boolean iterable;
    private final boolean delegateReturnKept;
    private final boolean delegateThrowCloses;
    private final boolean abruptStartCompletes;
    private final boolean inheritsIterator;

    Revision(
            String id,
            boolean iterable,
            boolean delegateReturnKept,
            boolean delegateThrowCloses,
            boolean abruptStartCompletes,
            boolean inheritsIterator) {
        this.id = id;
        this.iterable = iterable;
        this.delegateReturnKept = delegateReturnKept;
        this.delegateThrowCloses = delegateThrowCloses;
        this.abruptStartCompletes = abruptStartCompletes;
        this.inheritsIterator = inheritsIterator;
    }

    /** The newest text. */
    public static Revision newest() {
        return V2_7_0;
    }

    /** The text that the release of that name was the first to carry; empty where it was the first with none. */
    public static Optional<Revision> of(String id) {
        return Arrays.stream(values())
                .filter(revision -> revision.id.equals(id))
                .findFirst();
    }

    /** The first release of tslib that carries this text, {@code 1.9.2}. */
    public String id() {
        return id;
    }

    /** Whether the generator offers itself to {@code for...of} (GEN.7, GEN.8). */
    boolean iterable() {
        return iterable;
    }

    /** Whether a delegate that is done on {@code return} leaves the generator returning (DEL.6) or resumes it (DEL.5). */
    boolean delegateReturnKept() {
        return delegateReturnKept;
    }

    /** Whether a delegate without {@code throw} is closed (DEL.8) or not told (DEL.9). */
    boolean delegateThrowCloses() {
        return delegateThrowCloses;
    }

    /** Whether an abrupt first verb completes the generator (ORC.8) or runs the body (ORC.7). */
    boolean abruptStartCompletes() {
        return abruptStartCompletes;
    }

    /**
     * Whether a generator that is a JavaScript object inherits from {@code Iterator.prototype} where the host has
     * {@code Iterator} (GEN.9), or from {@code Object.prototype} whatever the host has (GEN.11).
     */
    boolean inheritsIterator() {
        return inheritsIterator;
    }
}
