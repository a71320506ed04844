package io.github.yieldstick.reports.site.book;

import io.github.yieldstick.reports.machine.MachineFacts;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.site.parts.Address;
import io.github.yieldstick.reports.site.parts.Notation;
import io.github.yieldstick.reports.site.parts.Term;
import io.github.yieldstick.reports.site.parts.TermLinks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The book of the machine: what every clause says, why, and what shows it, whatever was judged. It needs no engine.
 *
 * @param kit the kit's version
 * @param terms the defined words
 * @param operations the opcodes
 * @param helper the helper's newest text; empty where the run has no facts of the machine
 * @param revisions what each revision changed
 * @param chapters the clauses
 * @param links where its parts lead
 * @param style the stylesheet; empty on pages that have theirs beside them
 */
public record Book(
        String kit,
        List<Term> terms,
        List<Opcode> operations,
        Optional<GuardedHelper> helper,
        List<RevisionChange> revisions,
        List<Chapter> chapters,
        BookLinks links,
        String style) {

    /** Some clauses under their heading. */
    public record Chapter(String name, String anchor, String href, List<BookClause> clauses) {}

    /** The book as one file. */
    public static Book inOneFile(RunIndex index, Optional<MachineFacts> facts, String style) {
        return of(index, facts, new BookLinks("", true, index.clauseIds()), new TermLinks(""), style);
    }

    /** The pages of the book at the site's root: those that have no clauses of their own. */
    public static Book onPages(RunIndex index, Optional<MachineFacts> facts) {
        return of(index, facts, new BookLinks("", false, index.clauseIds()), new TermLinks(Address.MACHINE), "");
    }

    private static Book of(
            RunIndex index, Optional<MachineFacts> facts, BookLinks links, TermLinks terms, String style) {
        return new Book(
                index.run().head().kit(),
                List.of(Term.values()),
                Opcode.ALL,
                facts.flatMap(GuardedHelper::of),
                RevisionChange.of(index, facts),
                chapters(index, terms),
                links,
                style);
    }

    /** The chapters of a run, in the registry's order. */
    private static List<Chapter> chapters(RunIndex index, TermLinks terms) {
        Map<String, List<ClauseRecord>> byPage = new LinkedHashMap<>();
        for (ClauseRecord clause : index.run().clauses()) {
            byPage.computeIfAbsent(Address.ofChapter(clause.id()), any -> new ArrayList<>())
                    .add(clause);
        }
        List<Chapter> chapters = new ArrayList<>();
        byPage.forEach((href, clauses) -> chapters.add(new Chapter(
                clauses.get(0).chapter(),
                "chapter-" + (chapters.size() + 1),
                href,
                clauses.stream()
                        .map(clause -> BookClause.of(clause, index, terms))
                        .toList())));
        return chapters;
    }

    List<Notation> signs() {
        return List.of(Notation.values());
    }
}
