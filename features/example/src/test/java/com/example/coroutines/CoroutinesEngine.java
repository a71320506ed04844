package com.example.coroutines;

import io.github.yieldstick.plugin.Capability;
import io.github.yieldstick.plugin.Completion;
import io.github.yieldstick.plugin.EngineDescription;
import io.github.yieldstick.plugin.GeneratorEngine;
import io.github.yieldstick.plugin.GeneratorFactory;
import io.github.yieldstick.plugin.GeneratorHandle;
import io.github.yieldstick.plugin.GuestValue;
import io.github.yieldstick.plugin.JavaScript;
import io.github.yieldstick.plugin.Verb;
import java.util.List;
import java.util.Set;

/** Presents our coroutines to Yieldstick as an engine: makes them, and passes the three verbs on. */
public final class CoroutinesEngine implements GeneratorEngine {

  @Override
  public EngineDescription description() {
    return new EngineDescription("Coroutines", "1.0", "2.7.0", Set.of(Capability.STACKS));
  }

  @Override
  public GeneratorFactory begin(JavaScript javaScript) {
    Interop<GuestValue> interop = new JavaScriptInterop(javaScript);
    return (thisArgument, body) ->
        new Handle(new Coroutine<>(interop, new BodyRoutine(thisArgument, body)), javaScript.undefined());
  }

  private record Handle(Coroutine<GuestValue> coroutine, GuestValue undefined) implements GeneratorHandle {

    @Override
    public Completion resume(Verb verb, List<GuestValue> arguments) {
      GuestValue value = arguments.isEmpty() ? undefined : arguments.get(0);
      return completion(
          switch (verb) {
            case NEXT -> coroutine.send(value);
            case THROW -> coroutine.raise(value);
            case RETURN -> coroutine.quit(value);
          });
    }

    @Override
    public boolean iterable() {
      return true;
    }

    private static Completion completion(Step<GuestValue> step) {
      if (step instanceof Step.Yielded<GuestValue> yielded) {
        return new Completion.Result(yielded.value(), false);
      }
      if (step instanceof Step.Relayed<GuestValue> relayed) {
        return new Completion.Gives(relayed.result());
      }
      if (step instanceof Step.Returned<GuestValue> returned) {
        return new Completion.Result(returned.value(), true);
      }
      return new Completion.Throws(((Step.Failed<GuestValue>) step).error());
    }
  }
}
