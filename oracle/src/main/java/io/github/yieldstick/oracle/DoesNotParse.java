package io.github.yieldstick.oracle;

/** What a compiler emitted is not JavaScript. The message says why, and where in the text. */
public final class DoesNotParse extends RuntimeException {
    private static final long serialVersionUID = 1;

    DoesNotParse(String message) {
        super(message, null, false, false); // no line of the kit is at fault
    }
}
