package io.github.yieldstick.reports.grade;

import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What kept a run from judging all that it was asked to, which every report tells before its verdicts.
 *
 * @param title what it is about, in a word or two
 * @param sentence what happened
 */
public record Notice(String title, String sentence) {

    /** What there is to tell of a run: that it did not end, which engines were never started, and what was given up. */
    public static List<Notice> in(RunIndex index) {
        List<Notice> notices = new ArrayList<>();
        if (!index.run().ended()) {
            notices.add(new Notice(
                    "Not ended",
                    "The run did not come to its end: it was interrupted, or its process was ended. This is what was found"
                            + " until then; make the run again."));
        }
        for (Run.EngineRecord engine : index.engines()) {
            if (!engine.unusable().isEmpty()) {
                notices.add(new Notice("Not started", engine.unusable()));
            }
            givenUp(engine, index).forEach(notices::add);
        }
        return notices;
    }

    /** A case has a result that says that it was not run only where its engine was given up, which the reason tells. */
    private static List<Notice> givenUp(Run.EngineRecord engine, RunIndex index) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        index.run().results().stream()
                .filter(result -> result.engine().equals(engine.id()) && result.outcome() == Outcome.NOT_RUN)
                .map(CaseResult::reason)
                .forEach(reason -> counts.merge(reason, 1, Integer::sum));
        List<Notice> notices = new ArrayList<>();
        counts.forEach((reason, count) -> notices.add(
                new Notice("Given up", "%s was %s. Cases not run: %s.".formatted(engine.id(), reason, count))));
        return notices;
    }

    /** The whole in one line. */
    public String line() {
        return title + ": " + sentence;
    }
}
