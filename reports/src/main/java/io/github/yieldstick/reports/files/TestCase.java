package io.github.yieldstick.reports.files;

import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import java.util.List;
import java.util.Optional;

/**
 * A case on an engine as the result of a test, the form in which other tools know results.
 *
 * @param shown the case
 * @param result what came of it
 * @param engine the engine or compiler that it was judged on
 */
record TestCase(CaseRecord shown, CaseResult result, Run.EngineRecord engine) {

    /** What a test can come to. */
    enum End {
        PASSED,
        FAILED,
        /** Red, and without an answer that could be compared. */
        BROKEN,
        /** It was run, and what came of it speaks neither for nor against. */
        WITHOUT_VERDICT,
        NOT_RUN
    }

    /** The cases that the engine's revision admits, whether they were run or not. */
    static List<TestCase> of(RunIndex index, Run.EngineRecord engine) {
        return index.run().cases().stream()
                .filter(each -> index.admits(each, engine))
                .map(each -> new TestCase(
                        each, index.result(each, engine).orElseGet(() -> notSelected(each, engine)), engine))
                .toList();
    }

    private static CaseResult notSelected(CaseRecord shown, Run.EngineRecord engine) {
        String reason = "The run did not ask for the case.";
        return new CaseResult(shown.id(), engine.id(), Outcome.NOT_RUN, reason, Optional.empty(), List.of(), List.of());
    }

    End end() {
        boolean red = result.outcome().isRed(shown.profile());
        return switch (result.outcome()) {
            case PASS -> End.PASSED;
            case FAIL, DOES_NOT_LOAD, REFUSED, UNEXPECTED_PASS -> red ? End.FAILED : End.WITHOUT_VERDICT;
            case REFUTED, INCONCLUSIVE, ERROR, CRASH, TIMEOUT, RUNAWAY, PROTOCOL ->
                red ? End.BROKEN : End.WITHOUT_VERDICT;
            case KNOWN_FAIL, OBSERVED -> End.WITHOUT_VERDICT;
            case NOT_APPLICABLE, NOT_RUN -> End.NOT_RUN;
        };
    }

    /** The case in a line. */
    String name() {
        return "[%s] %s".formatted(shown.id(), shown.title());
    }

    /** The outcome with its reason: {@code not-run: The run did not ask for the case.} */
    String sentence() {
        String outcome = result.outcome().id();
        return result.reason().isEmpty() ? outcome : outcome + ": " + result.reason();
    }
}
