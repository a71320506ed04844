package io.github.yieldstick.search;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;

/** What a part of a body does before its answer. */
sealed interface Action {

    /** The statement. */
    String code();

    /** The same as numbers, as the driver of batches reads them. */
    List<Integer> numbers(ValueTable values);

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
        public List<Integer> numbers(ValueTable values) {
            return List.of(0);
        }
    }

    /** Pushes a region. */
    record Push(int first, OptionalInt catchLabel, OptionalInt finallyLabel, int end) implements Action {
        @Override
        public String code() {
            return "_a.trys.push([" + first + ", " + written(catchLabel) + ", " + written(finallyLabel) + ", " + end
                    + "]);";
        }

        @Override
        public List<Integer> numbers(ValueTable values) {
            return List.of(1, first, catchLabel.orElse(-1), finallyLabel.orElse(-1), end);
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
                    labels.applyAsInt(end));
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
        public List<Integer> numbers(ValueTable values) {
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
        public List<Integer> numbers(ValueTable values) {
            return List.of(3, counter, most, label);
        }

        @Override
        public Action relabelled(IntUnaryOperator labels) {
            return new Leave(counter, most, labels.applyAsInt(label));
        }
    }

    /** Throws, when it has come there more than so many times. */
    record Fail(int counter, int most, String value) implements Action {
        @Override
        public String code() {
            return "if (++count[" + counter + "] > " + most + ") throw " + value + ";";
        }

        @Override
        public List<Integer> numbers(ValueTable values) {
            return List.of(4, counter, most, values.number(value));
        }
    }
}
