package com.example.coroutines;

import java.util.Optional;

/** A signal that leads away from where the routine stands. The guards on the way have a say, the innermost first. */
public abstract sealed class Exit<V> extends Signal<V> permits Jump, Return, Crash {

  /** What becomes of it within a guard, if it need not leave it. */
  abstract Optional<Reply<V>> within(Bounds bounds, int position);

  /** What becomes of it where no guard is left. */
  abstract Reply<V> unguarded();

  @Override
  final Turn<V> perform(Coroutine<V> coroutine) {
    return coroutine.activation().offer(this).carryOut(coroutine);
  }
}
