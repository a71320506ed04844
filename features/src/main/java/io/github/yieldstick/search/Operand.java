package io.github.yieldstick.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** An expression for what bodies and calls hand over. */
sealed interface Operand {
    /** As JavaScript has it; empty for none. */
    String code();

    /** The same as data, as the driver of batches reads it. */
    Object data();

    /** An expression of {@link Operands#LITERALS}. */
    static Operand literal(String code) {
        return new Literal(code);
    }

    static Operand number(int number) {
        return new Whole(number);
    }

    /** What a function of the surroundings makes. */
    static Operand made(String function, Operand... arguments) {
        return new Made(function, List.of(arguments));
    }

    /** Nothing. */
    record Absent() implements Operand {
        @Override
        public String code() {
            return "";
        }

        @Override
        public Object data() {
            return -1;
        }
    }

    /** One of the expressions that are known beforehand. */
    record Literal(String code) implements Operand {
        public Literal {
            if (!Operands.LITERALS.contains(code)) {
                throw new IllegalArgumentException("The driver of batches knows no " + code + ".");
            }
        }

        @Override
        public Object data() {
            return Operands.LITERALS.indexOf(code);
        }
    }

    /** A whole number. */
    record Whole(int number) implements Operand {
        @Override
        public String code() {
            return "" + number;
        }

        @Override
        public Object data() {
            return List.of(-1, number);
        }
    }

    /** What a function of the surroundings makes of others. */
    record Made(String function, List<Operand> arguments) implements Operand {
        public Made {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String code() {
            return arguments.stream().map(Operand::code).collect(Collectors.joining(", ", function + "(", ")"));
        }

        @Override
        public Object data() {
            List<Object> data = new ArrayList<>(Arrays.asList((Object) Surroundings.number(function)));
            arguments.forEach(argument -> data.add(argument.data()));
            return data;
        }
    }
}
