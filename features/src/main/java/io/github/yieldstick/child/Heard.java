package io.github.yieldstick.child;

/**
 * What is heard of a process.
 *
 * @param <M> what it says
 */
public sealed interface Heard<M> {

    /** It said something. */
    record Said<M>(M message) implements Heard<M> {}

    /** It ended, or closed its output. */
    record End<M>() implements Heard<M> {}

    /** It said nothing for as long as it was listened to. */
    record Silence<M>() implements Heard<M> {}
}
