package com.example.coroutines;

import java.util.function.Function;

/** What came of a signal: one more signal, or a rest. */
sealed interface Turn<V> {

  /** Another signal is to be performed. */
  record Again<V>(Signal<V> signal) implements Turn<V> {}

  /** The coroutine comes to rest, in that condition, and its caller gets the step. */
  record Rest<V>(Step<V> step, Condition<V> condition) implements Turn<V> {}

  static <V> Turn<V> again(Signal<V> signal) {
    return new Again<>(signal);
  }

  static <V> Turn<V> rest(Step<V> step, Condition<V> condition) {
    return new Rest<>(step, condition);
  }

  /** Goes on with the value; a failure is a crash of the coroutine. */
  static <V> Turn<V> after(Outcome<V> outcome, Function<V, Turn<V>> next) {
    return outcome.fold(next, error -> again(new Crash<>(error)));
  }
}
