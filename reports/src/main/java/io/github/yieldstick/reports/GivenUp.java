package io.github.yieldstick.reports;

import java.util.ArrayList;
import java.util.List;

/** The engines that were given up before the end of a run, in sentences. */
final class GivenUp {

    private GivenUp() {}

    /** A sentence for each; a case has a result that says that it was not run only where its engine was given up. */
    static List<String> in(RunIndex index) {
        List<String> sentences = new ArrayList<>();
        for (Run.EngineRecord engine : index.engines()) {
            List<CaseResult> notRun = index.run().results().stream()
                    .filter(result -> result.engine().equals(engine.id()) && result.outcome() == Outcome.NOT_RUN)
                    .toList();
            if (!notRun.isEmpty()) {
                sentences.add("%s was %s. Cases not run: %d."
                        .formatted(engine.id(), notRun.get(0).reason(), notRun.size()));
            }
        }
        return sentences;
    }
}
