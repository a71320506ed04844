package io.github.yieldstick.facade;

import io.github.yieldstick.plugin.Completion;
import io.github.yieldstick.plugin.GuestValue;
import io.github.yieldstick.plugin.Verb;
import java.util.Arrays;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/**
 * Looks into the values of a realm and makes new ones, for an engine that cannot hold them itself. Used by the thread of the
 * case.
 */
public final class RealmValues {
    private final Value script;
    private final Crossings crossings;

    RealmValues(Value script, Crossings crossings) {
        this.script = script;
        this.crossings = crossings;
    }

    /** What a value is. */
    public Primitive describe(GuestValue value) {
        String described = script.invokeMember("describe", Guest.unwrap(value)).asString();
        int colon = described.indexOf(':');
        return new Primitive(Primitive.Kind.of(described.substring(0, colon)), described.substring(colon + 1));
    }

    /** Makes a primitive value; throws {@link IllegalArgumentException} for what is none, or not written as one. */
    public GuestValue of(Primitive primitive) {
        return switch (primitive.kind()) {
            case UNDEFINED, NULL -> scripted(primitive.kind().word());
            case BOOLEAN, STRING, NUMBER -> new Guest(script.getContext().asValue(primitive.content()));
            case BIGINT -> scripted("bigint", primitive.text());
            case OBJECT -> throw new IllegalArgumentException("An object is no primitive.");
        };
    }

    /** Makes an object without properties. */
    public GuestValue object() {
        return scripted("object");
    }

    /**
     * Makes an error.
     *
     * @param className its class; of one that JavaScript does not have, an Error of that name is made
     * @param message its message
     */
    public GuestValue error(String className, String message) {
        return scripted("error", className, message);
    }

    /** Gives an object a property of its own, or sets it. */
    public void define(GuestValue object, String key, GuestValue value) {
        script.invokeMember("define", Guest.unwrap(object), key, Guest.unwrap(value));
    }

    /** Makes a generator object that inherits from {@code Object.prototype}, whose verbs are performed like that. */
    public GuestValue generator(Resume resume, Iteration iteration) {
        return generator(resume, iteration, false);
    }

    /**
     * Makes a generator object.
     *
     * @param resume performs its verbs
     * @param iteration what it has as {@code [Symbol.iterator]}
     * @param inheritsIterator whether it inherits from {@code Iterator.prototype} where the realm has {@code Iterator} now
     */
    public GuestValue generator(Resume resume, Iteration iteration, boolean inheritsIterator) {
        ProxyExecutable verbs = arguments -> {
            Verb verb = Verb.values()[arguments[0].asInt()];
            List<GuestValue> values =
                    Arrays.stream(arguments).skip(1).<GuestValue>map(Guest::new).toList();
            return Records.of(crossings.intoEngine(() -> resume.resume(verb, values)));
        };
        return scripted("generatorObject", verbs, record(iteration), inheritsIterator);
    }

    /** Performs a verb of one generator. */
    @FunctionalInterface
    public interface Resume {

        /**
         * Performs a verb.
         *
         * @param verb the verb
         * @param arguments what the caller handed to it
         * @return how it completed
         */
        Completion resume(Verb verb, List<GuestValue> arguments);
    }

    private ProxyArray record(Iteration iteration) {
        if (iteration instanceof Iteration.Other other) {
            return ProxyArray.fromArray("other", Guest.unwrap(other.given()));
        }
        if (iteration instanceof Iteration.Untold untold) {
            ProxyExecutable look = arguments -> {
                throw crossings.stop(BrokenOff.Kind.NOT_APPLICABLE, untold.reason());
            };
            return ProxyArray.fromArray("untold", look);
        }
        return ProxyArray.fromArray(iteration instanceof Iteration.Itself ? "itself" : "none");
    }

    private GuestValue scripted(String member, Object... arguments) {
        return new Guest(script.invokeMember(member, arguments));
    }
}
