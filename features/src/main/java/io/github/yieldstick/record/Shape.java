package io.github.yieldstick.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an object without a name looked like when the recorder met it first. */
sealed interface Shape {

    /** An array. */
    record Array(List<WrittenValue> items) implements Shape {
        public Array {
            items = List.copyOf(items);
        }
    }

    /** An object with the usual prototype, its properties in order. */
    record Plain(Map<String, WrittenValue> properties) implements Shape {
        public Plain {
            properties = new LinkedHashMap<>(properties);
        }
    }

    /** An error of a class other than {@code TypeError}, its message quoted. */
    record Failure(String className, String message) implements Shape {}

    /** A {@code TypeError}, whose message the recorder tells apart. */
    record TypeFailure() implements Shape {}

    /** What no literal tells. */
    record Untellable(String what) implements Shape {}
}
