package com.example.coroutines;

import io.github.yieldstick.plugin.BodyAnswer;
import io.github.yieldstick.plugin.GeneratorBody;
import io.github.yieldstick.plugin.GuestValue;
import io.github.yieldstick.plugin.Operation;
import java.util.Optional;

/** A body that Yieldstick runs for us, as the routine of a coroutine. */
final class BodyRoutine implements Routine<GuestValue> {
  private final GuestValue thisArgument;
  private final GeneratorBody body;
  /** Made once: the body is to get the same state object at each call. */
  private Optional<ActivationState> state = Optional.empty();

  BodyRoutine(GuestValue thisArgument, GeneratorBody body) {
    this.thisArgument = thisArgument;
    this.body = body;
  }

  @Override
  public Signal<GuestValue> run(Activation<GuestValue> activation) {
    ActivationState shown = state.orElseGet(() -> new ActivationState(activation));
    state = Optional.of(shown);
    BodyAnswer answer = body.call(thisArgument, shown);
    if (answer instanceof BodyAnswer.Answered answered) {
      return signal(answered.operation());
    }
    if (answer instanceof BodyAnswer.Threw threw) {
      return new Crash<>(threw.value());
    }
    return new Malformed<>();
  }

  private static Signal<GuestValue> signal(Operation operation) {
    if (operation instanceof Operation.Break jump) {
      return new Jump<>(jump.target());
    }
    Operation.Carrying carrying = (Operation.Carrying) operation;
    GuestValue operand = carrying.operand();
    return switch (carrying.opcode()) {
      case 0 -> new Resume<>(new Outcome.Value<>(operand));
      case 1 -> new Resume<>(new Outcome.Failure<>(operand));
      case 2 -> new Return<>(operand);
      case 4 -> new Yield<>(operand);
      case 5 -> new Delegate<>(operand);
      case 6 -> new Crash<>(operand);
      case 7 -> new EndFinally<>();
      default -> new Malformed<>();
    };
  }
}
