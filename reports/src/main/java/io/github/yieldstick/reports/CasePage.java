package io.github.yieldstick.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a case shows.
 *
 * @param shown the case
 * @param clause the clause that it shows; empty where the registry does not list it
 * @param revisions the revisions that it holds for, in words
 * @param surroundingCode the code around the generator, line by line
 * @param source the program as it stands before it is lowered, line by line; empty for a case that is given as a body
 * @param body the generator's body, or what the source is lowered to, line by line
 * @param text the scenario, line by line
 * @param outcomes what came of it, an entry an engine
 * @param traces the traces, an entry for all engines that share one; those that speak against an engine first
 * @param previous the case before this one
 * @param next the case after this one
 */
record CasePage(
        CaseRecord shown,
        Optional<Clause> clause,
        String revisions,
        List<String> surroundingCode,
        List<String> source,
        List<String> body,
        List<String> text,
        List<EngineOutcome> outcomes,
        List<SharedTrace> traces,
        Optional<CaseLink> previous,
        Optional<CaseLink> next) {

    record Clause(ClauseRecord record, String href, List<Prose> statement) {}

    record EngineOutcome(Run.EngineRecord engine, Badge badge, String reason) {}

    static CasePage of(CaseRecord shown, @Nullable CaseRecord previous, @Nullable CaseRecord next, RunIndex index) {
        return new CasePage(
                shown,
                index.clauseOf(shown)
                        .map(clause -> new Clause(clause, Address.ofClause(clause.id()), Prose.of(clause.statement()))),
                RevisionSpan.of(shown.revisions(), index.revisions()),
                lines(shown.surroundingCode()),
                lines(shown.source()),
                lines(shown.body()),
                lines(shown.text()),
                index.engines().stream()
                        .map(engine -> outcome(shown, engine, index))
                        .toList(),
                traces(shown, index),
                Optional.ofNullable(previous).map(each -> CaseLink.to(each, index)),
                Optional.ofNullable(next).map(each -> CaseLink.to(each, index)));
    }

    private static List<String> lines(String code) {
        return code.lines().toList();
    }

    private static EngineOutcome outcome(CaseRecord shown, Run.EngineRecord engine, RunIndex index) {
        Optional<CaseResult> result = index.result(shown, engine);
        if (result.isEmpty() && !index.admits(shown, engine)) {
            Badge badge = new Badge(Bearing.NOT_APPLICABLE, "not asked");
            return new EngineOutcome(engine, badge, "The case does not hold for revision " + engine.revision() + ".");
        }
        return new EngineOutcome(
                engine,
                Badge.of(index.outcome(shown, engine)),
                result.map(CaseResult::reason).orElse(""));
    }

    private static List<SharedTrace> traces(CaseRecord shown, RunIndex index) {
        Map<CaseResult, List<String>> shared = new LinkedHashMap<>();
        for (Run.EngineRecord engine : index.engines()) {
            index.result(shown, engine)
                    .ifPresent(result -> shared.computeIfAbsent(withoutEngine(result), any -> new ArrayList<>())
                            .add(engine.id()));
        }
        return shared.entrySet().stream()
                .filter(entry -> SharedTrace.isWorthShowing(entry.getKey()))
                .sorted(Map.Entry.comparingByKey(
                        (left, right) -> Bearing.GRAVEST_FIRST.compare(left.outcome(), right.outcome())))
                .map(entry -> SharedTrace.of(
                        shown,
                        entry.getKey(),
                        EngineNames.of(entry.getValue(), index.engines().size())))
                .toList();
    }

    private static CaseResult withoutEngine(CaseResult result) {
        return new CaseResult(
                result.caseId(),
                "",
                result.outcome(),
                result.reason(),
                result.divergence(),
                result.oracle(),
                result.observed());
    }

    /** Where the page of the differences tells of this case. */
    String differenceHref() {
        return Address.ofDifference(shown.id());
    }

    /** The first trace is open from the start, and every one that makes the run red. */
    boolean opens(SharedTrace trace) {
        return traces.indexOf(trace) == 0 || Bearing.isRed(shown.profile(), trace.outcome());
    }
}
