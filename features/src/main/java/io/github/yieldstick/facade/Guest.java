package io.github.yieldstick.facade;

import io.github.yieldstick.plugin.GuestValue;
import org.graalvm.polyglot.Value;

/** A value of the realm on its way through an engine. */
record Guest(Value value) implements GuestValue {

    /** The value within; throws {@link IllegalArgumentException} for a value that this kit did not hand out. */
    static Value unwrap(GuestValue guest) {
        if (guest instanceof Guest known) {
            return known.value;
        }
        throw new IllegalArgumentException("An engine hands back the values that the kit gave it, not its own "
                + guest.getClass().getName() + ".");
    }
}
