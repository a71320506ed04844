package io.github.yieldstick.reports.site;

import io.github.yieldstick.reports.run.Aspect;
import io.github.yieldstick.reports.run.Bearing;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.TraceComparison;
import io.github.yieldstick.reports.run.WrittenTable;
import io.github.yieldstick.reports.site.parts.Badge;
import io.github.yieldstick.reports.site.parts.Party;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One of the ways in which a case that nothing defines came out.
 *
 * @param who who went it
 * @param badge what came of the case, where that is more than that it was observed
 * @param reason why, in a sentence; empty where there is no such badge
 * @param rows what was done, the first calls; empty where there is no trace of it
 * @param furtherRows how many more calls there are
 */
record ObservedWay(String who, Optional<Badge> badge, String reason, List<Row> rows, int furtherRows) {

    // A long program may make many calls; its own page shows them all.
    private static final int ROWS_SHOWN = 4;

    /** A call with a cell for each aspect. */
    record Row(int number, String call, List<Cell> cells) {}

    /** What was done, and whether the oracle did otherwise. */
    record Cell(String aspect, String text, boolean differs) {}

    /** The way of the oracle, without rows where it gave no answer. */
    static ObservedWay ofOracle(String who, CaseRecord shown, List<CaseResult.CallTrace> oracle) {
        return of(who, Optional.empty(), "", shown, oracle, oracle);
    }

    /** A way that is not the oracle's. */
    static ObservedWay ofEngines(String names, CaseRecord shown, CaseResult result) {
        Optional<Badge> badge =
                Optional.of(Badge.of(result.outcome())).filter(found -> found.bearing() != Bearing.OBSERVED);
        return of(
                names + done(result, badge),
                badge,
                badge.map(any -> result.reason()).orElse(""),
                shown,
                result.observed(),
                result.oracle());
    }

    /** What there is to say of engines beside the badge. */
    private static String done(CaseResult result, Optional<Badge> badge) {
        if (result.observed().isEmpty()) {
            return badge.isPresent() ? "" : " gave no answer";
        }
        return result.oracle().isEmpty() ? "" : " did otherwise";
    }

    private static ObservedWay of(
            String who,
            Optional<Badge> badge,
            String reason,
            CaseRecord shown,
            List<CaseResult.CallTrace> trace,
            List<CaseResult.CallTrace> oracle) {
        int calls = trace.isEmpty() ? 0 : shown.rows().size();
        Party party = new Party("", trace, List.of());
        // Held against no answer, nothing is told apart.
        List<TraceComparison.InAspect> differing =
                oracle.isEmpty() ? List.of() : new TraceComparison(oracle, trace).aspects();
        WrittenTable table = new WrittenTable(shown);
        List<Row> rows = IntStream.range(0, Math.min(calls, ROWS_SHOWN))
                .mapToObj(row -> row(row, table, party, differing))
                .toList();
        return new ObservedWay(who, badge, reason, rows, calls - rows.size());
    }

    private static Row row(int row, WrittenTable table, Party party, List<TraceComparison.InAspect> differing) {
        return new Row(
                row + 1,
                table.call(row),
                table.aspects().stream()
                        .map(aspect -> new Cell(
                                aspect,
                                party.aspect(aspect, row),
                                Aspect.of(aspect)
                                        .map(found -> new TraceComparison.InAspect(row, found))
                                        .filter(differing::contains)
                                        .isPresent()))
                        .toList());
    }
}
