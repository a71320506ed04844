package io.github.yieldstick.reports.site.diff;

import io.github.yieldstick.reports.grade.RunDifference;
import io.github.yieldstick.reports.grade.RunDifference.Way;
import io.github.yieldstick.reports.run.CaseResult.Divergence;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.site.parts.Address;
import io.github.yieldstick.reports.site.parts.Badge;
import io.github.yieldstick.reports.text.EngineNames;
import io.github.yieldstick.reports.text.Prose;
import io.github.yieldstick.reports.text.Shortened;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What changed one way between two runs.
 *
 * @param way the way
 * @param count how many outcomes changed that way
 * @param groups the changes by clause, as many as the page shows
 * @param further how many outcomes more changed that way
 * @param furtherClauses in which clauses, with how many each: {@code PRO.4 (12), PRO.5 (3)}
 */
record ComparisonPart(Way way, int count, List<Group> groups, int further, String furtherClauses) {

    // Two runs may differ in every outcome: the page stays readable, the command prints them all.
    private static final int SHOWN = 40;

    /** The changes in the cases of one clause; a clause that neither registry lists has no statement. */
    record Group(String clause, Optional<String> href, List<Prose> statement, List<Entry> entries) {}

    /** A case whose outcome is another; no link where its page is not there. */
    record Entry(
            String caseId,
            String title,
            Optional<String> href,
            Badge before,
            Badge after,
            String engines,
            String reason,
            Optional<Divergence> divergence) {}

    /** The changes of that way among all. */
    static ComparisonPart of(Way way, List<SharedChange> all, ComparedCorpus corpus, LinkedSite site, int engineCount) {
        List<SharedChange> changes = all.stream()
                .filter(each -> each.change().way() == way)
                .sorted(Comparator.<SharedChange>comparingInt(each -> corpus.rank(clause(each, corpus)))
                        .thenComparing(each -> clause(each, corpus))
                        .thenComparing(each -> each.change().caseId()))
                .toList();
        List<SharedChange> shown = changes.stream().limit(SHOWN).toList();
        List<SharedChange> rest = changes.stream().skip(SHOWN).toList();
        List<Group> groups = new ArrayList<>();
        byClause(shown, corpus)
                .forEach((clause, ofClause) -> groups.add(new Group(
                        clause,
                        corpus.clause(clause)
                                .flatMap(known -> site.to(Address.ofChapter(clause)))
                                .map(chapter -> chapter + "#" + Address.anchor(clause)),
                        corpus.clause(clause)
                                .map(found -> Prose.of(found.statement()))
                                .orElse(List.of()),
                        ofClause.stream()
                                .map(each -> entry(each, corpus, site, engineCount))
                                .toList())));
        List<String> furtherClauses = new ArrayList<>();
        byClause(rest, corpus)
                .forEach((clause, ofClause) -> furtherClauses.add("%s (%s)".formatted(clause, outcomes(ofClause))));
        return new ComparisonPart(way, outcomes(changes), groups, outcomes(rest), String.join(", ", furtherClauses));
    }

    private static String clause(SharedChange change, ComparedCorpus corpus) {
        return corpus.caseOf(change.change().caseId()).clause();
    }

    private static Map<String, List<SharedChange>> byClause(List<SharedChange> changes, ComparedCorpus corpus) {
        Map<String, List<SharedChange>> byClause = new LinkedHashMap<>();
        changes.forEach(each -> byClause.computeIfAbsent(clause(each, corpus), any -> new ArrayList<>())
                .add(each));
        return byClause;
    }

    private static int outcomes(List<SharedChange> changes) {
        return changes.stream().mapToInt(each -> each.engines().size()).sum();
    }

    private static Entry entry(SharedChange shared, ComparedCorpus corpus, LinkedSite site, int engineCount) {
        RunDifference.Change change = shared.change();
        return new Entry(
                change.caseId(),
                corpus.caseOf(change.caseId()).title(),
                site.to(Address.ofCase(change.caseId())),
                Badge.of(change.before()),
                Badge.of(change.after()),
                EngineNames.of(shared.engines(), engineCount),
                change.reason().isEmpty() && change.after() == Outcome.NOT_RUN
                        ? "The run after has no result."
                        : Shortened.of(change.reason()),
                shared.divergence());
    }

    /** What it means to have changed that way. */
    String meaning() {
        return switch (way) {
            case WORSE -> "These weigh more against the engine, or against the kit, than they did.";
            case BETTER -> "These weigh less against the engine than they did.";
            case OTHER -> "These weigh the same as they did, or are judged no more.";
        };
    }

    String anchor() {
        return way.name().toLowerCase(Locale.ROOT);
    }

    /** The heading. */
    String title() {
        return switch (way) {
            case WORSE -> "Worse";
            case BETTER -> "Better";
            case OTHER -> "Other";
        };
    }
}
