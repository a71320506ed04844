package io.github.yieldstick.facade;

import io.github.yieldstick.oracle.Helper;
import io.github.yieldstick.oracle.Realm;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.plugin.Capability;
import io.github.yieldstick.plugin.EngineDescription;
import io.github.yieldstick.plugin.GeneratorEngine;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/** An engine in the helper's place, for one case. */
public final class Facade implements Helper {
    private static final Text SCRIPT = Text.ofResource(Facade.class, "facade.js");

    private final CaseOpening opening;
    private final Set<Capability> capabilities;
    private CrossingLimits limits;
    private volatile Optional<Crossings> crossings = Optional.empty();
    private volatile Optional<OpenCase> open = Optional.empty();

    /** For an engine that implements the plug-in interface. */
    public Facade(GeneratorEngine engine) {
        this(engine, engine.description());
    }

    /** The same for one that has described itself already. */
    public Facade(GeneratorEngine engine, EngineDescription description) {
        this(
                (javaScript, values) -> new HandleCase(engine.begin(javaScript), values),
                description.with(Capability.DEPTH).capabilities());
    }

    /**
     * For an engine of any other form.
     *
     * @param opening makes it begin the case
     * @param capabilities what it has; whether it shows its stacks, and how deep it may be called, follows from them
     */
    public Facade(CaseOpening opening, Set<Capability> capabilities) {
        this.opening = opening;
        this.capabilities = Set.copyOf(capabilities);
        this.limits = CrossingLimits.ofACase(capabilities);
    }

    /** Why the case was broken off on the engine's side; empty if it was not. */
    public Optional<BrokenOff> fault() {
        return crossings.flatMap(Crossings::fault);
    }

    /** Ends the case, in the thread of its realm, when all of its calls were performed. */
    public void end() {
        open.ifPresent(begun -> crossings.orElseThrow().intoEngine(() -> {
            begun.end();
            return begun;
        }));
    }

    /** Lets a whole program run on the engine, instead of a case: with as many calls as it takes. */
    public void serveProgram() {
        limits = CrossingLimits.OF_A_PROGRAM;
    }

    /** Lets what follows make as many calls as a case may, whatever was made before: for one program of many in a realm. */
    public void renewLimits() {
        crossings.ifPresent(Crossings::renew);
    }

    @Override
    public Value install(Realm realm) {
        Crossings counted = new Crossings(realm, limits);
        crossings = Optional.of(counted);
        Value script = realm.ownScript(SCRIPT);
        Value undefined = script.invokeMember("undefined");
        LentJavaScript javaScript = new LentJavaScript(script, counted, undefined);
        FacadeState state = new FacadeState(script, counted, undefined, capabilities.contains(Capability.STACKS));
        OpenCase begun = counted.intoEngine(() -> opening.open(javaScript, new RealmValues(script, counted)));
        open = Optional.of(begun);
        Map<Value, FacadeBody> bodies = new HashMap<>();
        return script.invokeMember("helper", (ProxyExecutable) arguments -> {
            FacadeBody body =
                    bodies.computeIfAbsent(arguments[1], function -> new FacadeBody(script, counted, state, function));
            return Records.of(counted.intoEngine(() -> begun.make(new Guest(arguments[0]), body)));
        });
    }
}
