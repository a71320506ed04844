package com.example.coroutines;

import java.util.List;

/**
 * What a coroutine asks of the language whose values it carries. A failure of that language comes back as an
 * {@link Outcome}; an exception out of one of these methods ends the coroutine and is passed on.
 *
 * @param <V> a value of that language
 */
public interface Interop<V> {

  /** The language's "no value". */
  V undefined();

  /** Whether a value counts as true. */
  boolean isTruthy(V value);

  /** Reads a property of an object. */
  Outcome<V> read(V object, String property);

  /** Calls a function; fails with a type error where there is nothing to call. */
  Outcome<V> call(V function, V receiver, List<V> arguments);

  /** A new type error. */
  V typeError(String message);
}
