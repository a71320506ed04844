package io.github.yieldstick.engine;

import java.util.ArrayList;
import java.util.List;

/** Notes what it is told. */
final class DecisionNotes implements Observer {
    /** What was decided, in order. */
    final List<Decision> decisions = new ArrayList<>();

    /** The same with all that is told besides. */
    final List<String> lines = new ArrayList<>();

    @Override
    public void decided(Decision decision, Operation operation, State state) {
        decisions.add(decision);
        lines.add(decision.name() + ": " + operation.opcode() + " " + operation.operand() + " at " + state.label()
                + ", regions " + state.regions() + ", pending "
                + state.pending().size());
    }

    /** A generator that tells this observer. */
    Generator observing(Body body) {
        return observing(Revision.newest(), body);
    }

    /** A generator of that revision that tells this observer. */
    Generator observing(Revision revision, Body body) {
        return Generator.of(revision, Host.java(), body, this);
    }

    /** Forgets what came before, so that a test sees one verb alone. */
    void forget() {
        decisions.clear();
        lines.clear();
    }
}
