package io.github.yieldstick.facade;

import io.github.yieldstick.oracle.Helper;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Realm;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.plugin.BodyAnswer;
import io.github.yieldstick.plugin.Capability;
import io.github.yieldstick.plugin.Completion;
import io.github.yieldstick.plugin.EngineDescription;
import io.github.yieldstick.plugin.GeneratorBody;
import io.github.yieldstick.plugin.GeneratorEngine;
import io.github.yieldstick.plugin.GeneratorFactory;
import io.github.yieldstick.plugin.GeneratorHandle;
import io.github.yieldstick.plugin.GuestValue;
import io.github.yieldstick.plugin.JavaScript;
import io.github.yieldstick.plugin.Operation;
import io.github.yieldstick.plugin.Verb;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/** A real helper text that plays an engine from outside of the realm, so that the facade is judged by it. */
public record HelperBehindFacade(HelperText text) implements Helper {
    private static final String SCRIPT = """
            ({
                body: function (run) {
                    "use strict";
                    return function (state) {
                        var answer = run(this, state);
                        switch (answer[0]) {
                            case "throws": throw answer[1];
                            case "operation": return [answer[1], answer[2]];
                            default: return answer[1];
                        }
                    };
                },
                attempt: function (object, name, ...args) {
                    try { return ["gives", object[name](...args)]; } catch (thrown) { return ["throws", thrown]; }
                },
                push: function (state, region) { state.trys.push([region[0], region[1], region[2], region[3]]); },
                iterable: function (generator) { return typeof generator[Symbol.iterator] === "function"; }
            })
            """;

    /** What the engine can do: all but be a JavaScript object, since the facade stands before it. */
    public static final Set<Capability> CAPABILITIES = Set.of(Capability.STACKS, Capability.DEPTH);

    @Override
    public Value install(Realm realm) {
        Value helper = text.install(realm);
        Value script = realm.evaluate(Text.of("behind-facade.js", SCRIPT));
        return new Facade(new Engine(helper, script)).install(realm);
    }

    private record Engine(Value helper, Value script) implements GeneratorEngine {
        @Override
        public EngineDescription description() {
            return new EngineDescription("helper behind the facade", "1", "any", CAPABILITIES);
        }

        @Override
        public GeneratorFactory begin(JavaScript javaScript) {
            return (thisArgument, body) -> {
                Value scripted = script.invokeMember("body", run(body));
                return new Handle(helper.execute(Guest.unwrap(thisArgument), scripted), script);
            };
        }

        private ProxyExecutable run(GeneratorBody body) {
            ScriptedState[] known = new ScriptedState[1];
            return arguments -> {
                if (known[0] == null || !known[0].shows(arguments[1])) {
                    known[0] = new ScriptedState(arguments[1], script);
                }
                return record(body.call(new Guest(arguments[0]), known[0]));
            };
        }

        private static ProxyArray record(BodyAnswer answer) {
            if (answer instanceof BodyAnswer.Threw threw) {
                return ProxyArray.fromArray("throws", Guest.unwrap(threw.value()));
            }
            if (answer instanceof BodyAnswer.NoOperation other) {
                return ProxyArray.fromArray("other", Guest.unwrap(other.answer()));
            }
            Operation operation = ((BodyAnswer.Answered) answer).operation();
            return operation instanceof Operation.Carrying carrying
                    ? ProxyArray.fromArray("operation", carrying.opcode(), Guest.unwrap(carrying.operand()))
                    : ProxyArray.fromArray("operation", ScriptedState.BREAK, ((Operation.Break) operation).target());
        }
    }

    private record Handle(Value generator, Value script) implements GeneratorHandle {
        @Override
        public Completion resume(Verb verb, List<GuestValue> arguments) {
            String name = Arrays.asList("next", "throw", "return").get(verb.ordinal());
            Object[] all = Stream.concat(
                            Stream.of(generator, name), arguments.stream().map(Guest::unwrap))
                    .toArray();
            return ScriptedState.completion(script.invokeMember("attempt", all));
        }

        @Override
        public boolean iterable() {
            return script.invokeMember("iterable", generator).asBoolean();
        }
    }
}
