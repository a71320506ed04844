package io.github.yieldstick.process;

import io.github.yieldstick.facade.BrokenOff;
import io.github.yieldstick.facade.EngineFault;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The written form of messages: one JSON object a line. */
final class Wire {
    /** Far deeper than any value of the protocol, and far from what could exhaust a stack. */
    private static final int DEEPEST = 200;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(AdapterLine.LONGEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Wire() {}

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static ArrayNode array() {
        return JSON.createArrayNode();
    }

    /** The object that a line holds; empty for any other line. */
    static Optional<ObjectNode> read(String line) {
        if (!line.stripLeading().startsWith("{")) {
            return Optional.empty(); // tells noise without a costly exception
        }
        try {
            return Optional.of((ObjectNode) JSON.readTree(line));
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    /**
     * A message as a line, with its end.
     *
     * @throws EngineFault if it is longer than a line may be
     */
    static byte[] line(JsonNode message) {
        byte[] line = (JSON.writeValueAsString(message) + "\n").getBytes(StandardCharsets.UTF_8);
        if (line.length > AdapterLine.LONGEST) {
            throw new EngineFault(
                    BrokenOff.Kind.UNABLE,
                    "the case has a value that takes " + line.length
                            + " bytes, and a line of the engine protocol holds " + AdapterLine.LONGEST);
        }
        return line;
    }
}
