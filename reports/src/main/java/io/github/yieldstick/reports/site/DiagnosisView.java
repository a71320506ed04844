package io.github.yieldstick.reports.site;

import io.github.yieldstick.reports.grade.ProbableFault;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.Diagnosis;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.site.parts.Address;
import io.github.yieldstick.reports.site.parts.CaseLink;
import io.github.yieldstick.reports.text.Prose;
import java.util.List;

/**
 * What a page shows of a diagnosis.
 *
 * @param sentence the diagnosis, whose subject is the engine
 * @param misfit what does not fit; empty where all does
 * @param basis what the diagnosis rests on
 * @param faults the groups of failures, probably of one fault each
 */
record DiagnosisView(List<Prose> sentence, List<Prose> misfit, String basis, List<Fault> faults) {

    // The page of the engine lists all of its cases below.
    private static final int CASES_SHOWN = 60;
    private static final int CLAUSES_SHOWN = 3;

    /**
     * A group of failures.
     *
     * @param words what goes wrong
     * @param resembles the change that it resembles; empty where there is none
     * @param alike what no case tells from that; empty where nothing is
     * @param count how many cases there are, in words
     * @param clauses the clauses to look at
     * @param cases the cases, the first of them
     * @param furtherCases how many more there are
     */
    record Fault(
            List<Prose> words,
            List<Prose> resembles,
            List<Prose> alike,
            String count,
            List<Clause> clauses,
            List<CaseLink> cases,
            int furtherCases) {}

    /** A clause with its sentence. */
    record Clause(String id, String href, List<Prose> statement) {}

    static DiagnosisView of(Diagnosis diagnosis, RunIndex index) {
        return new DiagnosisView(
                Prose.of(diagnosis.sentence()),
                Prose.of(diagnosis.misfit()),
                diagnosis.basis(),
                ProbableFault.in(diagnosis).stream()
                        .map(fault -> fault(fault, index))
                        .toList());
    }

    private static Fault fault(ProbableFault fault, RunIndex index) {
        return new Fault(
                Prose.of(fault.words()),
                Prose.of(fault.resembles()),
                Prose.of(fault.alike()),
                fault.count(),
                fault.clauses().stream()
                        .limit(CLAUSES_SHOWN)
                        .flatMap(id -> index.clause(id).stream())
                        .map(DiagnosisView::clause)
                        .toList(),
                fault.cases().stream()
                        .limit(CASES_SHOWN)
                        .map(id -> CaseLink.to(index.caseOf(id), index))
                        .toList(),
                Math.max(0, fault.cases().size() - CASES_SHOWN));
    }

    private static Clause clause(ClauseRecord clause) {
        return new Clause(clause.id(), Address.ofClause(clause.id()), Prose.of(clause.statement()));
    }
}
