package io.github.yieldstick.oracle;

/** The helper threw where it should have made a generator. */
final class HelperFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    HelperFailure(String thrown) {
        super("the helper threw " + Cut.of(thrown) + " when it should have made a generator");
    }
}
