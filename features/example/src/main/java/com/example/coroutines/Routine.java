package com.example.coroutines;

/**
 * The code of a coroutine, cut into numbered parts. It is called again and again; each time it runs the part at
 * {@link Activation#position()} and says with a signal what is to happen next.
 */
@FunctionalInterface
public interface Routine<V> {

  /** Runs one part; where the part fails, the answer is a {@link Crash}. */
  Signal<V> run(Activation<V> activation);
}
