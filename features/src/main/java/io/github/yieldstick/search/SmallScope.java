package io.github.yieldstick.search;

import io.github.yieldstick.engines.WrongUsage;
import io.github.yieldstick.plugin.Verb;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every small program, each by a number: all bodies of up to so many labels, of which each ends in one of the ways below; with no region
 * or with any one that label 0 pushes, well-formed or not; under every sequence of so many verbs.
 *
 * <p>Left out is what says nothing more. A shorter sequence of verbs is the beginning of a longer one. Which value is yielded, returned
 * or thrown decides nothing in the machine, so each has one. A first verb other than {@code next} never runs the body, so it is
 * tried with the first body alone.
 */
public final class SmallScope implements Programs {
    private static final Pattern FORM = Pattern.compile("([1-4])x([1-6])");
    private static final Operand ONE = Operand.literal("1");
    private static final Operand BOOM = Operand.literal("boom");
    /** A part that is run more often than that throws, so that every program ends. */
    private static final int MOST_ROUNDS = 2;

    private static final List<Answer> ANSWERS = List.of(
            new Answer.OfValue(4, ONE),
            new Answer.OfValue(2, ONE),
            new Answer.Throws(BOOM),
            new Answer.OfValue(7, Operands.NONE),
            new Answer.OfValue(5, Operand.made("odd", Operand.literal("false"))),
            new Answer.OfValue(5, Operand.made("odd", Operand.literal("true"))));

    private final int mostLabels;
    private final int verbs;
    private final BitSet reached = new BitSet();

    SmallScope(int mostLabels, int verbs) {
        this.mostLabels = mostLabels;
        this.verbs = verbs;
    }

    /** Reads {@code 3x2}, labels and verbs; throws {@link WrongUsage} for what is none. */
    public static SmallScope of(String written) {
        Matcher form = FORM.matcher(written);
        if (!form.matches()) {
            throw new WrongUsage(
                    "--exhaustive: expected how many labels (1 to 4) and how many verbs (1 to 6) with an x between, as 3x2,"
                            + " found \"" + written + "\".");
        }
        return new SmallScope(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }

    /** How many programs there are. */
    public long size() {
        long size = drives();
        for (int labels = 1; labels <= mostLabels; labels++) {
            size += bodies(labels) * runningDrives();
        }
        return size;
    }

    private long drives() {
        return power(Verb.values().length, verbs);
    }

    private long runningDrives() {
        return power(Verb.values().length, verbs - 1);
    }

    private static long bodies(int labels) {
        return power(answers(labels), labels) * (1 + regions(labels));
    }

    /** How many ways there are to end a part: those above, and a break to each label and the one behind. */
    private static int answers(int labels) {
        return ANSWERS.size() + labels + 1;
    }

    private static long regions(int labels) {
        long holeOrLabel = labels + 2L;
        return labels * holeOrLabel * holeOrLabel * (labels + 1);
    }

    private static long power(long base, int exponent) {
        return exponent == 0 ? 1 : base * power(base, exponent - 1);
    }

    @Override
    public NumberedProgram numbered(long number) {
        return new NumberedProgram(Lineage.of(number), program(number));
    }

    private BodyProgram program(long number) {
        if (number < drives()) {
            return new BodyProgram(List.of(guarded(0, ANSWERS.get(0))), calls(number, verbs));
        }
        long rest = number - drives();
        int labels = 1;
        while (rest >= bodies(labels) * runningDrives()) {
            rest -= bodies(labels) * runningDrives();
            labels++;
        }
        List<VerbCall> calls = new ArrayList<>(List.of(VerbCall.next(Operand.number(10))));
        calls.addAll(calls(rest % runningDrives(), verbs - 1));
        return new BodyProgram(parts(rest / runningDrives(), labels), calls);
    }

    private static List<Part> parts(long number, int labels) {
        long region = number % (1 + regions(labels));
        long rest = number / (1 + regions(labels));
        List<Part> parts = new ArrayList<>();
        for (int label = 0; label < labels; label++) {
            parts.add(guarded(label, answer((int) (rest % answers(labels)))));
            rest /= answers(labels);
        }
        if (region > 0) {
            List<Action> actions = new ArrayList<>(parts.get(0).actions());
            actions.add(region(region - 1, labels));
            parts.set(0, parts.get(0).with(actions));
        }
        return parts;
    }

    private static Answer answer(int number) {
        return number < ANSWERS.size() ? ANSWERS.get(number) : new Answer.OfLabel(number - ANSWERS.size());
    }

    private static Part guarded(int label, Answer answer) {
        return new Part(
                List.of(new Action.Fail(label, MOST_ROUNDS, Operand.literal("\"round\"")), new Action.Sent()), answer);
    }

    private static Action region(long number, int labels) {
        int holeOrLabel = labels + 2;
        int first = (int) (number % labels);
        long rest = number / labels;
        OptionalInt catchLabel = hole((int) (rest % holeOrLabel));
        rest /= holeOrLabel;
        OptionalInt finallyLabel = hole((int) (rest % holeOrLabel));
        return new Action.Push(first, catchLabel, finallyLabel, (int) (rest / holeOrLabel));
    }

    private static OptionalInt hole(int number) {
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number - 1);
    }

    private static List<VerbCall> calls(long number, int count) {
        List<VerbCall> calls = new ArrayList<>();
        long rest = number;
        for (int i = 0; i < count; i++) {
            calls.add(new VerbCall(
                    false, Verb.values()[(int) (rest % Verb.values().length)], Operand.number(20 + i), false));
            rest /= Verb.values().length;
        }
        return calls;
    }

    @Override
    public void take(NumberedProgram program, Collection<Integer> situations) {
        situations.forEach(reached::set);
    }

    @Override
    public int reached() {
        return reached.cardinality();
    }

    /** {@code bodies of up to 3 labels under every 2 verbs}. */
    String written() {
        return "bodies of up to " + mostLabels + " labels under every " + verbs + " verbs";
    }
}
