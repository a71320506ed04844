package io.github.yieldstick.bundled;

import io.github.yieldstick.plugin.Completion;
import io.github.yieldstick.plugin.GuestValue;

/** A thrown JavaScript value, which may be anything, as the throwable that Java needs. */
final class GuestThrow extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient GuestValue value;

    GuestThrow(GuestValue value) {
        super("a JavaScript value", null, false, false);
        this.value = value;
    }

    GuestValue value() {
        return value;
    }

    /** The value that was given; throws the one that was thrown. */
    static GuestValue given(Completion completion) {
        if (completion instanceof Completion.Throws thrown) {
            throw new GuestThrow(thrown.value());
        }
        if (completion instanceof Completion.Gives gives) {
            return gives.value();
        }
        throw new IllegalArgumentException("JavaScript gives a value or throws one, it does not answer " + completion);
    }
}
