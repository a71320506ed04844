package io.github.yieldstick.known;

import io.github.yieldstick.engines.WrongUsage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Takes the YAML of a file of known failures apart, and knows at which line each part stands. */
final class KnownFailuresReader {
    private static final String LIST = "a list of entries, each beginning with \"- case:\"";

    // Many engines with many failures come to more than the few megabytes that are taken otherwise.
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .loadSettings(LoadSettings.builder()
                    .setCodePointLimit(Integer.MAX_VALUE)
                    .setAllowDuplicateKeys(true) // they are told below, in our words
                    .build())
            .build();

    private final String file;

    /** Takes the file's name, for messages. */
    KnownFailuresReader(String file) {
        this.file = file;
    }

    /** A value, or an entry as a whole, and the line where it begins. */
    record Field(String text, int line) {}

    /** The entries of the file; throws {@link WrongUsage} at the first that is written wrongly. */
    List<KnownFailure> read(String yaml) {
        try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), yaml)) {
            return entries(parser);
        } catch (JacksonException e) {
            String found = e.getOriginalMessage().lines().findFirst().orElse("");
            int line = Math.max(1, e.getLocation().getLineNr());
            throw wrong(line, "YAML", "what is none (" + found + ")", "correct it; quote what begins with *");
        }
    }

    private List<KnownFailure> entries(JsonParser parser) {
        JsonToken first = parser.nextToken();
        List<KnownFailure> entries = new ArrayList<>();
        if (first == null) {
            return entries;
        }
        if (first != JsonToken.START_ARRAY) {
            throw wrong(line(parser), LIST, kind(first), "begin each entry with a hyphen");
        }
        Map<String, Integer> lines = new HashMap<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            int line = line(parser);
            if (token != JsonToken.START_OBJECT) {
                throw wrong(line, "an entry with its keys", kind(token), "write it as the other entries");
            }
            KnownFailure entry = new EntryReader(this, line, fields(parser)).entry();
            Integer earlier = lines.putIfAbsent(entry.name() + " " + entry.expected(), line);
            if (earlier != null) {
                throw wrong(line, "each failure once", "what line " + earlier + " declares", "remove one of the two");
            }
            entries.add(entry);
        }
        if (parser.nextToken() != null) {
            throw wrong(line(parser), "one list", "a second one", "make one of the two");
        }
        return entries;
    }

    private Map<String, Field> fields(JsonParser parser) {
        Map<String, Field> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int line = line(parser);
            JsonToken token = parser.nextToken();
            if (!EntryReader.KEYS.contains(key)) {
                String keys = String.join(", ", EntryReader.KEYS);
                throw wrong(line, "one of the keys " + keys, "\"" + key + "\"", "correct the key, or remove it");
            }
            if (isAlias(parser)) {
                throw wrong(line, "a text for " + key, "one that begins with * and no quote", "quote it");
            }
            if (!token.isScalarValue()) {
                throw wrong(line, "a text for " + key, kind(token), "write a text in its place");
            }
            String text =
                    token == JsonToken.VALUE_NULL ? "" : parser.getString().strip();
            if (fields.put(key, new Field(text, line)) != null) {
                throw wrong(line, "each key of an entry once", key + " again", "remove one of the two");
            }
        }
        return fields;
    }

    private static boolean isAlias(JsonParser parser) {
        return parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private static String kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "a map";
            case START_ARRAY -> "a list";
            case VALUE_NULL -> "nothing";
            default -> "a text"; // all that is left of what YAML knows
        };
    }

    WrongUsage wrong(int line, String expected, String found, String remedy) {
        return new WrongUsage("%s, line %s: expected %s, found %s; %s.".formatted(file, line, expected, found, remedy));
    }
}
