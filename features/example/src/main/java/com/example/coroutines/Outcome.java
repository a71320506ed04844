package com.example.coroutines;

import java.util.function.Function;

/** Either a value or a failure of the language that the coroutine serves. */
public sealed interface Outcome<V> {

  /** It went well. */
  record Value<V>(V value) implements Outcome<V> {}

  /** It failed, with that error. */
  record Failure<V>(V error) implements Outcome<V> {}

  /** Goes on with what is there. */
  default <R> R fold(Function<? super V, ? extends R> onValue, Function<? super V, ? extends R> onFailure) {
    if (this instanceof Value<V> good) {
      return onValue.apply(good.value());
    }
    return onFailure.apply(((Failure<V>) this).error());
  }
}
