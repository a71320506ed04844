package io.github.yieldstick.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the page of the clauses shows.
 *
 * @param chapters the registry's chapters, in its order
 * @param others cases whose clause the registry does not list
 */
record ClausesPage(List<Chapter> chapters, List<CaseLink> others) {

    record Chapter(String name, String anchor, List<Clause> clauses) {}

    record Clause(
            ClauseRecord record,
            String anchor,
            List<Prose> statement,
            String revisions,
            List<CaseLink> cases,
            List<SharedOutcome> outcomes) {}

    /** What a clause's cases came to, told once for all engines that share it. */
    record SharedOutcome(Badge badge, String figures, String engines) {}

    static ClausesPage of(RunIndex index, Grade grade) {
        Map<String, List<Clause>> chapters = new LinkedHashMap<>();
        for (ClauseRecord clause : index.run().clauses()) {
            chapters.computeIfAbsent(clause.chapter(), name -> new ArrayList<>())
                    .add(clause(clause, index, grade));
        }
        List<Chapter> numbered = new ArrayList<>();
        chapters.forEach(
                (name, clauses) -> numbered.add(new Chapter(name, "chapter-" + (numbered.size() + 1), clauses)));
        return new ClausesPage(numbered, others(index));
    }

    private static Clause clause(ClauseRecord clause, RunIndex index, Grade grade) {
        return new Clause(
                clause,
                Address.anchor(clause.id()),
                Prose.of(clause.statement()),
                RevisionSpan.of(clause.revisions(), index.revisions()),
                index.casesOf(clause).stream()
                        .map(each -> CaseLink.to(each, index))
                        .toList(),
                outcomes(grade.of(clause), index.engines().size()));
    }

    private static List<SharedOutcome> outcomes(Grade.ClauseGrade grade, int engineCount) {
        Map<Grade.ClauseOutcome, List<String>> shared = new LinkedHashMap<>();
        for (Grade.ClauseOutcome outcome : grade.engines()) {
            Grade.ClauseOutcome alike = new Grade.ClauseOutcome("", outcome.worst(), outcome.passed(), outcome.total());
            shared.computeIfAbsent(alike, any -> new ArrayList<>()).add(outcome.engine());
        }
        return shared.entrySet().stream()
                .map(entry -> new SharedOutcome(
                        Badge.of(entry.getKey().worst()),
                        figures(entry.getKey()),
                        EngineNames.of(entry.getValue(), engineCount)))
                .toList();
    }

    private static String figures(Grade.ClauseOutcome outcome) {
        return switch (Bearing.of(outcome.worst())) {
            case PASSED -> "%d of %d".formatted(outcome.passed(), outcome.total());
            case FAILED, FAULTY, STALE, NOT_RUN, DECLARED ->
                "%d of %d pass".formatted(outcome.passed(), outcome.total());
            case OBSERVED, NOT_APPLICABLE -> "";
        };
    }

    private static List<CaseLink> others(RunIndex index) {
        Set<String> listed =
                index.run().clauses().stream().map(ClauseRecord::id).collect(Collectors.toSet());
        return index.run().cases().stream()
                .filter(each -> !listed.contains(each.clause()))
                .map(each -> CaseLink.to(each, index))
                .toList();
    }
}
