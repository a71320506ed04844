package io.github.yieldstick.engine;

/** Lets an error out of a method that does not declare it, so that it reaches the caller as it was (OP6.5, OP6.6). */
final class Undeclared {
    private Undeclared() {}

    /** Throws the error and gives nothing; the type is for the {@code throw} in front of the call. */
    static RuntimeException rethrow(Throwable error) {
        throw Undeclared.<RuntimeException>asUnchecked(error);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> RuntimeException asUnchecked(Throwable error) throws E {
        throw (E) error;
    }
}
