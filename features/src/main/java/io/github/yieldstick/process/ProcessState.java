package io.github.yieldstick.process;

import io.github.yieldstick.plugin.Completion;
import io.github.yieldstick.plugin.GeneratorState;
import io.github.yieldstick.plugin.LabelTuple;
import io.github.yieldstick.plugin.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The state of a generator that a program holds. What the program has said of it is not asked for again until the two have
 * exchanged something else, as nothing but that can change it.
 */
final class ProcessState implements GeneratorState {
    private static final int BREAK = 3;
    private static final String REGION =
            "a region, which is an array [first, catch, finally, end] of labels, or null for a hole";

    private final ProcessCase engine;
    private final String id;
    private Optional<Known<Integer>> label = Optional.empty();
    private Optional<Known<JsonNode>> stacks = Optional.empty();

    /** What the program has said, and when. */
    private record Known<T>(T value, int turn) {}

    ProcessState(ProcessCase engine, String id) {
        this.engine = engine;
        this.id = id;
    }

    /** The program calls the body, and says at which label. */
    void entered(int at) {
        label = known(at);
    }

    @Override
    public int label() {
        if (label.filter(this::isNews).isEmpty()) {
            label = known(Breach.label(engine.look("label", about()), "a label in the answer to label"));
        }
        return label.orElseThrow().value();
    }

    @Override
    public void label(int newLabel) {
        JsonNode answer = engine.answer("label", about().put("set", newLabel)).ok("label");
        Breach.label(answer, "a label in the answer to label");
    }

    @Override
    public Completion sent() {
        return engine.completion("sent", about());
    }

    @Override
    public void pushRegion(LabelTuple region) {
        ObjectNode question = about();
        ArrayNode labels = question.putArray("region").add(region.first());
        addOrHole(labels, region.catchLabel());
        addOrHole(labels, region.finallyLabel());
        labels.add(region.end());
        engine.nothing("try", question);
    }

    @Override
    public List<LabelTuple> regions() {
        List<LabelTuple> regions = new ArrayList<>();
        stack("trys").forEach(region -> regions.add(region(region)));
        return regions;
    }

    @Override
    public List<Operation> pending() {
        List<Operation> pending = new ArrayList<>();
        stack("ops").forEach(operation -> pending.add(operation(operation)));
        return pending;
    }

    private JsonNode stack(String name) {
        if (stacks.filter(this::isNews).isEmpty()) {
            stacks = known(engine.look("stacks", about()));
        }
        return Breach.array(
                stacks.orElseThrow().value().path(name), "an array \"" + name + "\" in the answer to stacks");
    }

    private static LabelTuple region(JsonNode region) {
        if (!region.isArray() || region.size() != 4) {
            throw Breach.of(REGION, region);
        }
        return new LabelTuple(
                Breach.label(region.get(0), REGION),
                labelOrHole(region.get(1)),
                labelOrHole(region.get(2)),
                Breach.label(region.get(3), REGION));
    }

    private static OptionalInt labelOrHole(JsonNode label) {
        return label.isNull() ? OptionalInt.empty() : OptionalInt.of(Breach.label(label, REGION));
    }

    private Operation operation(JsonNode operation) {
        String expected = "an operation, which is an array of an opcode and perhaps a value";
        if (!operation.isArray() || operation.isEmpty() || operation.size() > 2) {
            throw Breach.of(expected, operation);
        }
        JsonNode operand =
                operation.size() == 2 ? operation.get(1) : Wire.object().put("t", "undefined");
        int opcode = Breach.label(operation.get(0), expected);
        return opcode == BREAK
                ? new Operation.Break(TaggedValues.label(operand))
                : new Operation.Carrying(opcode, engine.values().read(operand));
    }

    private ObjectNode about() {
        return Wire.object().put("state", id);
    }

    private <T> Optional<Known<T>> known(T value) {
        return Optional.of(new Known<>(value, engine.turns()));
    }

    private boolean isNews(Known<?> known) {
        return known.turn() == engine.turns();
    }

    private static void addOrHole(ArrayNode labels, OptionalInt label) {
        if (label.isPresent()) {
            labels.add(label.getAsInt());
        } else {
            labels.addNull();
        }
    }
}
