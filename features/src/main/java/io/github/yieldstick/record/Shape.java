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

    /** An error of a class other than {@code TypeError}, its message quoted, with what it has besides, as its cause. */
    record Failure(String className, String message, Map<String, WrittenValue> additions) implements Shape {
        public Failure {
            additions = new LinkedHashMap<>(additions);
        }
    }

    /** A {@code TypeError}, whose message the recorder tells apart, with what it has besides. */
    record TypeFailure(Map<String, WrittenValue> additions) implements Shape {
        public TypeFailure {
            additions = new LinkedHashMap<>(additions);
        }
    }

    /** What no literal tells. */
    record Untellable(String what) implements Shape {}
}
