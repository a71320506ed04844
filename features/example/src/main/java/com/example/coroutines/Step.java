package com.example.coroutines;

/** How far a coroutine came: what its caller gets. */
public sealed interface Step<V> {

  /** It paused and hands out a value. */
  record Yielded<V>(V value) implements Step<V> {}

  /** It paused within another iterator, whose result goes to the caller untouched. */
  record Relayed<V>(V result) implements Step<V> {}

  /** It is over, with a value. */
  record Returned<V>(V value) implements Step<V> {}

  /** It failed. */
  record Failed<V>(V error) implements Step<V> {}
}
