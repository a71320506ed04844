package io.github.yieldstick.facade;

import io.github.yieldstick.oracle.Realm;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.graalvm.polyglot.PolyglotException;

/** Counts the crossings between realm and engine in one case, and breaks the case off where they go wrong. */
final class Crossings {
    /** How often an engine may still call after its case was broken off, as it may while it unwinds. */
    private static final int MOST_AFTERWARDS = 1_000;

    private final Realm realm;
    private final CrossingLimits limits;
    private int depth;
    private int count;
    private int afterwards;
    private volatile Optional<BrokenOff> fault = Optional.empty();

    Crossings(Realm realm, CrossingLimits limits) {
        this.realm = realm;
        this.limits = limits;
    }

    Optional<BrokenOff> fault() {
        return fault;
    }

    /** Counts from here on anew. */
    void renew() {
        count = 0;
    }

    /** Goes into the engine; what it throws is a fault, and unless it says which one a crash: never an error in the realm. */
    <T> T intoEngine(Supplier<T> crossing) {
        return counted(() -> {
            try {
                return crossing.get();
            } catch (RuntimeException | Error thrown) {
                if (thrown instanceof PolyglotException || fault.isPresent()) {
                    throw thrown; // the realm is being stopped, and the engine only passes that on
                }
                if (thrown instanceof EngineFault known) {
                    throw stop(known.fault().kind(), known.fault().sentence());
                }
                throw stop(BrokenOff.Kind.CRASH, "the engine threw " + ThrownText.of(thrown));
            }
        });
    }

    /** Goes into the realm, on behalf of the engine. */
    <T> T intoRealm(Supplier<T> crossing) {
        return counted(() -> {
            try {
                return crossing.get();
            } catch (PolyglotException thrown) {
                if (thrown.isInternalError() && !thrown.isCancelled() && fault.isEmpty()) {
                    // An engine may take what it is thrown for an error of the body, and must not be blamed for what
                    // follows.
                    fault = Optional.of(
                            new BrokenOff(BrokenOff.Kind.INTERNAL, "the kit's JavaScript engine failed: " + thrown));
                    realm.breakDown(thrown);
                }
                throw thrown;
            }
        });
    }

    /** Breaks the case off; what comes back is to be thrown, in case the realm should still be running. */
    RuntimeException stop(BrokenOff.Kind kind, String sentence) {
        fault = Optional.of(new BrokenOff(kind, sentence));
        realm.abandon(sentence);
        return new IllegalStateException(sentence);
    }

    private <T> T counted(Supplier<T> crossing) {
        if (fault.isPresent() && ++afterwards > MOST_AFTERWARDS) {
            park();
        }
        if (++count > limits.most()) {
            throw stop(
                    BrokenOff.Kind.RUNAWAY, "more than " + limits.most() + " calls between engine and kit in one case");
        }
        if (++depth > limits.deepest()) {
            throw stop(
                    BrokenOff.Kind.RUNAWAY,
                    "calls between engine and kit nested more than " + limits.deepest() + " deep");
        }
        try {
            return crossing.get();
        } finally {
            depth--;
        }
    }

    /**
     * Holds the thread of an engine that takes the end of its case for an error of the body, and would go on with it for
     * ever. Nobody waits for that thread any more.
     */
    private static void park() {
        while (true) {
            LockSupport.park();
        }
    }
}
