package io.github.yieldstick.reports.site;

import io.github.yieldstick.reports.run.Bearing;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.site.parts.Address;
import io.github.yieldstick.reports.site.parts.Badge;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many clauses of a chapter an engine passes: all of their cases that count for it do.
 *
 * @param chapter the chapter's name
 * @param href the chapter's page
 * @param passed how many clauses it passes
 * @param total how many clauses it was judged by
 * @param gravest how the gravest outcome bears on a verdict
 */
record PassedClauses(String chapter, String href, int passed, int total, Bearing gravest) {

    /** A count for each chapter by which the engine was judged, in the registry's order. */
    static List<PassedClauses> of(Run.EngineRecord engine, RunIndex index) {
        Map<String, PassedClauses> byPage = new LinkedHashMap<>();
        for (ClauseRecord clause : index.run().clauses()) {
            List<Outcome> counted = index.casesOf(clause).stream()
                    .filter(each -> each.profile() != Profile.OBSERVED && index.admits(each, engine))
                    .map(each -> index.outcome(each, engine))
                    .filter(outcome -> outcome != Outcome.NOT_APPLICABLE)
                    .toList();
            if (counted.stream().anyMatch(outcome -> !outcome.isUnjudged())) {
                String href = Address.ofChapter(clause.id());
                int passed = counted.stream().allMatch(Outcome::isPass) ? 1 : 0;
                PassedClauses one = new PassedClauses(
                        clause.chapter(),
                        href,
                        passed,
                        1,
                        Collections.min(counted, Outcome.GRAVEST_FIRST).bearing());
                byPage.merge(href, one, PassedClauses::and);
            }
        }
        return List.copyOf(byPage.values());
    }

    private PassedClauses and(PassedClauses more) {
        Bearing graver = gravest.compareTo(more.gravest) <= 0 ? gravest : more.gravest;
        return new PassedClauses(chapter, href, passed + more.passed, total + more.total, graver);
    }

    /** The count in words, {@code 11 of 12 pass}, with the shape of the gravest outcome. */
    Badge badge() {
        return new Badge(gravest, passed + " of " + total + " pass");
    }
}
