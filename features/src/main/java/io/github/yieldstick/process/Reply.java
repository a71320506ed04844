package io.github.yieldstick.process;

import io.github.yieldstick.facade.BrokenOff;
import io.github.yieldstick.facade.EngineFault;
import io.github.yieldstick.oracle.Cut;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How a program answered a question. */
sealed interface Reply {
    /** The letters of an adapter's trace that are shown. */
    int MOST_OF_TRACE = 8_000;

    /** As it was asked. */
    record Ok(JsonNode value) implements Reply {}

    /** The engine threw. */
    record Threw(JsonNode value) implements Reply {}

    /** The engine has no such capability, and why. */
    record Unsupported(String reason) implements Reply {}

    /**
     * Reads an answer.
     *
     * @param question what was asked, {@code resume}
     * @throws EngineFault if the adapter says that it failed, or the answer has no form that there is
     */
    static Reply of(String question, ObjectNode answer) {
        List<String> kinds = Message.present(answer, "ok", "threw", "unsupported", "error");
        if (kinds.size() != 1) {
            throw Breach.of(
                    "one of \"ok\", \"threw\", \"unsupported\" and \"error\" in the answer to " + question, answer);
        }
        JsonNode content = answer.path(kinds.get(0));
        return switch (kinds.get(0)) {
            case "ok" -> new Ok(content);
            case "threw" -> new Threw(content);
            case "unsupported" -> {
                String what = "\"unsupported\" in the answer to " + question;
                Breach.string(content, "capability", what);
                yield new Unsupported(Cut.of(Breach.string(content, "reason", what)));
            }
            default -> throw failed(question, content);
        };
    }

    /** The value of an answer to what can only be answered. */
    default JsonNode ok(String question) {
        if (this instanceof Ok ok) {
            return ok.value();
        }
        String found = this instanceof Threw threw
                ? "\"threw\" with " + threw.value()
                : "\"unsupported\", since " + ((Unsupported) this).reason();
        throw Breach.of("\"ok\" in the answer to " + question, found);
    }

    private static EngineFault failed(String question, JsonNode error) {
        String message = Breach.string(error, "message", "\"error\" in the answer to " + question);
        String trace =
                error.path("trace").isString() ? "\n" + error.path("trace").stringValue() : "";
        return new EngineFault(
                BrokenOff.Kind.ERROR,
                "the adapter failed at " + question + ": " + Cut.of(message) + Cut.of(trace, MOST_OF_TRACE));
    }
}
