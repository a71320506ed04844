package io.github.yieldstick.search;

import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.ProgramFault;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.plugin.EngineDescription;
import io.github.yieldstick.record.CannotRecord;
import io.github.yieldstick.record.Recorded;
import io.github.yieldstick.record.Recording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the search with one engine has come to.
 *
 * @param engine the engine
 * @param summary how much was tried and found, in a sentence
 * @param decided whether any program was decided on: not where the engine failed of itself in each, or the oracle came to no end
 * @param faults what was found
 * @param subject the same as it is kept and merged
 */
public record SearchResult(
        String engine, String summary, boolean decided, List<FoundFault> faults, SearchFile.Subject subject) {

    public SearchResult {
        faults = List.copyOf(faults);
    }

    /**
     * One fault.
     *
     * @param name a name for its file, {@code 1-OP3.2}
     * @param text the fault in lines
     * @param scenario the scenario that shows it; where none can be written, the body with a reason
     */
    public record FoundFault(String name, String text, String scenario) {}

    private static SearchFile.Subject subject(
            EngineForm form, long tried, SearchSetup setup, Search search, List<FoundFault> faults) {
        List<SearchFile.Fault> kept = new ArrayList<>();
        for (Finding finding : search.findings()) {
            FaultKind kind = finding.fault();
            kept.add(new SearchFile.Fault(
                    kind.outcome().id() + " " + kind.way() + " " + kind.clause(),
                    kind.clause(),
                    finding.times(),
                    again(finding, setup),
                    difference(finding),
                    faults.get(kept.size()).scenario(),
                    ""));
        }
        return new SearchFile.Subject(form.id(), tried, search.undecided(), kept, List.of(), List.of(), List.of());
    }

    static SearchResult of(
            EngineForm form,
            EngineDescription description,
            SearchSetup setup,
            Search search,
            long tried,
            int situations,
            Realms realms) {
        List<FoundFault> faults = new ArrayList<>();
        for (Finding finding : search.findings()) {
            faults.add(fault(finding, faults.size() + 1, setup, description, realms));
        }
        String summary = "%s, held against the real helper %s: %s in %s programs %s%s."
                .formatted(
                        form.id(),
                        description.revision(),
                        faults.isEmpty() ? "no fault" : faults.size() == 1 ? "1 fault" : faults.size() + " faults",
                        tried,
                        programs(setup, tried),
                        remarks(search, situations));
        return new SearchResult(
                form.id(), summary, search.undecided() < tried, faults, subject(form, tried, setup, search, faults));
    }

    private static String programs(SearchSetup setup, long tried) {
        return setup.small()
                .map(scope -> "of the %s %s%s"
                        .formatted(
                                scope.size(),
                                scope.written(),
                                tried < setup.count() ? "; it goes on with --from " + (setup.from() + tried) : ""))
                .orElse("of seed " + setup.seed());
    }

    private static String remarks(Search search, int situations) {
        return (situations == 0 ? "" : "; " + situations + " situations reached")
                + (search.undecided() == 0 ? "" : "; " + search.undecided() + " of them decided nothing")
                + (search.onlyAmongOthers() == 0
                        ? ""
                        : "; " + search.onlyAmongOthers() + " of them parted only behind others in one realm");
    }

    private static FoundFault fault(
            Finding finding, int number, SearchSetup setup, EngineDescription description, Realms realms) {
        String clause = finding.fault().clause();
        String name =
                number + "-" + (clause.isEmpty() ? finding.fault().outcome().id() : clause);
        String heading = "%s. %s, %s; first by program %s (%s)"
                .formatted(
                        number,
                        clause.isEmpty() ? "no clause is near" : "near " + clause,
                        finding.times() == 1 ? "1 program" : finding.times() + " programs",
                        finding.lineage().written(),
                        again(finding, setup));
        return new FoundFault(name, heading + "\n" + difference(finding), scenario(finding, name, description, realms));
    }

    /** The options that try the program again. */
    private static String again(Finding finding, SearchSetup setup) {
        return setup.small().isPresent()
                ? "--from " + finding.lineage().written() + " --programs 1"
                : "--seed " + setup.seed() + " --program " + finding.lineage().written();
    }

    private static String difference(Finding finding) {
        return finding.result()
                .divergence()
                .map(found -> "     call %s, %s, %s%n       helper  %s%n       engine  %s%n"
                        .formatted(found.row(), found.call(), found.aspect().id(), found.oracle(), found.engine()))
                .orElseGet(() -> "     %s: %s%n"
                        .formatted(
                                finding.result().outcome().id(),
                                finding.result().reason()));
    }

    private static String scenario(Finding finding, String name, EngineDescription description, Realms realms) {
        var unwritten = ProgramComparison.unwritten(finding.program());
        Recording recording = new Recording(
                name + ".js",
                unwritten.program(),
                unwritten.asCase().rows().stream().map(row -> row.call()).toList(),
                HelperText.of(description.revision()),
                false);
        try {
            return Recorded.scenario(realms, Bounds.standard(), recording);
        } catch (CannotRecord | ProgramFault cannot) {
            return ("No scenario can be written of this: " + cannot.getMessage() + "\nThe calls: "
                            + String.join("; ", finding.program().written()) + "\n" + unwritten.surroundingCode()
                            + unwritten.body())
                    .lines()
                    .map(line -> "# " + line + "\n")
                    .collect(Collectors.joining());
        }
    }
}
