package io.github.yieldstick.oracle;

import java.util.List;

/**
 * A call that did not come to its end.
 *
 * @param call the call as written
 * @param events what happened before it was stopped, in order, the first of it where it is very much
 */
public record OpenCall(String call, List<Event> events) {

    public OpenCall {
        events = List.copyOf(events);
    }
}
