package io.github.yieldstick.corpus;

/**
 * A scenario, the registry or an expression that selects scenarios is written wrongly. The message says where, what was
 * expected and what to do.
 */
public final class ScenarioProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ScenarioProblem(String message) {
        super(message, null, false, false); // the place is in the message, and no line of the kit is at fault
    }
}
