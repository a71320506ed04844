package io.github.yieldstick.compilers;

/** Hears of the work, and tells nobody. */
enum Silent implements Compilers.Listener {
    LISTENER;

    @Override
    public void begins(String compiler, int sources) {
        // Nobody waits.
    }

    @Override
    public void compiled() {
        // Nobody waits.
    }
}
