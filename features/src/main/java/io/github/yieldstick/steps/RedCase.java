package io.github.yieldstick.steps;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.CaseResult.Divergence;
import java.util.List;
import java.util.stream.Collectors;

/** A case that is not as it should be, in words, for whoever reads the build's output. */
final class RedCase extends AssertionError {
    private static final long serialVersionUID = 1;

    private RedCase(String message) {
        super(message);
        setStackTrace(new StackTraceElement[0]); // the place is the scenario's, and the message has it
    }

    static void unlessAllIsWell(Case judged, List<CaseResult> results) {
        List<CaseResult> red = results.stream()
                .filter(result -> result.outcome().isRed(judged.record().profile()))
                .toList();
        if (!red.isEmpty()) {
            throw new RedCase(judged.record().place() + ": " + judged.id() + " "
                    + judged.record().title()
                    + red.stream().map(RedCase::sentence).collect(Collectors.joining("\n", "\n", "")));
        }
    }

    private static String sentence(CaseResult result) {
        String divergence = result.divergence().map(RedCase::sentence).orElse("");
        return "  " + result.engine() + ": " + result.outcome().id() + ", " + result.reason() + divergence;
    }

    private static String sentence(Divergence divergence) {
        return "\n    row " + divergence.row() + ", " + divergence.call() + ", "
                + divergence.aspect().id()
                + "\n      written " + divergence.written()
                + "\n      oracle  " + divergence.oracle()
                + (divergence.engine().isEmpty() ? "" : "\n      engine  " + divergence.engine());
    }
}
