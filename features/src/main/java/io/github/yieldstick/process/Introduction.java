package io.github.yieldstick.process;

import io.github.yieldstick.KitVersion;
import io.github.yieldstick.facade.EngineFault;
import io.github.yieldstick.oracle.Cut;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.plugin.Capability;
import io.github.yieldstick.plugin.EngineDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a program introduces itself.
 *
 * @param description who the engine is
 * @param inspects whether it tells what its generators have as {@code [Symbol.iterator]}
 */
record Introduction(EngineDescription description, boolean inspects) {
    /** The version of the engine protocol, the first and the last that the kit speaks. */
    private static final int PROTOCOL = 1;

    private static final Map<String, Capability> OF_THE_KIT =
            Map.of("stacks", Capability.STACKS, "depth", Capability.DEPTH);
    private static final String INSPECT = "inspect";
    private static final List<String> KNOWN = List.of("stacks", INSPECT, "depth");
    private static final String WHERE = "the answer to hello";

    /**
     * Asks a program who it is.
     *
     * @throws EngineFault if it does not say, or says what cannot be
     */
    static Introduction of(Conversation conversation) {
        JsonNode answer = conversation.hello(question()).ok("hello");
        JsonNode version = answer.path("protocol");
        if (!version.isIntegralNumber() || version.longValue() != PROTOCOL) {
            throw Breach.of("version " + PROTOCOL + " as \"protocol\" in " + WHERE, version);
        }
        String revision = Breach.string(answer, "revision", WHERE);
        if (!HelperText.revisions().contains(revision)) {
            throw Breach.of("one of " + HelperText.revisions() + " as \"revision\" in " + WHERE, revision);
        }
        List<String> capabilities = capabilities(answer.path("capabilities"));
        JsonNode engine = answer.path("engine");
        EngineDescription description = new EngineDescription(
                Cut.of(Breach.string(engine, "name", "\"engine\" in " + WHERE)),
                Cut.of(Breach.string(engine, "version", "\"engine\" in " + WHERE)),
                revision,
                capabilities.stream()
                        .flatMap(name -> Stream.ofNullable(OF_THE_KIT.get(name)))
                        .collect(Collectors.toSet()));
        return new Introduction(description, capabilities.contains(INSPECT));
    }

    private static List<String> capabilities(JsonNode declared) {
        List<String> capabilities = new ArrayList<>();
        for (JsonNode capability : Breach.array(declared, "an array as \"capabilities\" in " + WHERE)) {
            if (!capability.isString() || !KNOWN.contains(capability.stringValue())) {
                throw Breach.of("none but the capabilities " + String.join(", ", KNOWN), capability);
            }
            capabilities.add(capability.stringValue());
        }
        return capabilities;
    }

    private static ObjectNode question() {
        ObjectNode question = Wire.object();
        question.putArray("protocol").add(PROTOCOL).add(PROTOCOL);
        question.putObject("kit").put("name", "Yieldstick").put("version", KitVersion.text());
        ArrayNode revisions = question.putArray("revisions");
        HelperText.revisions().forEach(revisions::add);
        return question;
    }
}
