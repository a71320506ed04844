package io.github.yieldstick.reports.site.playground;

import io.github.yieldstick.reports.machine.MachineFacts;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What the page of the playground shows before anything runs.
 *
 * @param revisions the revisions to choose from, the newest first; none where the report has no facts of the machine
 */
public record PlaygroundPage(List<String> revisions) {

    /** The page of a run. */
    public static PlaygroundPage of(RunIndex index, Optional<MachineFacts> facts) {
        List<String> revisions = new ArrayList<>(index.run().head().revisions().stream()
                .map(Run.RevisionRecord::id)
                .toList());
        Collections.reverse(revisions);
        return new PlaygroundPage(facts.isPresent() ? revisions : List.of());
    }

    /** The body that stands there at first, line by line. */
    List<String> body() {
        return List.of(
                "switch (_a.label) {",
                "  case 0:",
                "    _a.trys.push([0, , 2, 4]);",
                "    return [4 /*yield*/, 1];",
                "  case 1:",
                "    log(_a.sent());",
                "    return [3 /*break*/, 4];",
                "  case 2: return [4 /*yield*/, \"in finally\"];",
                "  case 3:",
                "    log(_a.sent());",
                "    return [7 /*endfinally*/];",
                "  case 4: return [2 /*return*/, \"end\"];",
                "}");
    }
}
