package io.github.yieldstick.engine;

/** Lets everything pass. A generator knows it, and does not even tell it. */
enum Unobserved implements Observer {
    INSTANCE;

    @Override
    public void decided(Decision decision, Operation operation, State state) {
        // Nobody listens.
    }
}
