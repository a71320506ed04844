package io.github.yieldstick.engine;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The body of a generator: a function that runs the part that {@link State#label()} names and answers with what is to
 * happen next, most often as
 *
 * <pre>{@code
 * state -> switch (state.label()) {
 *     case 0 -> state.yieldValue("first");
 *     default -> state.returnValue(state.sent());
 * }
 * }</pre>
 */
@FunctionalInterface
public interface Body {

    /**
     * Runs one part.
     *
     * @param state the generator's state, the same object at each call (STA.2)
     * @return the opcode, its operand left in the state by the method of {@link State} that gave the opcode; an opcode
     *     returned bare has the operand undefined; null is no operation and raises an error in the generator (ORC.9)
     * @throws Throwable any error; it goes to the regions around the label (OP6.1 to OP6.6)
     */
    @Nullable
    Opcode run(State state) throws Throwable;

    /**
     * A body that sees the state by a view of its own, as one with types.
     *
     * @param view makes the view, when the body is first run
     * @param part runs one part
     */
    static <V> Body seeing(Function<State, V> view, Part<V> part) {
        return new SeeingBody<>(view, part);
    }

    /** What {@link Body#run} does, of a view of the state. */
    @FunctionalInterface
    interface Part<V> {
        /** Runs one part. */
        @Nullable
        Opcode run(V view) throws Throwable;
    }
}
