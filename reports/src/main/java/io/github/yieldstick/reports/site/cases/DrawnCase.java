package io.github.yieldstick.reports.site.cases;

import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.site.parts.Address;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A case drawn small, as an example of its clause.
 *
 * @param shown the case
 * @param href its page, relative to the site's root
 * @param surroundingCode the code around the generator, line by line
 * @param drawing the body with what is drawn beside it; without lines for a case from source
 * @param source the program, line by line; empty for a case that is given as a body
 */
public record DrawnCase(
        CaseRecord shown, String href, List<String> surroundingCode, BodyDrawing drawing, List<String> source) {

    private static final int MOST_LINES = 45;
    private static final int SHORT = 25;

    /** The one of a clause's cases to draw: the first short one with a body, else the shortest, else so of those from source. */
    public static Optional<DrawnCase> of(List<CaseRecord> cases, RunIndex index) {
        return chosen(cases).map(each -> of(each, index));
    }

    /** The same, before it is drawn. */
    public static Optional<CaseRecord> chosen(List<CaseRecord> cases) {
        return cases.stream()
                .filter(each -> length(each) <= MOST_LINES)
                .min(Comparator.comparing(CaseRecord::isFromSource)
                        .thenComparingLong(each -> Math.max(SHORT, length(each))));
    }

    private static long length(CaseRecord each) {
        String code = each.isFromSource() ? each.source() : each.surroundingCode() + each.body();
        return code.lines().count();
    }

    private static DrawnCase of(CaseRecord drawn, RunIndex index) {
        CasePaths paths = new CasePaths(index.paths(drawn), index.revisions(), new DecidingClauses(index.clauseIds()));
        BodyDrawings drawings =
                new BodyDrawings(paths.records().stream().limit(1).toList(), Set.of());
        List<String> body =
                drawn.isFromSource() ? List.of() : drawn.body().lines().toList();
        return new DrawnCase(
                drawn,
                Address.ofCase(drawn.id()),
                drawn.surroundingCode().lines().toList(),
                drawings.ofBody(body),
                drawn.source().lines().toList());
    }
}
