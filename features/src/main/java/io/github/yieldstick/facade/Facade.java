package io.github.yieldstick.facade;

import io.github.yieldstick.oracle.Helper;
import io.github.yieldstick.oracle.Realm;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.plugin.Capability;
import io.github.yieldstick.plugin.GeneratorEngine;
import io.github.yieldstick.plugin.GeneratorFactory;
import io.github.yieldstick.plugin.GeneratorHandle;
import io.github.yieldstick.plugin.GuestValue;
import io.github.yieldstick.plugin.Verb;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/** An engine in the helper's place, for one case. */
public final class Facade implements Helper {
    private static final Text SCRIPT = Text.ofResource(Facade.class, "facade.js");

    private final GeneratorEngine engine;
    private volatile Optional<Crossings> crossings = Optional.empty();

    public Facade(GeneratorEngine engine) {
        this.engine = engine;
    }

    /** Why the case was broken off on the engine's side; empty if it was not. */
    public Optional<Fault> fault() {
        return crossings.flatMap(Crossings::fault);
    }

    @Override
    public Value install(Realm realm) {
        Crossings counted = new Crossings(realm);
        crossings = Optional.of(counted);
        Value script = realm.evaluate(SCRIPT);
        Value undefined = realm.evaluate(Text.of("undefined", "undefined"));
        LentJavaScript javaScript = new LentJavaScript(script, counted, undefined);
        FacadeState state = new FacadeState(
                script, counted, undefined, engine.description().capabilities().contains(Capability.STACKS));
        GeneratorFactory factory = counted.intoEngine(() -> engine.begin(javaScript));
        return script.invokeMember("helper", (ProxyExecutable) arguments -> {
            FacadeBody body = new FacadeBody(script, counted, state, arguments[1]);
            GeneratorHandle generator = counted.intoEngine(() -> factory.make(new Guest(arguments[0]), body));
            boolean iterable = counted.intoEngine(generator::iterable);
            return script.invokeMember("generatorObject", resume(generator, counted), iterable);
        });
    }

    private static ProxyExecutable resume(GeneratorHandle generator, Crossings counted) {
        return arguments -> {
            Verb verb = Verb.values()[arguments[0].asInt()];
            List<GuestValue> values =
                    Arrays.stream(arguments).skip(1).<GuestValue>map(Guest::new).toList();
            return Records.of(counted.intoEngine(() -> generator.resume(verb, values)));
        };
    }
}
