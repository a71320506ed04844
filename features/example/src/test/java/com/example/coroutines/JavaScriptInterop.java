package com.example.coroutines;

import io.github.yieldstick.plugin.Completion;
import io.github.yieldstick.plugin.GuestValue;
import io.github.yieldstick.plugin.JavaScript;
import java.util.List;

/** The JavaScript that Yieldstick lends us. */
record JavaScriptInterop(JavaScript javaScript) implements Interop<GuestValue> {

  @Override
  public GuestValue undefined() {
    return javaScript.undefined();
  }

  @Override
  public boolean isTruthy(GuestValue value) {
    return javaScript.truth(value);
  }

  @Override
  public Outcome<GuestValue> read(GuestValue object, String property) {
    return outcome(javaScript.get(object, property));
  }

  @Override
  public Outcome<GuestValue> call(GuestValue function, GuestValue receiver, List<GuestValue> arguments) {
    return outcome(javaScript.call(function, receiver, arguments));
  }

  @Override
  public GuestValue typeError(String message) {
    return javaScript.typeError(message);
  }

  private static Outcome<GuestValue> outcome(Completion completion) {
    if (completion instanceof Completion.Gives given) {
      return new Outcome.Value<>(given.value());
    }
    if (completion instanceof Completion.Throws thrown) {
      return new Outcome.Failure<>(thrown.value());
    }
    throw new IllegalArgumentException("Neither a value nor an error: " + completion);
  }
}
