package io.github.yieldstick.reports.site;

import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.run.WrittenTable;
import io.github.yieldstick.reports.site.parts.Address;
import io.github.yieldstick.reports.site.parts.CaseLink;
import io.github.yieldstick.reports.text.Prose;
import java.util.ArrayList;
import java.util.List;

/**
 * What the page "Differs from ECMAScript" shows.
 *
 * @param headline how many cases differ, in a sentence
 * @param groups the clauses of which a case differs, in the registry's order
 */
record DifferencesPage(String headline, List<Group> groups) {

    // A long program may differ in every row; its own page shows them all.
    private static final int ROWS_SHOWN = 6;

    /**
     * The cases of one clause that differ.
     *
     * @param id the clause
     * @param href where the clause stands; empty where the registry does not list it
     * @param statement the clause's sentence
     * @param entries what differs
     */
    record Group(String id, String href, List<Prose> statement, List<Entry> entries) {}

    /** A case that differs. */
    record Entry(
            String anchor, List<Prose> section, List<Prose> reason, CaseLink link, List<Row> rows, int furtherRows) {}

    /** One thing that ECMAScript does otherwise. */
    record Row(int number, String call, Cell lowered, Cell natively) {}

    /** What was done; nothing where the text is empty. */
    record Cell(boolean logs, String text) {

        private static final String NOTHING = "nothing";

        static Cell of(String aspect, String written) {
            return new Cell(aspect.equals("logs"), written.equals(NOTHING) ? "" : written);
        }
    }

    static DifferencesPage of(RunIndex index) {
        List<Group> groups = new ArrayList<>();
        for (ClauseRecord clause : index.run().clauses()) {
            add(
                    groups,
                    new Group(
                            clause.id(),
                            Address.ofClause(clause.id()),
                            Prose.of(clause.statement()),
                            entries(index.casesOf(clause), index)));
        }
        List<Prose> none = Prose.of("Cases whose clause the registry does not list");
        add(groups, new Group("", "", none, entries(index.casesOfNoClause(), index)));
        return new DifferencesPage(headline(index.run().cases()), groups);
    }

    private static void add(List<Group> groups, Group group) {
        if (!group.entries().isEmpty()) {
            groups.add(group);
        }
    }

    private static List<Entry> entries(List<CaseRecord> cases, RunIndex index) {
        return cases.stream()
                .flatMap(each -> each.difference().map(found -> entry(each, found, index)).stream())
                .toList();
    }

    private static Entry entry(CaseRecord shown, CaseRecord.Difference difference, RunIndex index) {
        List<WrittenTable.NativeDifference> rows = new WrittenTable(shown).nativeDifferences();
        return new Entry(
                Address.anchor(shown.id()),
                Prose.of(difference.section()),
                Prose.of(difference.reason()),
                CaseLink.to(shown, index),
                rows.stream().limit(ROWS_SHOWN).map(DifferencesPage::row).toList(),
                Math.max(0, rows.size() - ROWS_SHOWN));
    }

    private static Row row(WrittenTable.NativeDifference row) {
        return new Row(
                row.number(), row.call(), Cell.of(row.aspect(), row.lowered()), Cell.of(row.aspect(), row.natively()));
    }

    private static String headline(List<CaseRecord> cases) {
        long ofSource = cases.stream().filter(CaseRecord::isFromSource).count();
        long differing =
                cases.stream().filter(each -> each.difference().isPresent()).count();
        if (ofSource == 0) {
            return "This run holds no case from source, so nothing is held against the standard.";
        }
        return "%s of %s %s from source %s."
                .formatted(
                        differing,
                        ofSource,
                        ofSource == 1 ? "case" : "cases",
                        differing == 1 || ofSource == 1 ? "differs" : "differ");
    }
}
