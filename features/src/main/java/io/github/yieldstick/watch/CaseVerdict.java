package io.github.yieldstick.watch;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.reports.grade.Sides;
import io.github.yieldstick.reports.grade.Trouble;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.text.EngineNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came of one case, in lines for a terminal: what is red with its first divergence, and where that stands. */
final class CaseVerdict {

    private CaseVerdict() {}

    /** What engines may share. */
    private record Shared(Outcome outcome, String reason, Optional<CaseResult.Divergence> divergence) {}

    static List<String> of(Case judged, List<CaseResult> results) {
        Map<Shared, List<String>> engines = new LinkedHashMap<>();
        results.forEach(result -> engines.computeIfAbsent(
                        new Shared(result.outcome(), result.reason(), result.divergence()), any -> new ArrayList<>())
                .add(result.engine()));
        List<String> lines =
                new ArrayList<>(List.of(judged.id() + "  " + judged.record().title()));
        if (results.isEmpty()) {
            lines.add(
                    judged.record().profile() == Profile.LOWERING
                            ? "  is about compilers, which are not watched; judge it with --compiler"
                            : "  holds for no revision that an engine here means to match");
        }
        engines.forEach((shared, ids) -> lines.addAll(linesOf(judged, shared, EngineNames.of(ids, results.size()))));
        return lines;
    }

    private static List<String> linesOf(Case judged, Shared shared, String engines) {
        List<String> lines = new ArrayList<>(List.of("  " + shared.outcome().id() + " on " + engines));
        if (shared.outcome().isRed(judged.record().profile())) {
            lines.add("    " + place(judged, shared.divergence()));
        }
        if (!shared.reason().isEmpty()) {
            lines.add("    " + shared.reason());
        }
        shared.divergence()
                .map(found -> Trouble.lines(found, Sides.of(List.of())))
                .ifPresent(found -> found.forEach(line -> lines.add("    " + line)));
        return lines;
    }

    /** Where the row stands, or else the scenario. */
    private static String place(Case judged, Optional<CaseResult.Divergence> divergence) {
        return divergence
                .map(parts -> judged.rows().get(parts.row() - 1).call().place())
                .orElse(judged.record().place());
    }
}
