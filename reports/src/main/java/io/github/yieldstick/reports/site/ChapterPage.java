package io.github.yieldstick.reports.site;

import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.site.book.BookClause;
import io.github.yieldstick.reports.site.book.BookLinks;
import io.github.yieldstick.reports.site.parts.Address;
import io.github.yieldstick.reports.site.parts.TermLinks;
import java.util.List;

/**
 * What the page of a chapter shows.
 *
 * @param shown the chapter
 * @param all every chapter, to go on from there
 * @param clauses its clauses, each as the book tells it, and what came of it
 * @param links where the parts of the book lead from here
 */
record ChapterPage(ClausesPage.Chapter shown, ClausesPage all, List<Told> clauses, BookLinks links) {

    /** A clause as the book tells it, and what came of it in the run. */
    record Told(BookClause book, ClausesPage.Clause clause) {

        boolean isNoted() {
            return book.hasNotes();
        }

        /** What has something to say is not folded. */
        boolean opens() {
            return clause.remark().isPresent();
        }
    }

    static ChapterPage of(ClausesPage.Chapter shown, ClausesPage all, RunIndex index) {
        TermLinks terms = new TermLinks(Address.MACHINE);
        return new ChapterPage(
                shown,
                all,
                shown.clauses().stream()
                        .map(clause -> new Told(BookClause.of(clause.record(), index, terms), clause))
                        .toList(),
                new BookLinks("../", false, index.clauseIds()));
    }
}
