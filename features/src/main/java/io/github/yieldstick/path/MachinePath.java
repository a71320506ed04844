package io.github.yieldstick.path;

import io.github.yieldstick.reports.run.PathRecord;
import java.util.List;
import java.util.Optional;

/**
 * The machine's path through a body, call by call.
 *
 * @param revision the revision of the helper that the bundled engine matched, and was held against
 * @param calls the calls, as far as they were performed
 * @param stopped the bound that stopped the last of them, in a sentence; empty if it came to its end
 */
public record MachinePath(String revision, List<CallPath> calls, Optional<String> stopped) {
    public MachinePath {
        calls = List.copyOf(calls);
    }

    /** The path of a case, as reports have it, that those revisions share. */
    public PathRecord record(String caseId, List<String> revisions) {
        return new PathRecord(
                caseId,
                revisions,
                calls.stream()
                        .map(call -> new PathRecord.Call(
                                call.call(), call.steps(), call.completion().orElse("")))
                        .toList());
    }
}
