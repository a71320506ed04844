package com.example.coroutines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.example.coroutines.PlainObjects.Callable;
import com.example.coroutines.PlainObjects.Failing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DelegationTest {
  private final List<Object> log = new ArrayList<>();

  @Test
  void handsOnTheVeryResultOfTheOther() {
    Map<String, Object> result = Map.of("done", false, "value", 1);
    Coroutine<Object> coroutine = delegatingTo(Map.of("next", logging("next", result)));

    assertSame(result, ((Step.Relayed<Object>) coroutine.send("go")).result());
    assertSame(result, ((Step.Relayed<Object>) coroutine.send("more")).result());
    assertEquals(List.of("next", List.of(PlainObjects.NOTHING), "next", List.of("more")), log);
  }

  @Test
  void goesOnWithTheLastValueOfTheOther() {
    Coroutine<Object> coroutine = delegatingTo(Map.of("next", logging("next", done("last"))));

    assertEquals(new Step.Returned<Object>(new Outcome.Value<Object>("last")), coroutine.send("go"));
  }

  @Test
  void returnsWhatTheOtherReturns() {
    Coroutine<Object> coroutine =
        delegatingTo(Map.of("next", logging("next", pause()), "return", logging("return", done("closed"))));

    coroutine.send("go");

    assertEquals(new Step.Returned<Object>("closed"), coroutine.quit("enough"));
  }

  @Test
  void closesAnIteratorThatCannotBeToldOfAFailure() {
    Coroutine<Object> coroutine =
        delegatingTo(Map.of("next", logging("next", pause()), "return", logging("return", done("ignored"))));

    coroutine.send("go");
    log.clear();

    assertEquals(new Step.Returned<Object>(new Outcome.Failure<Object>("error")), coroutine.raise("error"));
    assertEquals(List.of("return", List.of()), log);
  }

  @Test
  void failsWhereTheOtherFails() {
    Failing failing = new Failing();
    Callable next =
        arguments -> {
          throw failing;
        };
    Coroutine<Object> coroutine = delegatingTo(Map.of("next", next));

    assertEquals(new Step.Failed<Object>(failing), coroutine.send("go"));
  }

  @Test
  void goesOnAtOnceWhereThereIsNothingToDelegateTo() {
    Coroutine<Object> coroutine = delegatingTo(PlainObjects.NOTHING);

    assertEquals(new Step.Returned<Object>(new Outcome.Value<>(PlainObjects.NOTHING)), coroutine.send("go"));
  }

  /** Leaves the work to that iterator, and then returns what it finds delivered. */
  private static Coroutine<Object> delegatingTo(Object iterator) {
    return new Coroutine<>(
        new PlainObjects(),
        activation ->
            activation.position() == 0 ? new Delegate<>(iterator) : new Return<>(activation.received()));
  }

  private Callable logging(String name, Object result) {
    return arguments -> {
      log.addAll(List.of(name, arguments));
      return result;
    };
  }

  private static Object pause() {
    return Map.of("done", false);
  }

  private static Object done(Object value) {
    return Map.of("done", true, "value", value);
  }
}
