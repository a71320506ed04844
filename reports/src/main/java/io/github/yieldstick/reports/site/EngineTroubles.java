package io.github.yieldstick.reports.site;

import io.github.yieldstick.reports.grade.Trouble;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.site.parts.Address;
import io.github.yieldstick.reports.site.parts.Badge;
import io.github.yieldstick.reports.text.Prose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What makes the run red on one engine, clause by clause.
 *
 * @param count how many cases there are
 * @param usual the reason of most cases that are written out; empty where no two have the same
 * @param groups the clauses of the cases that are written out, the one first that is to blame most likely
 * @param rest the chapters of the cases that are not written out
 */
record EngineTroubles(int count, String usual, List<Group> groups, List<Rest> rest) {

    // An engine that does nothing fails every case: the page stays readable, and under its size.
    private static final int CASES_SHOWN = 60;
    private static final int LETTERS_SHOWN = 40_000;

    /**
     * A clause with the cases of it that are written out.
     *
     * @param id the clause; empty for cases whose clause the registry does not list
     * @param href the place of the clause
     * @param statement the clause's sentence
     * @param count how many of its cases make the run red
     * @param entries the cases that are written out
     */
    record Group(String id, String href, List<Prose> statement, int count, List<Entry> entries) {

        /** What the place of the group on its page is called; empty for cases of no listed clause. */
        Optional<String> anchor() {
            return id.isEmpty() ? Optional.empty() : Optional.of(Address.anchor(id));
        }
    }

    /** A case with what came of it. */
    record Entry(Trouble trouble, Badge badge, String title, String href) {}

    /** How many cases of a chapter are not written out. */
    record Rest(String chapter, String href, int count) {}

    /** The troubles of a run in which the engine was judged alone. */
    static EngineTroubles of(RunIndex index) {
        List<Trouble> troubles = Trouble.in(index);
        int shown = shown(troubles);
        Map<String, List<Trouble>> byClause = new LinkedHashMap<>();
        for (Trouble trouble : troubles) {
            byClause.computeIfAbsent(clause(trouble, index), any -> new ArrayList<>())
                    .add(trouble);
        }
        List<Trouble> written = troubles.subList(0, shown);
        List<Group> groups = byClause.values().stream()
                .map(all -> group(all, written, index))
                .filter(group -> !group.entries().isEmpty())
                .toList();
        return new EngineTroubles(
                troubles.size(), usual(written), groups, rest(troubles.subList(shown, troubles.size()), index));
    }

    private static String usual(List<Trouble> written) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        written.forEach(trouble -> counts.merge(trouble.reason(), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** How many are written out. */
    private static int shown(List<Trouble> troubles) {
        int letters = 0;
        int shown = 0;
        while (shown < Math.min(CASES_SHOWN, troubles.size()) && letters < LETTERS_SHOWN) {
            Trouble next = troubles.get(shown++);
            letters += next.reason().length()
                    + next.divergence().map(EngineTroubles::letters).orElse(0);
        }
        return shown;
    }

    private static int letters(CaseResult.Divergence divergence) {
        return divergence.written().length()
                + divergence.oracle().length()
                + divergence.engine().length();
    }

    /** The clause of the case; empty where the registry does not list it. */
    private static String clause(Trouble trouble, RunIndex index) {
        return index.clauseOf(index.caseOf(trouble.caseId()))
                .map(ClauseRecord::id)
                .orElse("");
    }

    private static Group group(List<Trouble> all, List<Trouble> written, RunIndex index) {
        Optional<ClauseRecord> clause = index.clauseOf(index.caseOf(all.get(0).caseId()));
        List<Trouble> some = all.stream().filter(written::contains).toList();
        return new Group(
                clause.map(ClauseRecord::id).orElse(""),
                clause.map(found -> Address.ofClause(found.id())).orElse(Address.OTHER_CASES),
                Prose.of(clause.map(ClauseRecord::statement).orElse("Cases whose clause the registry does not list")),
                all.size(),
                some.stream().map(trouble -> entry(trouble, index)).toList());
    }

    private static Entry entry(Trouble trouble, RunIndex index) {
        return new Entry(
                trouble,
                Badge.of(trouble.outcome()),
                index.caseOf(trouble.caseId()).title(),
                Address.ofCase(trouble.caseId()));
    }

    private static List<Rest> rest(List<Trouble> troubles, RunIndex index) {
        Map<String, Rest> byPage = new LinkedHashMap<>();
        for (Trouble trouble : troubles) {
            Optional<ClauseRecord> clause = index.clauseOf(index.caseOf(trouble.caseId()));
            String href = clause.map(found -> Address.ofChapter(found.id())).orElse(Address.OTHER_CASES);
            String name = clause.map(ClauseRecord::chapter).orElse("Other cases");
            byPage.merge(href, new Rest(name, href, 1), (some, one) -> new Rest(name, href, some.count() + 1));
        }
        return List.copyOf(byPage.values());
    }
}
