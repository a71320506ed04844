package io.github.yieldstick.compilers;

/** A compiler that was asked for cannot be had. The message is a sentence that says why, and what to do. */
public final class CompilerUnusable extends RuntimeException {
    private static final long serialVersionUID = 1;

    CompilerUnusable(String message) {
        super(message, null, false, false); // no line of the kit is at fault
    }
}
