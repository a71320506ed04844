package io.github.yieldstick.reports.site.book;

import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.site.cases.DrawnCase;
import io.github.yieldstick.reports.site.parts.Address;
import io.github.yieldstick.reports.site.parts.TermLinks;
import io.github.yieldstick.reports.text.Prose;
import io.github.yieldstick.reports.text.RevisionSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A clause as the book tells it, whatever was judged by it.
 *
 * @param record the clause
 * @param anchor its place on its page
 * @param statement its sentence, with the words that lead to their definitions
 * @param revisions the revisions that it holds for, in words
 * @param sources why it is so
 * @param drawn one of its cases; empty where it has none that is short enough
 * @param others its other cases
 * @param errata where documents say otherwise, and one of its cases shows it
 * @param differences what its cases show to differ from ECMAScript
 */
public record BookClause(
        ClauseRecord record,
        String anchor,
        List<Prose> statement,
        String revisions,
        List<Citation> sources,
        Optional<DrawnCase> drawn,
        List<CaseRecord> others,
        List<Erratum> errata,
        List<Difference> differences) {

    /** Where a document says what is not so. */
    record Erratum(List<Prose> document, List<Prose> part, List<Prose> printed, List<Prose> actual) {}

    /** What a case shows to differ from ECMAScript, and by which sections. */
    record Difference(CaseRecord shown, List<Citation> sections, List<Prose> reason) {}

    /** A clause of a run. */
    public static BookClause of(ClauseRecord clause, RunIndex index, TermLinks terms) {
        List<CaseRecord> cases = index.casesOf(clause);
        Optional<DrawnCase> drawn = DrawnCase.of(cases, index);
        Set<String> ids = cases.stream().map(CaseRecord::id).collect(Collectors.toSet());
        return new BookClause(
                clause,
                Address.anchor(clause.id()),
                terms.in(Prose.of(clause.statement())),
                RevisionSpan.of(clause.revisions(), index.revisions()),
                Citation.of(clause.source()),
                drawn,
                cases.stream()
                        .filter(each ->
                                drawn.map(DrawnCase::shown).filter(each::equals).isEmpty())
                        .toList(),
                index.run().errata().stream()
                        .filter(erratum -> erratum.cases().stream().anyMatch(ids::contains))
                        .map(erratum -> new Erratum(
                                Prose.of(erratum.document()),
                                Prose.of(erratum.part()),
                                Prose.of(erratum.printed()),
                                Prose.of(erratum.actual())))
                        .toList(),
                cases.stream()
                        .flatMap(each -> each.difference().stream()
                                .map(found -> new Difference(
                                        each, Citation.ofSections(found.section()), Prose.of(found.reason()))))
                        .toList());
    }

    /** Whether something stands beside the clause. */
    public boolean hasNotes() {
        return !errata.isEmpty() || !differences.isEmpty();
    }

    /** How many cases there are but the drawn one, in words. */
    String furtherCases() {
        String kind = drawn.isPresent() ? "further " : "";
        return others.size() == 1 ? "1 " + kind + "case" : others.size() + " " + kind + "cases";
    }

    /** How binding it is, in a few words. */
    String binding() {
        return switch (record.status()) {
            case MUST -> "documented";
            case EDGE -> "follows from the helper’s text";
            case MESSAGES -> "the exact text of an error";
            case LOWERING -> "ECMAScript, of compilers";
            case FREE -> "defined by nothing";
        };
    }
}
