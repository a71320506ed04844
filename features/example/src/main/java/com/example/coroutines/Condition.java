package com.example.coroutines;

/** The condition that a coroutine is in decides what a command does. */
sealed interface Condition<V> {

  Step<V> accept(Command<V> command);

  /** Nothing of the routine has run. */
  record Fresh<V>(Coroutine<V> coroutine) implements Condition<V> {
    @Override
    public Step<V> accept(Command<V> command) {
      return command.begins() ? coroutine.perform(command.signal()) : coroutine.end(command);
    }
  }

  /** The routine is paused. */
  record Suspended<V>(Coroutine<V> coroutine) implements Condition<V> {
    @Override
    public Step<V> accept(Command<V> command) {
      return coroutine.perform(command.signal());
    }
  }

  /** Another iterator has taken over, and is paused. */
  record Delegating<V>(Coroutine<V> coroutine, V iterator) implements Condition<V> {
    @Override
    public Step<V> accept(Command<V> command) {
      return coroutine.perform(new Relay<>(iterator, command));
    }
  }

  /** A command is being carried out. */
  record Running<V>(Coroutine<V> coroutine) implements Condition<V> {
    @Override
    public Step<V> accept(Command<V> command) {
      return new Step.Failed<>(coroutine.interop().typeError("Generator is already executing."));
    }
  }

  /** The coroutine is over. */
  record Finished<V>(Coroutine<V> coroutine) implements Condition<V> {
    @Override
    public Step<V> accept(Command<V> command) {
      return command.answerOfTheDead(coroutine.interop());
    }
  }
}
