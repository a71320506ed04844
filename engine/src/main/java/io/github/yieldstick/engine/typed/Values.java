package io.github.yieldstick.engine.typed;

import io.github.yieldstick.engine.Undefined;
import org.jspecify.annotations.Nullable;

/** What a value of the engine is to a user of types, who knows null and no undefined. */
final class Values {
    private Values() {}

    /** The value; null for undefined. Whoever asks knows its type, since only typed methods let values in. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
    static <T extends @Nullable Object> T of(Object value) {
        return value == Undefined.UNDEFINED ? null : (T) value;
    }
}
