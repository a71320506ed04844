package io.github.yieldstick.process;

import io.github.yieldstick.facade.EngineFault;
import io.github.yieldstick.facade.Primitive;
import io.github.yieldstick.facade.RealmValues;
import io.github.yieldstick.plugin.GuestValue;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The values of one case in the form in which they are exchanged: same id, same object, whoever made it. */
final class TaggedValues {
    private final RealmValues realm;
    private final Map<GuestValue, String> ids = new HashMap<>();
    private final Map<String, GuestValue> objects = new HashMap<>();
    /** What the engine last said of the objects that it made, so that what the case does with them lasts. */
    private final Map<String, JsonNode> properties = new HashMap<>();

    private int lastId;

    TaggedValues(RealmValues realm) {
        this.realm = realm;
    }

    /** Gives an object of the realm the id that the engine has for it. */
    void name(String id, GuestValue object) {
        objects.put(id, object);
        ids.put(object, id);
    }

    /** Whether an object has that id. */
    boolean knows(String id) {
        return objects.containsKey(id);
    }

    /**
     * The object with an id.
     *
     * @throws EngineFault if there is none
     */
    GuestValue object(String id) {
        GuestValue object = objects.get(id);
        if (object == null) {
            throw Breach.of("the id of an object that there is in this case", id);
        }
        return object;
    }

    /** A value as it is written. */
    ObjectNode write(GuestValue value) {
        Primitive primitive = realm.describe(value);
        ObjectNode tagged = Wire.object().put("t", primitive.kind().word());
        return switch (primitive.kind()) {
            case UNDEFINED, NULL -> tagged;
            case BOOLEAN -> tagged.put("v", Boolean.parseBoolean(primitive.text()));
            case STRING -> withCharacters(tagged, primitive.text());
            case NUMBER, BIGINT -> tagged.put("v", primitive.text());
            case OBJECT -> tagged.put("id", ids.computeIfAbsent(value, this::newId));
        };
    }

    /**
     * The value that is written there.
     *
     * @throws EngineFault if none is
     */
    GuestValue read(JsonNode tagged) {
        return switch (kind(tagged)) {
            case UNDEFINED -> primitive(tagged, Primitive.Kind.UNDEFINED, "");
            case NULL -> primitive(tagged, Primitive.Kind.NULL, "");
            case BOOLEAN -> {
                if (!tagged.path("v").isBoolean()) {
                    throw Breach.of("a boolean with true or false as \"v\"", tagged);
                }
                yield primitive(tagged, Primitive.Kind.BOOLEAN, tagged.path("v").toString());
            }
            case STRING -> primitive(tagged, Primitive.Kind.STRING, characters(tagged));
            case NUMBER -> primitive(tagged, Primitive.Kind.NUMBER, Breach.string(tagged, "v", "a number"));
            case BIGINT -> primitive(tagged, Primitive.Kind.BIGINT, Breach.string(tagged, "v", "a bigint"));
            case OBJECT -> object(tagged);
        };
    }

    /** The id of the object that is written there; empty for any other value. */
    static String idOf(JsonNode tagged) {
        return kind(tagged) == Primitive.Kind.OBJECT ? Breach.string(tagged, "id", "an object") : "";
    }

    /** Whether the value that is written there is undefined. */
    static boolean isUndefined(JsonNode tagged) {
        return kind(tagged) == Primitive.Kind.UNDEFINED;
    }

    /** The label that is written there as a number. */
    static int label(JsonNode tagged) {
        String text = kind(tagged) == Primitive.Kind.NUMBER ? Breach.string(tagged, "v", "a number") : "";
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException otherwise) {
            throw Breach.of("a break with a label", tagged);
        }
    }

    private static Primitive.Kind kind(JsonNode tagged) {
        try {
            return Primitive.Kind.of(Breach.string(tagged, "t", "a value"));
        } catch (IllegalArgumentException unknown) {
            throw Breach.of("a value with a \"t\" that there is", tagged);
        }
    }

    private GuestValue primitive(JsonNode tagged, Primitive.Kind kind, String text) {
        Primitive primitive = new Primitive(kind, text);
        if (!primitive.isWellFormed()) {
            throw Breach.of("a " + kind.word() + " as JavaScript writes it", tagged);
        }
        return realm.of(primitive);
    }

    private GuestValue object(JsonNode tagged) {
        String id = Breach.string(tagged, "id", "an object");
        if (!knows(id)) {
            if (!id.startsWith("a")) {
                throw Breach.of(
                        "an object that there is in this case, or a new one with an id that begins with a", tagged);
            }
            name(id, made(tagged));
            properties.put(id, Wire.array());
        }
        GuestValue object = object(id);
        JsonNode before = properties.get(id);
        if (before != null && tagged.has("props") && !tagged.path("props").equals(before)) {
            JsonNode now = Breach.array(tagged.path("props"), "an array of properties");
            properties.put(id, now);
            now.forEach(property -> define(object, property));
        }
        return object;
    }

    private GuestValue made(JsonNode tagged) {
        if (!tagged.has("error")) {
            return realm.object();
        }
        String message = tagged.has("message") ? Breach.string(tagged, "message", "an error") : "";
        return realm.error(Breach.string(tagged, "error", "an error"), message);
    }

    private void define(GuestValue object, JsonNode property) {
        if (!property.isArray() || property.size() != 2 || !property.get(0).isString()) {
            throw Breach.of("a property, which is an array of a key and a value", property);
        }
        realm.define(object, property.get(0).stringValue(), read(property.get(1)));
    }

    private String newId(GuestValue object) {
        String id = "h" + ++lastId;
        objects.put(id, object);
        return id;
    }

    /** UTF-8 has no form for half a surrogate pair. */
    private static ObjectNode withCharacters(ObjectNode tagged, String text) {
        boolean wellFormed = text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
        if (wellFormed) {
            return tagged.put("v", text);
        }
        ArrayNode units = tagged.putArray("u16");
        text.chars().forEach(units::add);
        return tagged;
    }

    private static String characters(JsonNode tagged) {
        if (!tagged.has("u16")) {
            return Breach.string(tagged, "v", "a string");
        }
        StringBuilder text = new StringBuilder();
        for (JsonNode unit : Breach.array(tagged.path("u16"), "an array of UTF-16 code units")) {
            if (!unit.isIntegralNumber() || !unit.canConvertToInt() || unit.intValue() != (char) unit.intValue()) {
                throw Breach.of("a UTF-16 code unit, 0 to 65535", unit);
            }
            text.append((char) unit.intValue());
        }
        return text.toString();
    }
}
