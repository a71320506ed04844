package io.github.yieldstick.reports.site.parts;

import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.RunIndex;
import java.util.Optional;

/**
 * A link to a case.
 *
 * @param id the case
 * @param title the case's title
 * @param href the page, relative to the site's root
 * @param badge the gravest outcome over the engines; empty where no engine's revision admits the case
 */
public record CaseLink(String id, String title, String href, Optional<Badge> badge) {

    /** The badge where it says more than that all is well. */
    Optional<Badge> remark() {
        return badge.filter(Badge::isRemark);
    }

    /** The link to a case of the run. */
    public static CaseLink to(CaseRecord target, RunIndex index) {
        Optional<Badge> badge = index.engines().stream()
                .filter(engine -> index.admits(target, engine))
                .map(engine -> index.outcome(target, engine))
                .min(Outcome.GRAVEST_FIRST)
                .map(Badge::of);
        return new CaseLink(target.id(), target.title(), Address.ofCase(target.id()), badge);
    }
}
