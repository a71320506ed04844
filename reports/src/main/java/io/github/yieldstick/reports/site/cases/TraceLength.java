package io.github.yieldstick.reports.site.cases;

import io.github.yieldstick.reports.grade.SharedResult;
import io.github.yieldstick.reports.run.CaseResult;
import java.util.ArrayList;
import java.util.List;

/** Keeps the page of a case small: which of its traces are written out there. All of them are in {@code run.jsonl}. */
final class TraceLength {

    private static final int MOST_LETTERS = 50_000;
    // About what stands around a call, and around an event, when they are laid out.
    private static final int AROUND_CALL = 900;
    private static final int AROUND_EVENT = 120;

    private TraceLength() {}

    /** The first of the results, and those behind it as far as there is room. */
    static List<SharedResult> fitting(List<SharedResult> results) {
        List<SharedResult> fitting = new ArrayList<>();
        int letters = 0;
        for (SharedResult shared : results) {
            letters += letters(shared.result());
            if (!fitting.isEmpty() && letters > MOST_LETTERS) {
                break;
            }
            fitting.add(shared);
        }
        return fitting;
    }

    private static int letters(CaseResult result) {
        return result.observed().equals(result.oracle())
                ? letters(result.oracle())
                : letters(result.oracle()) + letters(result.observed());
    }

    private static int letters(List<CaseResult.CallTrace> trace) {
        return trace.stream()
                .mapToInt(call -> AROUND_CALL
                        + 2 * call.completes().length()
                        + call.events().stream().mapToInt(TraceLength::letters).sum())
                .sum();
    }

    /** Labels, logs and stacks stand on the page twice: in a cell for the call, and on its path. */
    private static int letters(CaseResult.Event event) {
        return AROUND_EVENT
                + 2
                        * (event.value().length()
                                + String.join(", ", event.regions()).length()
                                + String.join(", ", event.pending()).length());
    }
}
