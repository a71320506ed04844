package com.example.coroutines;

/** A routine that can be paused, made to fail and brought to an end from outside. */
public final class Coroutine<V> {
  private final Interop<V> interop;
  private final Routine<V> routine;
  private final Activation<V> activation;
  private Condition<V> condition = new Condition.Fresh<>(this);

  /** Makes a coroutine; nothing of the routine runs yet. */
  public Coroutine(Interop<V> interop, Routine<V> routine) {
    this.interop = interop;
    this.routine = routine;
    this.activation = new Activation<>(interop);
  }

  /** Goes on, with a value for the place at which the routine was paused. */
  public Step<V> send(V value) {
    return condition.accept(new Command.Send<>(value));
  }

  /** Goes on with a failure at the place at which the routine was paused. */
  public Step<V> raise(V error) {
    return condition.accept(new Command.Raise<>(error));
  }

  /** Ends the coroutine, through the finally blocks around the place at which the routine was paused. */
  public Step<V> quit(V value) {
    return condition.accept(new Command.Quit<>(value));
  }

  /** Performs a signal and those that follow from it, until the coroutine comes to rest. */
  Step<V> perform(Signal<V> first) {
    Condition<V> next = new Condition.Finished<>(this); // unless it rests in another: an exception of the host ends it
    condition = new Condition.Running<>(this);
    try {
      Turn<V> turn = first.perform(this);
      while (turn instanceof Turn.Again<V> again) {
        turn = again.signal().perform(this);
      }
      Turn.Rest<V> rest = (Turn.Rest<V>) turn;
      next = rest.condition();
      return rest.step();
    } finally {
      condition = next;
    }
  }

  /** Ends without running any of the routine. */
  Step<V> end(Command<V> command) {
    condition = new Condition.Finished<>(this);
    return condition.accept(command);
  }

  Turn<V> enter(int position, V delivery) {
    activation.moveTo(position);
    return runRoutine(new Outcome.Value<>(delivery));
  }

  Turn<V> runRoutine(Outcome<V> delivery) {
    activation.deliver(delivery);
    try {
      return Turn.again(routine.run(activation));
    } finally {
      activation.withdrawDelivery();
    }
  }

  Interop<V> interop() {
    return interop;
  }

  Activation<V> activation() {
    return activation;
  }
}
