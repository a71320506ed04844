package com.example.coroutines;

/** The routine answered with something that is no signal. */
public final class Malformed<V> extends Signal<V> {

  @Override
  Turn<V> perform(Coroutine<V> coroutine) {
    return Turn.again(new Crash<>(coroutine.interop().typeError("The routine gave no signal.")));
  }
}
