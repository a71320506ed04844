package io.github.yieldstick.reports.site.cases;

import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.TraceComparison;
import io.github.yieldstick.reports.run.WrittenTable;
import io.github.yieldstick.reports.site.parts.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The traces of a case beside each other, told once for all engines that share them.
 *
 * @param engines the engines
 * @param outcome what came of the case on them
 * @param parties the headings: what is written, the oracle, the engine; the last two in one where they agree throughout
 * @param calls a block for each call
 */
record SharedTrace(String engines, Outcome outcome, List<String> parties, List<Call> calls) {

    private static final String TOGETHER = "oracle and engine";

    /** A call, its aspects each with a cell a party, and the events that led there, a path a party. */
    record Call(int number, String call, boolean diverges, List<Aspect> aspects, List<Path> paths) {}

    record Aspect(String name, boolean diverges, List<Cell> cells) {}

    /**
     * What a party did, or is expected to.
     *
     * @param diverges whether it is the first divergence of the case
     * @param differs whether it is otherwise than the oracle in what the case writes of
     */
    record Cell(String party, String text, boolean diverges, boolean differs) {}

    record Path(String party, List<Party.Step> steps, int further) {}

    /** Whether oracle and engine did the same throughout. */
    boolean agrees() {
        return parties.contains(TOGETHER);
    }

    /** Whether the traces differ although the case passes: in what it does not judge. */
    boolean differsUnjudged() {
        return outcome == Outcome.PASS && !agrees();
    }

    /** Whether there is anything to show besides the outcome. */
    static boolean isWorthShowing(CaseResult result) {
        return result.divergence().isPresent()
                || !result.oracle().isEmpty()
                || !result.observed().isEmpty();
    }

    static SharedTrace of(CaseRecord shown, CaseResult result, String engines) {
        List<Party> parties = parties(result);
        return new SharedTrace(engines, result.outcome(), headings(parties), calls(shown, result, parties));
    }

    private static List<Party> parties(CaseResult result) {
        if (result.observed().isEmpty()) {
            return List.of(new Party("oracle", result.oracle(), List.of()));
        }
        if (result.observed().equals(result.oracle())) {
            return List.of(new Party(TOGETHER, result.oracle(), List.of()));
        }
        int calls = Math.min(result.oracle().size(), result.observed().size());
        List<TraceComparison.AtEvent> partings = new TraceComparison(result.oracle(), result.observed())
                .events().stream().filter(parting -> parting.row() < calls).toList();
        return List.of(
                new Party("oracle", result.oracle(), partings), new Party("engine", result.observed(), partings));
    }

    private static List<String> headings(List<Party> parties) {
        List<String> headings = new ArrayList<>(List.of("expected"));
        parties.forEach(party -> headings.add(party.name()));
        return headings;
    }

    private static List<Call> calls(CaseRecord shown, CaseResult result, List<Party> parties) {
        WrittenTable table = new WrittenTable(shown);
        int calls = Math.max(
                shown.rows().size(),
                Math.max(result.oracle().size(), result.observed().size()));
        return IntStream.range(0, calls)
                .mapToObj(row -> new CallView(table, parties, result.divergence(), row).call())
                .toList();
    }
}
