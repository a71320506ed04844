package com.example.coroutines;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A little language for tests: objects are maps, functions take a list of arguments, "nothing" is the missing value. */
final class PlainObjects implements Interop<Object> {
  static final Object NOTHING = "nothing";

  /** A function of the little language that fails, with itself as the error. */
  static final class Failing extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** A function of the little language. */
  interface Callable extends Function<List<Object>, Object> {}

  @Override
  public Object undefined() {
    return NOTHING;
  }

  @Override
  public boolean isTruthy(Object value) {
    return value != NOTHING && !Boolean.FALSE.equals(value);
  }

  @Override
  public Outcome<Object> read(Object object, String property) {
    Object found = object instanceof Map<?, ?> map ? map.get(property) : null;
    return new Outcome.Value<>(found == null ? NOTHING : found);
  }

  @Override
  public Outcome<Object> call(Object function, Object receiver, List<Object> arguments) {
    try {
      return new Outcome.Value<>(((Callable) function).apply(arguments));
    } catch (Failing failing) {
      return new Outcome.Failure<>(failing);
    }
  }

  @Override
  public Object typeError(String message) {
    return "TypeError: " + message;
  }
}
