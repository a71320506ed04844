package com.example.coroutines;

/** Something that is to happen to a coroutine, at the wish of its routine or of its caller. */
public abstract sealed class Signal<V>
    permits Resume, Yield, Delegate, Relay, EndFinally, Malformed, Exit {

  /** Makes it happen, and tells what comes of it. */
  abstract Turn<V> perform(Coroutine<V> coroutine);
}
