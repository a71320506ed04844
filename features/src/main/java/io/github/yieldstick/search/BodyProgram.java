package io.github.yieldstick.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A body and the calls on its generator. It asks what was sent only where something defines that (STA.12).
 *
 * @param parts the parts of the body, by label
 * @param calls the calls as they are written
 */
record BodyProgram(List<Part> parts, List<String> calls) {

    BodyProgram {
        parts = Sending.asDefined(parts);
        calls = List.copyOf(calls);
    }

    /** The statements of the body. */
    String body() {
        return "switch (_a.label) {\n"
                + IntStream.range(0, parts.size()).mapToObj(this::part).collect(Collectors.joining())
                + "}\n";
    }

    private String part(int label) {
        Part part = parts.get(label);
        return "  case " + label + ":\n"
                + Stream.concat(
                                part.actions().stream().map(Action::code),
                                Stream.of(part.answer().code()))
                        .map(statement -> "    " + statement + "\n")
                        .collect(Collectors.joining());
    }

    /** What stands around it. */
    String surroundingCode() {
        return Surroundings.of(body() + String.join(" ", calls));
    }

    /** The same with the first calls alone, so many of them. */
    BodyProgram withCalls(int count) {
        return new BodyProgram(parts, calls.subList(0, count));
    }

    BodyProgram withoutPart(int removed) {
        List<Part> rest = new ArrayList<>(parts);
        rest.remove(removed);
        return new BodyProgram(
                rest.stream()
                        .map(part -> part.relabelled(label -> label > removed ? label - 1 : label))
                        .toList(),
                calls);
    }

    BodyProgram withoutCall(int removed) {
        List<String> rest = new ArrayList<>(calls);
        rest.remove(removed);
        return new BodyProgram(parts, rest);
    }

    BodyProgram withCall(int at, String call) {
        List<String> others = new ArrayList<>(calls);
        others.set(at, call);
        return new BodyProgram(parts, others);
    }

    /** Whether parts jump to each other in a circle, and nothing in them ends that. */
    boolean goesRound() {
        return IntStream.range(0, parts.size()).anyMatch(this::goesRoundFrom);
    }

    private boolean goesRoundFrom(int label) {
        int next = label;
        for (int steps = 0; steps <= parts.size(); steps++) {
            if (next < 0 || next >= parts.size() || !parts.get(next).onlyJumps()) {
                return false;
            }
            next = parts.get(next).jumpsTo();
        }
        return true;
    }

    BodyProgram with(int label, Part part) {
        List<Part> changed = new ArrayList<>(parts);
        changed.set(label, part);
        return new BodyProgram(changed, calls);
    }
}
