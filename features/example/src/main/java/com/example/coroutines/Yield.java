package com.example.coroutines;

/** The coroutine pauses and hands out a value; it will go on at the next position. */
public final class Yield<V> extends Signal<V> {
  private final V value;

  public Yield(V value) {
    this.value = value;
  }

  @Override
  Turn<V> perform(Coroutine<V> coroutine) {
    coroutine.activation().advance();
    return Turn.rest(new Step.Yielded<>(value), new Condition.Suspended<>(coroutine));
  }
}
