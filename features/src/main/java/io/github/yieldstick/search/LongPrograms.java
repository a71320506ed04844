package io.github.yieldstick.search;

import io.github.yieldstick.plugin.Verb;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Bodies in which something happens often, or lies deep: for machines that have room for less. */
final class LongPrograms {
    private static final List<Integer> SIZES = List.of(6, 9, 12, 17, 22, 33, 40, 52, 65, 101, 130, 130, 260, 260);
    private static final List<Integer> LARGE_SIZES = List.of(130, 260, 260, 1005);
    private static final List<Integer> GAPS =
            List.of(17, 33, 64, 100, 128, 256, 300, 1_024, 10_000, 32_768, 65_536, 16_777_216);
    private static final Operand END = Operand.literal("\"end\"");
    private static final Answer DONE = new Answer.OfValue(2, END);
    private static final Answer END_FINALLY = new Answer.OfValue(7, Operands.NONE);
    private static final OptionalInt HOLE = OptionalInt.empty();

    private LongPrograms() {}

    static BodyProgram drawn(Chance chance) {
        int large = chance.oneOf(LARGE_SIZES);
        int size = chance.oneOf(SIZES);
        return switch (chance.below(9)) {
            case 0 -> once(List.of(part(new Answer.OfLabel(0), leave(large, 1)), part(DONE)));
            case 1 -> once(errors(size));
            case 2 -> once(finallyParts(size));
            case 3 ->
                once(List.of(
                        part(delegate("odd", Operand.literal("true"))),
                        part(new Answer.OfLabel(0), new Action.Sent(), leave(size, 2)),
                        part(DONE)));
            case 4 ->
                new BodyProgram(
                        List.of(
                                part(new Answer.OfValue(4, END)),
                                part(new Answer.OfLabel(0), new Action.Sent(), leave(large, 2)),
                                part(DONE)),
                        Collections.nCopies(large + 2, VerbCall.next(Operand.number(1))));
            case 5 -> once(regions(size));
            case 6 -> once(nested(Math.min(size, 130)));
            case 7 ->
                new BodyProgram(
                        List.of(
                                part(delegate("deep", Operand.number(Math.min(size, 110)))),
                                part(DONE, new Action.Sent())),
                        Drives.drawn(chance));
            default ->
                new BodyProgram(
                        List.of(part(delegate("crowd", Operand.number(large))), part(DONE, new Action.Sent())),
                        Drives.drawn(chance));
        };
    }

    /** The same program with larger labels behind some part that does not go on at the next one. */
    static BodyProgram withGap(BodyProgram program, Chance chance) {
        List<Integer> places = IntStream.range(1, program.parts().size())
                .filter(label -> !goesOn(program.parts().get(label - 1).answer()))
                .boxed()
                .toList();
        return places.isEmpty() ? program : program.with(new Gap(chance.oneOf(places), chance.oneOf(GAPS)));
    }

    private static boolean goesOn(Answer answer) {
        return answer instanceof Answer.GoesOn
                || (answer instanceof Answer.OfValue value && (value.opcode() == 4 || value.opcode() == 5));
    }

    private static BodyProgram once(List<Part> parts) {
        return new BodyProgram(
                parts, List.of(VerbCall.next(Operands.NONE), new VerbCall(false, Verb.NEXT, Operand.number(2), false)));
    }

    private static List<Part> errors(int size) {
        return List.of(
                part(new Answer.Throws(Operand.literal("boom")), region(0, OptionalInt.of(1), HOLE, 2)),
                part(new Answer.OfLabel(2), leave(size, 3)),
                part(new Answer.OfLabel(0)),
                part(DONE));
    }

    private static List<Part> finallyParts(int size) {
        return List.of(
                part(new Answer.OfLabel(2), region(0, HOLE, OptionalInt.of(1), 2)),
                part(END_FINALLY),
                part(new Answer.OfLabel(0), leave(size, 3)),
                part(DONE));
    }

    /** Many regions at once: the return goes through the finally part of each. */
    private static List<Part> regions(int size) {
        List<Action> pushes = new ArrayList<>(Collections.nCopies(size, region(0, HOLE, OptionalInt.of(1), 9)));
        return List.of(new Part(pushes, DONE), part(new Answer.GoesOn(0)), part(END_FINALLY));
    }

    /** A return in the try part, and in the finally part the same again; each but the outermost is left by a break. */
    private static List<Part> nested(int depth) {
        List<Part> parts = new ArrayList<>();
        for (int level = 0; level <= depth; level++) {
            int end = 2 * depth + 2 + depth - level;
            parts.add(part(
                    new Answer.OfValue(2, Operand.number(level)),
                    region(2 * level, HOLE, OptionalInt.of(2 * level + 1), end)));
            parts.add(part(level < depth ? new Answer.GoesOn(2 * level + 2) : new Answer.OfLabel(2 * depth + 2)));
        }
        for (int level = depth; level > 1; level--) {
            parts.add(part(new Answer.OfLabel(2 * depth + 2 + depth - level + 1)));
        }
        parts.add(part(END_FINALLY));
        parts.add(part(DONE));
        return parts;
    }

    private static Part part(Answer answer, Action... actions) {
        return new Part(List.of(actions), answer);
    }

    private static Action leave(int most, int label) {
        return new Action.Leave(0, most, label);
    }

    private static Action region(int first, OptionalInt catchLabel, OptionalInt finallyLabel, int end) {
        return new Action.Push(first, catchLabel, finallyLabel, end);
    }

    private static Answer delegate(String function, Operand argument) {
        return new Answer.OfValue(5, Operand.made(function, argument));
    }
}
