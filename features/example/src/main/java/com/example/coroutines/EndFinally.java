package com.example.coroutines;

/** A finally block is over: its guard is left, and the exit that had to wait for the block goes on. */
public final class EndFinally<V> extends Signal<V> {

  @Override
  Turn<V> perform(Coroutine<V> coroutine) {
    Activation<V> activation = coroutine.activation();
    Signal<V> waiting =
        activation
            .takeErrand()
            .orElseGet(() -> new Crash<>(coroutine.interop().typeError("No exit waits for the end of finally.")));
    activation.leaveGuard();
    return Turn.again(waiting);
  }
}
