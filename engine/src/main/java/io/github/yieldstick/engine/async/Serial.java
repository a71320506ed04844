package io.github.yieldstick.engine.async;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A work that is done by one thread at a time, from the beginning again for each time that it was asked for meanwhile: whoever asks, by
 * whatever way and within the work itself, grows no stack and waits for nobody.
 */
final class Serial {
    private final AtomicInteger asked = new AtomicInteger();
    private final Runnable work;

    Serial(Runnable work) {
        this.work = work;
    }

    /** Asks for the work. */
    void ask() {
        if (asked.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        do {
            work.run();
            seen = asked.addAndGet(-seen);
        } while (seen != 0);
    }
}
