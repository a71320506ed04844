package io.github.yieldstick.reports.grade;

import io.github.yieldstick.reports.run.Profile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The sentence that tells first what a run amounts to. */
public final class Headline {

    private Headline() {}

    /** The core verdicts, counted: {@code Of 3 engines judged in core, 2 are conformant, 1 is non-conformant.} */
    public static String of(Grade grade) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Grade.EngineGrade engine : grade.engines()) {
            engine.in(Profile.CORE).ifPresent(core -> counts.merge(core.verdict(), 1, Integer::sum));
        }
        int verdicts = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (verdicts == 0) {
            return "No engine was judged in core.";
        }
        List<String> parts = new ArrayList<>();
        counts.forEach((verdict, count) -> parts.add(count + (count == 1 ? " is " : " are ") + verdict.words()));
        // A verdict can be incomplete, an engine cannot.
        boolean ofVerdicts = counts.containsKey(Verdict.INCOMPLETE);
        if (parts.size() > 1) {
            return "Of %s %s in core, %s."
                    .formatted(verdicts, ofVerdicts ? "verdicts" : "engines judged", String.join(", ", parts));
        }
        String words = counts.keySet().iterator().next().words();
        if (verdicts == 1) {
            return (ofVerdicts ? "The verdict in core is %s." : "The engine is %s in core.").formatted(words);
        }
        return (ofVerdicts ? "All %s verdicts in core are %s." : "All %s engines are %s in core.")
                .formatted(verdicts, words);
    }
}
