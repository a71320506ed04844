package io.github.yieldstick.record;

import java.util.List;

/** A value as the recorder writes it, read. */
sealed interface WrittenValue {

    /** A primitive, or the name of an object: an expression as it stands. */
    record Expression(String code) implements WrittenValue {}

    /** An object without a name, by the number that the recorder gave it. */
    record Unnamed(int number) implements WrittenValue {}

    /** A list that is no value of the program's: a region, or an operation. */
    record Listed(List<WrittenValue> items) implements WrittenValue {
        public Listed {
            items = List.copyOf(items);
        }
    }

    /** A hole in an array. */
    record Hole() implements WrittenValue {}

    /** What no expression tells. */
    record Untellable(String what) implements WrittenValue {}
}
