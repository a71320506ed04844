package io.github.yieldstick.cli;

/** What is to be said when a work is interrupted, for as long as it is under way. */
final class Interruption implements AutoCloseable {
    private final Thread hook;

    Interruption(Runnable say) {
        hook = new Thread(say, "yieldstick-interruption");
    }

    /** The work is under way from here on. */
    void begin() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** The work is done, and what comes is no interruption of it. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException interrupted) {
            // It is being said just now.
            return;
        }
    }
}
