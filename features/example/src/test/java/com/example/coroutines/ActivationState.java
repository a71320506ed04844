package com.example.coroutines;

import io.github.yieldstick.plugin.Completion;
import io.github.yieldstick.plugin.GeneratorState;
import io.github.yieldstick.plugin.GuestValue;
import io.github.yieldstick.plugin.LabelTuple;
import io.github.yieldstick.plugin.Operation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** An activation as the state object that a body knows. */
final class ActivationState implements GeneratorState {
  private final Activation<GuestValue> activation;

  ActivationState(Activation<GuestValue> activation) {
    this.activation = activation;
  }

  @Override
  public int label() {
    return activation.position();
  }

  @Override
  public void label(int newLabel) {
    activation.moveTo(newLabel);
  }

  @Override
  public Completion sent() {
    return activation.received().fold(Completion.Gives::new, Completion.Throws::new);
  }

  @Override
  public void pushRegion(LabelTuple region) {
    activation.enterTry(
        new Bounds(region.first(), boxed(region.catchLabel()), boxed(region.finallyLabel()), region.end()));
  }

  @Override
  public List<LabelTuple> regions() {
    return activation.tryStatements().stream()
        .map(
            bounds ->
                new LabelTuple(
                    bounds.first(), unboxed(bounds.catchAt()), unboxed(bounds.finallyAt()), bounds.behind()))
        .toList();
  }

  @Override
  public List<Operation> pending() {
    return activation.waitingExits().stream().map(ActivationState::operation).toList();
  }

  private static Operation operation(Exit<GuestValue> exit) {
    if (exit instanceof Jump<GuestValue> jump) {
      return new Operation.Break(jump.target());
    }
    if (exit instanceof Return<GuestValue> end) {
      return new Operation.Carrying(2, end.value());
    }
    return new Operation.Carrying(6, ((Crash<GuestValue>) exit).error());
  }

  private static Optional<Integer> boxed(OptionalInt label) {
    return label.isPresent() ? Optional.of(label.getAsInt()) : Optional.empty();
  }

  private static OptionalInt unboxed(Optional<Integer> label) {
    return label.map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }
}
