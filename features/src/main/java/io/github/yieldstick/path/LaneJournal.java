package io.github.yieldstick.path;

import io.github.yieldstick.engine.Observer;
import io.github.yieldstick.oracle.CallTrace;
import io.github.yieldstick.oracle.Event;
import io.github.yieldstick.oracle.Lane;
import io.github.yieldstick.oracle.LaneListener;
import java.util.ArrayList;
import java.util.List;

/**
 * Hears what the generators of a program from source decide, and what the recorder notes of them, in the order in which it happens,
 * call by call. The realm's thread writes it; another reads it when that one is done.
 */
final class LaneJournal implements LaneListener {

    /** A call that came to its end. */
    record Call(CallTrace trace, List<JournalEntry> heard) {}

    private final List<Call> calls = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();
    private List<JournalEntry> heard = new ArrayList<>();
    private int made;

    /** An observer for a generator that is now made. */
    synchronized Observer observer() {
        int generator = ++made;
        return (decision, operation, state) ->
                hear(new JournalEntry.Decided(generator, decision, operation, EngineStanding.of(state)));
    }

    @Override
    public synchronized void made(Lane lane) {
        lanes.add(lane);
    }

    @Override
    public void happened(Event event) {
        hear(new JournalEntry.Noted(event));
    }

    /** A call begins. What came before the first call is told with it, and what comes between two calls is not. */
    synchronized void begin() {
        if (!calls.isEmpty()) {
            heard = new ArrayList<>();
        }
    }

    /** The call came to its end. */
    synchronized void end(CallTrace trace) {
        calls.add(new Call(trace, heard));
        heard = new ArrayList<>();
    }

    /** The calls that came to their end. */
    synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    /** The generators that were made. */
    synchronized List<Lane> lanes() {
        return List.copyOf(lanes);
    }

    private synchronized void hear(JournalEntry happened) {
        heard.add(happened);
    }
}
