package io.github.yieldstick.judge;

import io.github.yieldstick.oracle.OpenCall;
import io.github.yieldstick.reports.run.CaseResult;
import java.util.ArrayList;
import java.util.List;

/** The trace of a call that was stopped: what happened until it began again, and that it did. */
final class OpenTrace {
    private static final int MOST = 100;

    private OpenTrace() {}

    static CaseResult.CallTrace of(OpenCall open) {
        List<CaseResult.Event> events =
                open.events().stream().map(ResultTraces::event).toList();
        Cycle cycle = Cycle.in(events.stream().map(CaseResult.Event::toString).toList());
        int shown = Math.min(cycle.end(), MOST);
        List<CaseResult.Event> listed = new ArrayList<>(events.subList(0, shown));
        if (shown < cycle.end()) {
            listed.add(goesOn("so much happens that the rest is left out"));
        } else if (cycle.length() > 0) {
            listed.add(goesOn(
                    cycle.length() == 1
                            ? "the last step again and again"
                            : "the last " + cycle.length() + " steps again and again"));
        }
        return new CaseResult.CallTrace(open.call(), listed, "");
    }

    private static CaseResult.Event goesOn(String how) {
        return new CaseResult.Event(CaseResult.Event.Kind.GOES_ON, how);
    }
}
