package io.github.yieldstick.reports.site.cases;

import io.github.yieldstick.reports.grade.Trouble;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.WrittenTable;
import io.github.yieldstick.reports.site.parts.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays one call out for the page: what is written beside what each party did. */
final class CallView {

    private static final int MOST_STEPS = 200;

    private final WrittenTable table;
    private final List<Party> parties;
    private final Optional<CaseResult.Divergence> divergence;
    private final int row;

    /**
     * @param table what is written
     * @param parties the columns beside it
     * @param divergence the case's first divergence, in this call or another
     * @param row the call's row, from 0
     */
    CallView(WrittenTable table, List<Party> parties, Optional<CaseResult.Divergence> divergence, int row) {
        this.table = table;
        this.parties = parties;
        this.divergence = divergence.filter(found -> found.row() == row + 1);
        this.row = row;
    }

    SharedTrace.Call call() {
        List<SharedTrace.Aspect> aspects =
                table.aspects().stream().map(this::aspect).toList();
        List<SharedTrace.Path> paths = parties.stream().map(this::path).toList();
        return new SharedTrace.Call(row + 1, name(), divergence.isPresent(), aspects, paths);
    }

    private SharedTrace.Path path(Party party) {
        List<Party.Step> steps = party.steps(row);
        int shown = Math.min(steps.size(), MOST_STEPS);
        return new SharedTrace.Path(party.name(), steps.subList(0, shown), steps.size() - shown);
    }

    private String name() {
        String written = table.call(row);
        return written.isEmpty()
                ? parties.stream()
                        .flatMap(party -> party.call(row).stream())
                        .map(CaseResult.CallTrace::call)
                        .findFirst()
                        .orElse("")
                : written;
    }

    private SharedTrace.Aspect aspect(String aspect) {
        Optional<CaseResult.Divergence> here =
                divergence.filter(found -> found.aspect().id().equals(aspect));
        List<SharedTrace.Cell> cells = new ArrayList<>();
        cells.add(new SharedTrace.Cell("expected", table.cell(aspect, row), false, false));
        for (Party party : parties) {
            boolean parts = here.filter(found -> isParting(party, found)).isPresent();
            String sentence = here.map(found -> sentence(party, found)).orElse("");
            String text = sentence.isEmpty() ? party.aspect(aspect, row) : sentence;
            boolean differs =
                    !parts && !party.aspect(aspect, row).equals(parties.get(0).aspect(aspect, row));
            cells.add(new SharedTrace.Cell(party.name(), text, parts, differs));
        }
        return new SharedTrace.Aspect(aspect, here.isPresent(), cells);
    }

    private boolean isParting(Party party, CaseResult.Divergence found) {
        int parting = Trouble.engineWasAsked(found) ? parties.size() - 1 : 0;
        return parties.indexOf(party) == parting;
    }

    /** The judge's own words for what the party did; they win over what the trace would say. */
    private String sentence(Party party, CaseResult.Divergence found) {
        return parties.indexOf(party) == 0 ? found.oracle() : found.engine();
    }
}
