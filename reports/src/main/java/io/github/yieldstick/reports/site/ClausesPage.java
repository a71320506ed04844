package io.github.yieldstick.reports.site;

import io.github.yieldstick.reports.grade.Grade;
import io.github.yieldstick.reports.health.HealthIndex;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.site.parts.Address;
import io.github.yieldstick.reports.site.parts.Badge;
import io.github.yieldstick.reports.site.parts.CaseLink;
import io.github.yieldstick.reports.text.EngineNames;
import io.github.yieldstick.reports.text.Prose;
import io.github.yieldstick.reports.text.RevisionSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the page of the clauses shows, and the pages of its chapters.
 *
 * @param chapters the registry's chapters, in its order
 * @param others cases whose clause the registry does not list
 */
record ClausesPage(List<Chapter> chapters, List<CaseLink> others) {

    /** Some clauses under their heading, with the page on which their cases stand. */
    record Chapter(String name, String anchor, String href, List<Clause> clauses) {}

    /**
     * A clause with its cases.
     *
     * @param catches the faults that its cases catch; empty where that is not known
     * @param remark the gravest outcome, where it says more than that all is well
     */
    record Clause(
            ClauseRecord record,
            String anchor,
            String href,
            List<Prose> statement,
            String revisions,
            List<CaseLink> cases,
            List<SharedOutcome> outcomes,
            Optional<Catches> catches,
            Optional<Badge> remark) {

        String count() {
            return switch (cases.size()) {
                case 0 -> "no case";
                case 1 -> "1 case";
                default -> cases.size() + " cases";
            };
        }
    }

    /**
     * What a clause's cases came to, told once for all engines that share it.
     *
     * @param href the page of the engine; empty where there are several
     */
    record SharedOutcome(Badge badge, String figures, String engines, Optional<String> href) {}

    /** What to show of a run and its grade, and of kit health where it is known. */
    static ClausesPage of(RunIndex index, Grade grade, Optional<HealthIndex> health) {
        Map<String, List<Clause>> byPage = new LinkedHashMap<>();
        for (ClauseRecord clause : index.run().clauses()) {
            byPage.computeIfAbsent(Address.ofChapter(clause.id()), any -> new ArrayList<>())
                    .add(clause(clause, index, grade, health));
        }
        List<Chapter> chapters = new ArrayList<>();
        byPage.forEach((href, clauses) -> chapters.add(
                new Chapter(clauses.get(0).record().chapter(), "chapter-" + (chapters.size() + 1), href, clauses)));
        return new ClausesPage(
                chapters,
                index.casesOfNoClause().stream()
                        .map(each -> CaseLink.to(each, index))
                        .toList());
    }

    private static Clause clause(ClauseRecord clause, RunIndex index, Grade grade, Optional<HealthIndex> health) {
        Grade.ClauseGrade outcomes = grade.of(clause);
        return new Clause(
                clause,
                Address.anchor(clause.id()),
                Address.ofClause(clause.id()),
                Prose.of(clause.statement()),
                RevisionSpan.of(clause.revisions(), index.revisions()),
                index.casesOf(clause).stream()
                        .map(each -> CaseLink.to(each, index))
                        .toList(),
                outcomes(outcomes, index),
                health.flatMap(known -> Catches.of(index.casesOf(clause), known)),
                outcomes.engines().stream()
                        .map(Grade.ClauseOutcome::worst)
                        .min(Outcome.GRAVEST_FIRST)
                        .map(Badge::of)
                        .filter(Badge::isRemark));
    }

    private static List<SharedOutcome> outcomes(Grade.ClauseGrade grade, RunIndex index) {
        Map<Grade.ClauseOutcome, List<String>> shared = new LinkedHashMap<>();
        for (Grade.ClauseOutcome outcome : grade.engines()) {
            Grade.ClauseOutcome alike = new Grade.ClauseOutcome("", outcome.worst(), outcome.passed(), outcome.total());
            shared.computeIfAbsent(alike, any -> new ArrayList<>()).add(outcome.engine());
        }
        return shared.entrySet().stream()
                .map(entry -> new SharedOutcome(
                        Badge.of(entry.getKey().worst()),
                        figures(entry.getKey()),
                        EngineNames.of(entry.getValue(), index.engines().size()),
                        entry.getValue().size() == 1
                                ? Optional.of(Address.ofEngine(entry.getValue().get(0), index))
                                : Optional.empty()))
                .toList();
    }

    private static String figures(Grade.ClauseOutcome outcome) {
        return switch (outcome.worst().bearing()) {
            case PASSED -> "%s of %s".formatted(outcome.passed(), outcome.total());
            case FAILED, FAULTY, STALE, NOT_RUN, DECLARED ->
                "%s of %s pass".formatted(outcome.passed(), outcome.total());
            case OBSERVED, NOT_APPLICABLE -> "";
        };
    }
}
