package com.example.coroutines;

/** Another iterator takes over until it is done; then the coroutine goes on at the next position. */
public final class Delegate<V> extends Signal<V> {
  private final V iterator;

  public Delegate(V iterator) {
    this.iterator = iterator;
  }

  @Override
  Turn<V> perform(Coroutine<V> coroutine) {
    coroutine.activation().advance();
    V nothing = coroutine.interop().undefined();
    return Turn.again(
        coroutine.interop().isTruthy(iterator)
            ? new Relay<>(iterator, new Command.Send<>(nothing))
            : Resume.with(nothing));
  }
}
