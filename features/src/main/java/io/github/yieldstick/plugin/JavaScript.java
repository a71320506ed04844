package io.github.yieldstick.plugin;

import java.util.List;

/** What the kit lends an engine of JavaScript, and no more. Nothing here throws what the JavaScript throws. */
public interface JavaScript {

    /** The value undefined. */
    GuestValue undefined();

    /** Reads a property: gives its value, or throws what the read throws. */
    Completion get(GuestValue object, String key);

    /** Calls a function: gives its value, or throws what it throws, or a TypeError where it cannot be called. */
    Completion call(GuestValue function, GuestValue thisArgument, List<GuestValue> arguments);

    /** Whether a value counts as true. */
    boolean truth(GuestValue value);

    /** A new TypeError. */
    GuestValue typeError(String message);
}
