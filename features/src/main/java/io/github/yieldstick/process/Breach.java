package io.github.yieldstick.process;

import io.github.yieldstick.facade.BrokenOff;
import io.github.yieldstick.facade.EngineFault;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/** Reads what a program says, and names what breaks the engine protocol. */
final class Breach {
    private static final int SHOWN = 200;

    private Breach() {}

    /** The fault of a program that says something else than what was expected. */
    static EngineFault of(String expected, String found) {
        return new EngineFault(
                BrokenOff.Kind.PROTOCOL,
                "the program broke the engine protocol: expected " + expected + ", found " + shown(found));
    }

    static EngineFault of(String expected, JsonNode found) {
        return of(expected, found.isMissingNode() ? "nothing" : found.toString());
    }

    /** The string in that field; {@code what} names the field's owner. */
    static String string(JsonNode owner, String field, String what) {
        JsonNode value = owner.path(field);
        if (!value.isString()) {
            throw of("a string \"" + field + "\" in " + what, owner);
        }
        return value.stringValue();
    }

    /** The label that a value is; empty where it is none. */
    static OptionalInt label(JsonNode value) {
        return value.isIntegralNumber() && value.canConvertToInt()
                ? OptionalInt.of(value.intValue())
                : OptionalInt.empty();
    }

    /** The label in that place. */
    static int label(JsonNode value, String what) {
        return label(value).orElseThrow(() -> of(what, value));
    }

    /** The items of the array that a value is. */
    static JsonNode array(JsonNode value, String what) {
        if (!value.isArray()) {
            throw of(what, value);
        }
        return value;
    }

    private static String shown(String found) {
        return found.length() > SHOWN ? found.substring(0, SHOWN) + "..." : found;
    }
}
