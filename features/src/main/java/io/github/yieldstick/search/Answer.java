package io.github.yieldstick.search;

import java.util.List;
import java.util.function.IntUnaryOperator;

/** With what a part of a body ends. */
sealed interface Answer {

    /** The statement. */
    String code();

    /** The same as numbers, as the driver of batches reads them. */
    List<Integer> numbers(ValueTable values);

    /** The same with other labels; the very same where it has none. */
    default Answer relabelled(IntUnaryOperator labels) {
        return this;
    }

    /**
     * An opcode with a value.
     *
     * @param opcode any number
     * @param value an expression; empty for none
     */
    record OfValue(int opcode, String value) implements Answer {
        @Override
        public String code() {
            return "return [" + opcode + (value.isEmpty() ? "" : ", " + value) + "];";
        }

        @Override
        public List<Integer> numbers(ValueTable values) {
            return List.of(5, opcode, values.number(value));
        }
    }

    /** A break to a label. */
    record OfLabel(int label) implements Answer {
        @Override
        public String code() {
            return "return [3, " + label + "];";
        }

        @Override
        public List<Integer> numbers(ValueTable values) {
            return List.of(6, label);
        }

        @Override
        public Answer relabelled(IntUnaryOperator labels) {
            return new OfLabel(labels.applyAsInt(label));
        }
    }

    /** No answer: the next part goes on. */
    record GoesOn(int next) implements Answer {
        @Override
        public String code() {
            return "_a.label = " + next + ";";
        }

        @Override
        public List<Integer> numbers(ValueTable values) {
            return List.of(7, next);
        }

        @Override
        public Answer relabelled(IntUnaryOperator labels) {
            return new GoesOn(labels.applyAsInt(next));
        }
    }

    /** An error thrown. */
    record Throws(String value) implements Answer {
        @Override
        public String code() {
            return "throw " + value + ";";
        }

        @Override
        public List<Integer> numbers(ValueTable values) {
            return List.of(8, values.number(value));
        }
    }
}
