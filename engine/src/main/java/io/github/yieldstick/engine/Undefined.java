package io.github.yieldstick.engine;

/** The value that stands where no value was given. */
public enum Undefined {
    /** The one undefined. */
    UNDEFINED;

    @Override
    public String toString() {
        return "undefined";
    }
}
