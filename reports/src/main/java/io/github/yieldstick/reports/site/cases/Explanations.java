package io.github.yieldstick.reports.site.cases;

import io.github.yieldstick.reports.grade.SharedResult;
import io.github.yieldstick.reports.health.Explained;
import io.github.yieldstick.reports.run.Bearing;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.RunIndex;
import java.util.ArrayList;
import java.util.List;

/** Measures what the pages of the cases tell that engines of a run failed. */
public final class Explanations {

    private Explanations() {}

    /** What they tell; a result that engines share counts for each of them. */
    public static Explained of(RunIndex index) {
        Explained all = new Explained(index.engines().size(), 0, 0, 0);
        for (CaseRecord shown : index.run().cases()) {
            for (SharedResult shared : SharedResult.of(shown, index)) {
                if (shared.result().outcome().bearing() == Bearing.FAILED) {
                    all = all.and(of(shown, shared, index));
                }
            }
        }
        return all;
    }

    /** The failed cases of which the page names no step that decides, each with its outcome and what stands there instead. */
    public static List<String> undecided(RunIndex index) {
        List<String> undecided = new ArrayList<>();
        for (CaseRecord shown : index.run().cases()) {
            for (SharedResult shared : SharedResult.of(shown, index)) {
                if (shared.result().outcome().bearing() == Bearing.FAILED) {
                    wrong(shown, shared, index).stream()
                            .filter(wrong -> !isDecided(wrong))
                            .map(wrong ->
                                    shown.id() + " " + shared.result().outcome().id() + ": " + wrong.sentence())
                            .forEach(undecided::add);
                }
            }
        }
        return undecided;
    }

    private static Explained of(CaseRecord shown, SharedResult shared, RunIndex index) {
        int engines = shared.engines().size();
        List<Wrong> wrong = wrong(shown, shared, index);
        boolean told = wrong.stream().anyMatch(each -> !each.sentence().isEmpty());
        boolean decided = wrong.stream().anyMatch(Explanations::isDecided);
        return new Explained(0, engines, told ? engines : 0, decided ? engines : 0);
    }

    private static List<Wrong> wrong(CaseRecord shown, SharedResult shared, RunIndex index) {
        CasePaths paths = new CasePaths(index.paths(shown), index.revisions(), new DecidingClauses(index.clauseIds()));
        return Wrong.of(shown, List.of(shared), paths, index.engines().size());
    }

    private static boolean isDecided(Wrong wrong) {
        return wrong.madeNone()
                || wrong.parting()
                        .filter(parting -> parting.decisions().stream()
                                .anyMatch(decided -> !decided.clauses().isEmpty()))
                        .isPresent();
    }
}
