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
 * @param calls the calls
 * @param gap the labels that are left out where it is written down
 */
record BodyProgram(List<Part> parts, List<VerbCall> calls, Gap gap) {

    /** Without a gap. */
    BodyProgram(List<Part> parts, List<VerbCall> calls) {
        this(parts, calls, Gap.NONE);
    }

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
        Part part = parts.get(label).relabelled(gap::written);
        return "  case " + gap.written(label) + ":\n"
                + Stream.concat(
                                part.actions().stream().map(Action::code),
                                Stream.of(part.answer().code()))
                        .map(statement -> "    " + statement + "\n")
                        .collect(Collectors.joining());
    }

    /** What stands around it. */
    String surroundingCode() {
        return Surroundings.of(body() + String.join(" ", written()));
    }

    /** The calls as a table has them. */
    List<String> written() {
        return calls.stream().map(VerbCall::code).toList();
    }

    /** The same as data, as the driver of batches reads it. */
    String data() {
        String body = parts.stream()
                .map(part -> part.relabelled(gap::written))
                .map(part -> Stream.concat(
                                part.actions().stream().flatMap(action -> action.data().stream()),
                                part.answer().data().stream())
                        .map(String::valueOf)
                        .collect(Collectors.joining(",", "[", "]")))
                .collect(Collectors.joining(",", "[", "]"));
        return calls.stream()
                .flatMap(call -> call.data().stream())
                .map(String::valueOf)
                .collect(Collectors.joining(
                        ",", "[" + body + ",[", "]," + needs() + "," + gap.from() + "," + gap.size() + "]"));
    }

    /** Which variables of the surroundings it names. */
    private int needs() {
        return Surroundings.needs(body() + String.join(" ", written()));
    }

    /** The same with the first calls alone, so many of them. */
    BodyProgram withCalls(int count) {
        return new BodyProgram(parts, calls.subList(0, count), gap);
    }

    BodyProgram withoutPart(int removed) {
        List<Part> rest = new ArrayList<>(parts);
        rest.remove(removed);
        return new BodyProgram(
                rest.stream()
                        .map(part -> part.relabelled(label -> label > removed ? label - 1 : label))
                        .toList(),
                calls,
                removed < gap.from() ? new Gap(gap.from() - 1, gap.size()) : gap);
    }

    /** The same with labels that are left out. */
    BodyProgram with(Gap other) {
        return new BodyProgram(parts, calls, other);
    }

    BodyProgram withoutCall(int removed) {
        List<VerbCall> rest = new ArrayList<>(calls);
        rest.remove(removed);
        return new BodyProgram(parts, rest, gap);
    }

    BodyProgram withCall(int at, VerbCall call) {
        List<VerbCall> others = new ArrayList<>(calls);
        others.set(at, call);
        return new BodyProgram(parts, others, gap);
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
        return new BodyProgram(changed, calls, gap);
    }
}
