package io.github.yieldstick.reports.grade;

import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import java.util.ArrayList;
import java.util.List;

/** The engines that were given up before the end of a run, in sentences. */
public final class GivenUp {

    private GivenUp() {}

    /** A sentence for each; a case has a result that says that it was not run only where its engine was given up. */
    public static List<String> in(RunIndex index) {
        List<String> sentences = new ArrayList<>();
        for (Run.EngineRecord engine : index.engines()) {
            List<CaseResult> notRun = index.run().results().stream()
                    .filter(result -> result.engine().equals(engine.id()) && result.outcome() == Outcome.NOT_RUN)
                    .toList();
            if (!notRun.isEmpty()) {
                sentences.add("%s was %s. Cases not run: %s."
                        .formatted(engine.id(), notRun.get(0).reason(), notRun.size()));
            }
        }
        return sentences;
    }
}
