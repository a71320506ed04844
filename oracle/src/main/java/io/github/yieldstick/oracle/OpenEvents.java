package io.github.yieldstick.oracle;

import java.util.ArrayList;
import java.util.List;

/** The events of the call that is under way. Safe for use by several threads: a call that never ends is looked at from outside. */
final class OpenEvents {
    private final List<Event> events = new ArrayList<>();

    synchronized void add(Event event) {
        events.add(event);
    }

    synchronized void forget() {
        events.clear();
    }

    synchronized List<Event> toList() {
        return List.copyOf(events);
    }
}
