package io.github.yieldstick.judge;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Row;
import io.github.yieldstick.corpus.Subject;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.CallTrace;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Realms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one case is held against: the real helper of each revision and, for a case from source, ECMAScript itself. */
final class Oracles {
    private final Case judged;
    private final Realms realms;
    private final Bounds bounds;
    private final Map<String, Performance> helpers = new HashMap<>();
    private Optional<Performance> standard = Optional.empty();

    Oracles(Case judged, Realms realms, Bounds bounds) {
        this.judged = judged;
        this.realms = realms;
        this.bounds = bounds;
    }

    /** What the real helper of that revision does. */
    Performance helper(String revision) {
        return helpers.computeIfAbsent(
                revision, id -> Performance.of(judged, Seat.of(HelperText.of(id)), realms, bounds));
    }

    /** What ECMAScript does; empty for a case that is given as a body. */
    Optional<Performance> standard() {
        if (standard.isEmpty() && judged.subject() instanceof Subject.Source source) {
            standard = Optional.of(Performance.natively(judged, source.program(), realms, bounds));
        }
        return standard;
    }

    /** The first row that is said to differ between helper and standard, and does not. */
    Optional<Integer> withoutDifference(Performance helper) {
        return standard().flatMap(natively -> {
            List<Row> rows = judged.rows();
            for (int row = 0; row < rows.size(); row++) {
                if (rows.get(row).differs()
                        && same(natively.traces().get(row), helper.traces().get(row))) {
                    return Optional.of(row);
                }
            }
            return Optional.empty();
        });
    }

    private static boolean same(CallTrace natively, CallTrace lowered) {
        return natively.completion().text().equals(lowered.completion().text())
                && natively.logs().equals(lowered.logs());
    }
}
