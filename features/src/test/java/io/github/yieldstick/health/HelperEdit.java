package io.github.yieldstick.health;

/**
 * The newest helper's function on its way to a wrong one, edit by edit. An edit that finds nothing to change is an error, so that
 * no engine is right by accident when the text changes.
 *
 * @param function the function as it stands after the edits so far
 * @param before statements that run once, when the helper is loaded; what they declare is shared by all generators
 */
record HelperEdit(String function, String before) {

    /** The real function, not yet edited. */
    static HelperEdit ofNewestText() {
        return new HelperEdit(FaultyHelper.newestFunction(), "");
    }

    /** Puts another piece in the place of one that stands there exactly once. */
    HelperEdit replace(String piece, String other) {
        int first = function.indexOf(piece);
        if (first < 0 || function.indexOf(piece, first + 1) >= 0) {
            throw new IllegalStateException("Expected \"" + piece + "\" once in the helper, found it "
                    + (first < 0 ? "nowhere" : "more than once") + "; name a piece that is there once.");
        }
        return new HelperEdit(function.replace(piece, other), before);
    }

    /** Adds a statement that runs once, when the helper is loaded. */
    HelperEdit sharing(String statement) {
        return new HelperEdit(function, before + statement + "\n");
    }

    /** A file that exports the edited function. */
    String file() {
        if (function.equals(FaultyHelper.newestFunction())) {
            throw new IllegalStateException("The helper was not changed.");
        }
        return before + "exports.__generator = " + function + ";\n";
    }
}
