package io.github.yieldstick.search;

import java.util.List;
import java.util.function.IntUnaryOperator;

/** With what a part of a body ends. */
sealed interface Answer {

    /** The statement. */
    String code();

    /** The same as data, as the driver of batches reads them. */
    List<Object> data();

    /** The same with other labels; the very same where it has none. */
    default Answer relabelled(IntUnaryOperator labels) {
        return this;
    }

    /**
     * An opcode with a value.
     *
     * @param opcode any number
     * @param value an expression; empty for none
     * @param held whether the body keeps the operation, and looks at it later
     */
    record OfValue(int opcode, Operand value, boolean held) implements Answer {
        OfValue(int opcode, Operand value) {
            this(opcode, value, false);
        }

        @Override
        public String code() {
            String operation = "[" + opcode + (value.code().isEmpty() ? "" : ", " + value.code()) + "]";
            return "return " + (held ? "hold(" + operation + ")" : operation) + ";";
        }

        @Override
        public List<Object> data() {
            return List.of(5, opcode, value.data(), held ? 1 : 0);
        }
    }

    /** A break to a label. */
    record OfLabel(int label) implements Answer {
        @Override
        public String code() {
            return "return [3, " + label + "];";
        }

        @Override
        public List<Object> data() {
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
        public List<Object> data() {
            return List.of(7, next);
        }

        @Override
        public Answer relabelled(IntUnaryOperator labels) {
            return new GoesOn(labels.applyAsInt(next));
        }
    }

    /** An error thrown. */
    record Throws(Operand value) implements Answer {
        @Override
        public String code() {
            return "throw " + value.code() + ";";
        }

        @Override
        public List<Object> data() {
            return List.of(8, value.data());
        }
    }
}
