package io.github.yieldstick.process;

import io.github.yieldstick.plugin.BodyAnswer;
import io.github.yieldstick.plugin.Completion;
import io.github.yieldstick.plugin.GeneratorBody;
import io.github.yieldstick.plugin.GuestValue;
import io.github.yieldstick.plugin.JavaScript;
import io.github.yieldstick.plugin.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the kit lends the engine of one case: it answers the program's calls. */
final class LentCalls implements Conversation.Callee {
    private static final int BREAK = 3;

    private final JavaScript javaScript;
    private final TaggedValues values;
    private final Function<String, ProcessState> newState;
    private final Map<String, GeneratorBody> bodies = new HashMap<>();
    private final Map<GeneratorBody, String> bodyIds = new HashMap<>();
    private final Map<String, ProcessState> states = new HashMap<>();
    private int turns;

    LentCalls(JavaScript javaScript, TaggedValues values, Function<String, ProcessState> newState) {
        this.javaScript = javaScript;
        this.values = values;
        this.newState = newState;
    }

    /** The id of a body; the same function has the same. */
    String idOf(GeneratorBody body) {
        return bodyIds.computeIfAbsent(body, unknown -> {
            String id = "b" + (bodyIds.size() + 1);
            bodies.put(id, body);
            return id;
        });
    }

    /** Counts an exchange by which the engine's states may change. */
    void turn() {
        turns++;
    }

    int turns() {
        return turns;
    }

    @Override
    public ObjectNode answer(Message.Call call) {
        turn();
        return switch (call.call()) {
            case "body" -> body(call.content());
            case "get" -> get(call.content());
            case "apply" -> apply(call.content());
            default -> throw Breach.of("a call of body, get or apply", call.content());
        };
    }

    private ObjectNode get(ObjectNode call) {
        GuestValue object = values.object(Breach.string(call, "obj", "a call of get"));
        return written(javaScript.get(object, Breach.string(call, "key", "a call of get")));
    }

    private ObjectNode apply(ObjectNode call) {
        GuestValue function = values.object(Breach.string(call, "fn", "a call of apply"));
        GuestValue thisArgument = values.read(call.path("this"));
        List<GuestValue> arguments = new ArrayList<>();
        Breach.array(call.path("args"), "an array \"args\" in a call of apply")
                .forEach(argument -> arguments.add(values.read(argument)));
        return written(javaScript.call(function, thisArgument, arguments));
    }

    private ObjectNode body(ObjectNode call) {
        String what = "a call of body";
        GeneratorBody body = bodies.get(Breach.string(call, "body", what));
        if (body == null) {
            throw Breach.of("the id of a body that there is in this case", call);
        }
        ProcessState state = states.computeIfAbsent(Breach.string(call, "state", what), newState);
        GuestValue thisArgument = values.read(call.path("this"));
        state.entered(Breach.label(call.path("label"), "a label in " + what));
        BodyAnswer answer = body.call(thisArgument, state);
        turn();
        if (answer instanceof BodyAnswer.Threw threw) {
            return answer("threw", values.write(threw.value()));
        }
        if (answer instanceof BodyAnswer.Answered answered) {
            return answer("ok", operation(answered.operation()));
        }
        return answer("ok", values.write(((BodyAnswer.NoOperation) answer).answer())); // ORC.9
    }

    /** An operand that is undefined is left out: the helper makes no difference, and compilers leave it out as well. */
    private ArrayNode operation(Operation operation) {
        ArrayNode written = Wire.array();
        if (operation instanceof Operation.Break jump) {
            return written.add(BREAK).add(Wire.object().put("t", "number").put("v", String.valueOf(jump.target())));
        }
        Operation.Carrying carrying = (Operation.Carrying) operation;
        written.add(carrying.opcode());
        ObjectNode operand = values.write(carrying.operand());
        return TaggedValues.isUndefined(operand) ? written : written.add(operand);
    }

    private ObjectNode written(Completion completion) {
        if (completion instanceof Completion.Throws thrown) {
            return answer("threw", values.write(thrown.value()));
        }
        return answer("ok", values.write(((Completion.Gives) completion).value()));
    }

    private static ObjectNode answer(String form, JsonNode content) {
        ObjectNode answer = Wire.object();
        answer.set(form, content);
        return answer;
    }
}
