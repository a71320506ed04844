package io.github.yieldstick.search;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;

/** What a part of a body does before its answer. */
sealed interface Action {

    /** The statement. */
    String code();

    /** The same as data, as the driver of batches reads them. */
    List<Object> data();

    /** The same with other labels; the very same where it has none. */
    default Action relabelled(IntUnaryOperator labels) {
        return this;
    }

    /** Asks what was sent, and logs it. */
    record Sent() implements Action {
        @Override
        public String code() {
            return "log(_a.sent());";
        }

        @Override
        public List<Object> data() {
            return List.of(0);
        }
    }

    /** Calls a verb, of its own generator or of another, and logs what comes of it. */
    record Ask(VerbCall call) implements Action {
        @Override
        public String code() {
            String asked = call.onOther() ? call.code() : "gen." + call.code();
            return "try { log(keep(" + asked + ").value); } catch (e) { log(\"refused\", e instanceof TypeError); }";
        }

        @Override
        public List<Object> data() {
            List<Object> numbers = new ArrayList<>(List.of(9));
            numbers.addAll(call.data().subList(0, 3));
            return numbers;
        }
    }

    /**
     * Pushes a region.
     *
     * @param held whether the body keeps it, and looks at it later
     */
    record Push(int first, OptionalInt catchLabel, OptionalInt finallyLabel, int end, boolean held) implements Action {
        Push(int first, OptionalInt catchLabel, OptionalInt finallyLabel, int end) {
            this(first, catchLabel, finallyLabel, end, false);
        }

        @Override
        public String code() {
            String region = "[" + first + ", " + written(catchLabel) + ", " + written(finallyLabel) + ", " + end + "]";
            return "_a.trys.push(" + (held ? "hold(" + region + ")" : region) + ");";
        }

        @Override
        public List<Object> data() {
            return List.of(1, first, catchLabel.orElse(-1), finallyLabel.orElse(-1), end, held ? 1 : 0);
        }

        private static String written(OptionalInt label) {
            return label.isPresent() ? "" + label.getAsInt() : "";
        }

        @Override
        public Action relabelled(IntUnaryOperator labels) {
            return new Push(
                    labels.applyAsInt(first),
                    relabelled(catchLabel, labels),
                    relabelled(finallyLabel, labels),
                    labels.applyAsInt(end),
                    held);
        }

        private static OptionalInt relabelled(OptionalInt label, IntUnaryOperator labels) {
            return label.isPresent() ? OptionalInt.of(labels.applyAsInt(label.getAsInt())) : label;
        }
    }

    /** Logs a number. */
    record Log(int number) implements Action {
        @Override
        public String code() {
            return "log(" + number + ");";
        }

        @Override
        public List<Object> data() {
            return List.of(2, number);
        }
    }

    /** Jumps, when it has come there more than so many times. */
    record Leave(int counter, int most, int label) implements Action {
        @Override
        public String code() {
            return "if (++count[" + counter + "] > " + most + ") return [3, " + label + "];";
        }

        @Override
        public List<Object> data() {
            return List.of(3, counter, most, label);
        }

        @Override
        public Action relabelled(IntUnaryOperator labels) {
            return new Leave(counter, most, labels.applyAsInt(label));
        }
    }

    /** Throws, when it has come there more than so many times. */
    record Fail(int counter, int most, Operand value) implements Action {
        @Override
        public String code() {
            return "if (++count[" + counter + "] > " + most + ") throw " + value.code() + ";";
        }

        @Override
        public List<Object> data() {
            return List.of(4, counter, most, value.data());
        }
    }
}
