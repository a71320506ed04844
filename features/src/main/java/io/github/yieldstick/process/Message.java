package io.github.yieldstick.process;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a program says in one line. */
sealed interface Message {

    /**
     * The program asks.
     *
     * @param call what for
     * @param id its id, to be echoed
     * @param content the whole message
     */
    record Call(String call, String id, ObjectNode content) implements Message {}

    /**
     * The program answers.
     *
     * @param re the id of the question
     * @param content the whole message
     */
    record Answer(JsonNode re, ObjectNode content) implements Message {}

    /**
     * Reads a message.
     *
     * @throws io.github.yieldstick.facade.EngineFault if it is no question and no answer
     */
    static Message of(ObjectNode content) {
        List<String> kinds = present(content, "do", "call", "re");
        if (kinds.equals(List.of("re"))) {
            return new Answer(content.path("re"), content);
        }
        if (kinds.equals(List.of("call"))) {
            String what = "a message with \"call\"";
            return new Call(Breach.string(content, "call", what), Breach.string(content, "id", what), content);
        }
        throw Breach.of("a message with either \"call\" or \"re\"", content);
    }

    /** Those of the fields that an object has. */
    static List<String> present(ObjectNode content, String... fields) {
        return List.of(fields).stream().filter(content::has).toList();
    }
}
