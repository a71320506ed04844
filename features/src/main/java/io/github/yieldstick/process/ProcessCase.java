package io.github.yieldstick.process;

import io.github.yieldstick.facade.EngineFault;
import io.github.yieldstick.facade.Iteration;
import io.github.yieldstick.facade.OpenCase;
import io.github.yieldstick.facade.RealmValues;
import io.github.yieldstick.plugin.Completion;
import io.github.yieldstick.plugin.GeneratorBody;
import io.github.yieldstick.plugin.GuestValue;
import io.github.yieldstick.plugin.JavaScript;
import io.github.yieldstick.plugin.Verb;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One case on an engine in another process. */
final class ProcessCase implements OpenCase {
    private static final String NOT_DECLARED =
            "the engine does not tell whether its generator can be iterated: its program declares no capability inspect";

    private final Conversation conversation;
    private final boolean inspects;
    private final String caseId;
    private final RealmValues realm;
    private final TaggedValues values;
    private final LentCalls lent;
    private int lastGenerator;

    private ProcessCase(
            Conversation conversation, boolean inspects, String caseId, JavaScript javaScript, RealmValues realm) {
        this.conversation = conversation;
        this.inspects = inspects;
        this.caseId = caseId;
        this.realm = realm;
        this.values = new TaggedValues(realm);
        this.lent = new LentCalls(javaScript, values, id -> new ProcessState(this, id));
    }

    /**
     * Begins a case.
     *
     * @param inspects whether the engine tells what its generators have as {@code [Symbol.iterator]}
     * @throws EngineFault if the program does not begin it
     */
    static ProcessCase begin(
            Conversation conversation,
            boolean inspects,
            String caseId,
            String revision,
            JavaScript javaScript,
            RealmValues realm) {
        ProcessCase begun = new ProcessCase(conversation, inspects, caseId, javaScript, realm);
        conversation.countCallsAnew();
        begun.nothing("begin", Wire.object().put("case", caseId).put("revision", revision));
        return begun;
    }

    @Override
    public Completion make(GuestValue thisArgument, GeneratorBody body) {
        String generator = "g" + ++lastGenerator;
        ObjectNode question = Wire.object().put("gen", generator);
        question.set("this", values.write(thisArgument));
        question.put("body", lent.idOf(body));
        Reply reply = answer("make", question);
        if (reply instanceof Reply.Threw threw) {
            return new Completion.Throws(values.read(threw.value()));
        }
        JsonNode made = reply.ok("make");
        String id = TaggedValues.idOf(made);
        if (!id.startsWith("a") || values.knows(id)) {
            return new Completion.Gives(values.read(made)); // no generator of its own, which the case will see
        }
        Iteration iteration = inspects ? inspect(id) : new Iteration.Untold(NOT_DECLARED);
        GuestValue object = realm.generator((verb, arguments) -> resume(generator, verb, arguments), iteration);
        values.name(id, object);
        return new Completion.Gives(object);
    }

    @Override
    public void end() {
        JsonNode counted =
                answer("end", Wire.object().put("case", caseId)).ok("end").path("calls");
        if (!counted.isIntegralNumber() || counted.longValue() != conversation.calls()) {
            throw Breach.of(
                    "\"calls\" in the answer to end to count the " + conversation.calls()
                            + " calls that the program has sent in the case",
                    counted);
        }
    }

    TaggedValues values() {
        return values;
    }

    /** Asks what may change the engine's states. */
    Reply answer(String question, ObjectNode content) {
        lent.turn();
        return conversation.ask(question, content, lent);
    }

    /** Asks for a value, which may be thrown instead. */
    Completion completion(String question, ObjectNode content) {
        Reply reply = answer(question, content);
        return reply instanceof Reply.Threw threw
                ? new Completion.Throws(values.read(threw.value()))
                : new Completion.Gives(values.read(reply.ok(question)));
    }

    /** Asks what is answered with null. */
    void nothing(String question, ObjectNode content) {
        JsonNode answer = answer(question, content).ok(question);
        if (!answer.isNull()) {
            throw Breach.of("null in the answer to " + question, answer);
        }
    }

    /** Asks what changes nothing. */
    JsonNode look(String question, ObjectNode content) {
        return conversation.ask(question, content, lent).ok(question);
    }

    /** Counts all that has been exchanged but looks. */
    int turns() {
        return lent.turns();
    }

    private Completion resume(String generator, Verb verb, List<GuestValue> arguments) {
        ObjectNode question =
                Wire.object().put("gen", generator).put("verb", verb.name().toLowerCase(Locale.ROOT));
        ArrayNode written = question.putArray("args");
        arguments.forEach(argument -> written.add(values.write(argument)));
        return completion("resume", question);
    }

    private Iteration inspect(String id) {
        ObjectNode question = Wire.object().put("what", "iterator");
        question.set("of", Wire.object().put("t", "object").put("id", id));
        JsonNode given = answer("inspect", question).ok("inspect");
        if (id.equals(TaggedValues.idOf(given))) {
            return new Iteration.Itself();
        }
        return TaggedValues.isUndefined(given) ? new Iteration.None() : new Iteration.Other(values.read(given));
    }
}
