package io.github.yieldstick.engine;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A body that sees the state by a view, made once: the state is the same object at each call (STA.2). */
final class SeeingBody<V> implements Body {
    private final Function<State, V> view;
    private final Part<V> part;
    private @Nullable V seen;

    SeeingBody(Function<State, V> view, Part<V> part) {
        this.view = view;
        this.part = part;
    }

    @Override
    public @Nullable Opcode run(State state) throws Throwable {
        V known = seen;
        if (known == null) {
            known = view.apply(state);
            seen = known;
        }
        return part.run(known);
    }
}
