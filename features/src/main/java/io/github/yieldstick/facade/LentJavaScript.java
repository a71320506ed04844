package io.github.yieldstick.facade;

import io.github.yieldstick.plugin.Completion;
import io.github.yieldstick.plugin.GuestValue;
import io.github.yieldstick.plugin.JavaScript;
import java.util.List;
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;

/** What the kit lends an engine, done by {@code facade.js} in the realm of the case. */
final class LentJavaScript implements JavaScript {
    private final Value script;
    private final Crossings crossings;
    private final GuestValue undefined;

    LentJavaScript(Value script, Crossings crossings, Value undefined) {
        this.script = script;
        this.crossings = crossings;
        this.undefined = new Guest(undefined);
    }

    @Override
    public GuestValue undefined() {
        return undefined;
    }

    @Override
    public Completion get(GuestValue object, String key) {
        return crossings.intoRealm(() -> completion(script.invokeMember("get", Guest.unwrap(object), key)));
    }

    @Override
    public Completion call(GuestValue function, GuestValue thisArgument, List<GuestValue> arguments) {
        Object[] all = Stream.concat(Stream.of(function, thisArgument), arguments.stream())
                .map(Guest::unwrap)
                .toArray();
        return crossings.intoRealm(() -> completion(script.invokeMember("call", all)));
    }

    @Override
    public boolean truth(GuestValue value) {
        return crossings.intoRealm(
                () -> script.invokeMember("truth", Guest.unwrap(value)).asBoolean());
    }

    @Override
    public GuestValue typeError(String message) {
        return crossings.intoRealm(() -> new Guest(script.invokeMember("typeError", message)));
    }

    private static Completion completion(Value record) {
        GuestValue value = new Guest(record.getArrayElement(1));
        return record.getArrayElement(0).asString().equals("throws")
                ? new Completion.Throws(value)
                : new Completion.Gives(value);
    }
}
