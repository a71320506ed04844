package com.example.coroutines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoroutineTest {
  private final List<Object> log = new ArrayList<>();

  @Test
  void handsOutValuesAndThenReturns() {
    Coroutine<Object> coroutine =
        coroutine(activation -> activation.position() < 2 ? new Yield<>(activation.position()) : new Return<>("end"));

    assertEquals(new Step.Yielded<Object>(0), coroutine.send("a"));
    assertEquals(new Step.Yielded<Object>(1), coroutine.send("b"));
    assertEquals(new Step.Returned<Object>("end"), coroutine.send("c"));
    assertEquals(new Step.Returned<>(PlainObjects.NOTHING), coroutine.send("d"));
  }

  @Test
  void deliversWhatIsSentAndRaised() {
    Coroutine<Object> coroutine =
        coroutine(
            activation -> {
              log.add(activation.received());
              return new Yield<>("more");
            });

    coroutine.send("a");
    coroutine.raise("b");

    assertEquals(List.of(new Outcome.Value<>("a"), new Outcome.Failure<>("b")), log);
  }

  @Test
  void catchesOnceAndThenFails() {
    Coroutine<Object> coroutine =
        coroutine(
            activation -> {
              if (activation.position() == 0) {
                activation.enterTry(new Bounds(0, Optional.of(1), Optional.empty(), 2));
              }
              return new Crash<>("error at " + activation.position());
            });

    assertEquals(new Step.Failed<Object>("error at 1"), coroutine.send("go"));
  }

  @Test
  void runsFinallyBlocksFromTheInsideOut() {
    Coroutine<Object> coroutine = coroutine(this::inTwoTryStatements);

    assertEquals(new Step.Yielded<Object>("paused"), coroutine.send("go"));
    assertEquals(new Step.Returned<Object>("enough"), coroutine.quit("enough"));
    assertEquals(List.of("inner finally", "outer finally"), log);
  }

  private Signal<Object> inTwoTryStatements(Activation<Object> activation) {
    switch (activation.position()) {
      case 0:
        activation.enterTry(new Bounds(0, Optional.empty(), Optional.of(4), 5));
        activation.enterTry(new Bounds(0, Optional.empty(), Optional.of(2), 3));
        return new Yield<>("paused");
      case 2:
        log.add("inner finally");
        return new EndFinally<>();
      case 4:
        log.add("outer finally");
        return new EndFinally<>();
      default:
        return new Return<>("never");
    }
  }

  @Test
  void forgetsAnExitThatANewerOneOutOfFinallyReplaces() {
    Coroutine<Object> coroutine =
        coroutine(
            activation -> {
              if (activation.position() == 0) {
                activation.enterTry(new Bounds(0, Optional.empty(), Optional.of(1), 2));
                return new Crash<>("replaced");
              }
              log.add(activation.waitingExits().size());
              return activation.position() == 1 ? new Jump<>(2) : new Return<>("kept");
            });

    assertEquals(new Step.Returned<Object>("kept"), coroutine.send("go"));
    assertEquals(List.of(1, 0), log);
  }

  @Test
  void runsNothingWhenItIsToldToEndBeforeItBegan() {
    Coroutine<Object> coroutine = coroutine(activation -> new Return<>(log.add("ran")));

    assertEquals(new Step.Returned<Object>("early"), coroutine.quit("early"));
    assertEquals(new Step.Returned<>(PlainObjects.NOTHING), coroutine.send("go"));
    assertEquals(new Step.Failed<Object>("late"), coroutine.raise("late"));
    assertEquals(List.of(), log);
  }

  @Test
  void refusesCommandsWhileItRunsAndTakesNoHarm() {
    List<Coroutine<Object>> itself = new ArrayList<>();
    itself.add(
        coroutine(
            activation -> {
              log.add(itself.get(0).quit("not now"));
              return new Yield<>("unharmed");
            }));

    assertEquals(new Step.Yielded<Object>("unharmed"), itself.get(0).send("go"));
    assertEquals(List.of(new Step.Failed<>("TypeError: Generator is already executing.")), log);
    assertEquals(new Step.Returned<Object>("now"), itself.get(0).quit("now"));
  }

  @Test
  void isOverWhenTheHostThrows() {
    Coroutine<Object> coroutine =
        coroutine(
            activation -> {
              throw new IllegalStateException("the host");
            });

    assertThrows(IllegalStateException.class, () -> coroutine.send("go"));
    assertEquals(new Step.Returned<>(PlainObjects.NOTHING), coroutine.send("again"));
  }

  private static Coroutine<Object> coroutine(Routine<Object> routine) {
    return new Coroutine<>(new PlainObjects(), routine);
  }
}
