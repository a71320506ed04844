package com.example.coroutines;

/** The routine goes on where it stands, and finds a value or a failure delivered. */
public final class Resume<V> extends Signal<V> {
  private final Outcome<V> delivery;

  public Resume(Outcome<V> delivery) {
    this.delivery = delivery;
  }

  static <V> Resume<V> with(V value) {
    return new Resume<>(new Outcome.Value<>(value));
  }

  @Override
  Turn<V> perform(Coroutine<V> coroutine) {
    return coroutine.runRoutine(delivery);
  }
}
