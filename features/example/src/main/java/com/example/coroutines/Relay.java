package com.example.coroutines;

import java.util.List;

/** A command goes on to the iterator that has taken over. */
final class Relay<V> extends Signal<V> {
  private final V iterator;
  private final Command<V> command;

  Relay(V iterator, Command<V> command) {
    this.iterator = iterator;
    this.command = command;
  }

  @Override
  Turn<V> perform(Coroutine<V> coroutine) {
    Interop<V> interop = coroutine.interop();
    return Turn.after(
        interop.read(iterator, command.method()),
        method -> interop.isTruthy(method) ? ask(method, coroutine) : command.unheard(iterator, interop));
  }

  private Turn<V> ask(V method, Coroutine<V> coroutine) {
    return Turn.after(
        coroutine.interop().call(method, iterator, List.of(command.value())),
        result -> judge(result, coroutine));
  }

  private Turn<V> judge(V result, Coroutine<V> coroutine) {
    Interop<V> interop = coroutine.interop();
    return Turn.after(
        interop.read(result, "done"),
        done ->
            interop.isTruthy(done)
                ? Turn.after(interop.read(result, "value"), value -> Turn.again(command.concluded(value)))
                : Turn.rest(new Step.Relayed<>(result), new Condition.Delegating<>(coroutine, iterator)));
  }
}
