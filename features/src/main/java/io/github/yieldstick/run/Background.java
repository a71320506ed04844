package io.github.yieldstick.run;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.reports.run.CaseResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Judges cases in threads of its own, in the order of the corpus, while others wait for one or another of them. */
final class Background {
    private final Conformance conformance;
    private final Map<String, CompletableFuture<List<CaseResult>>> planned = new HashMap<>();
    private final Thread thread;

    private Background(List<Case> cases, Conformance conformance) {
        this.conformance = conformance;
        cases.forEach(each -> planned.put(each.id(), new CompletableFuture<>()));
        thread = new Thread(() -> judge(cases), "yieldstick-judging");
        thread.setDaemon(true);
    }

    /** Begins to judge. */
    static Background judging(List<Case> cases, Conformance conformance) {
        Background background = new Background(cases, conformance);
        background.thread.start();
        return background;
    }

    /** What came of a case, when it has come; one that was not planned is judged at once. */
    List<CaseResult> resultsOf(Case asked) {
        CompletableFuture<List<CaseResult>> results = planned.get(asked.id());
        if (results == null) {
            return conformance.judge(asked);
        }
        try {
            return results.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw failed;
        }
    }

    /** Waits until all that was planned is judged. */
    void await() throws InterruptedException {
        thread.join();
    }

    private void judge(List<Case> cases) {
        @Nullable Throwable fault = null;
        try {
            conformance.judge(cases, Jobs.ofThisMachine(), (judged, results) -> {
                CompletableFuture<List<CaseResult>> waiting = planned.get(judged.id());
                if (waiting != null) {
                    waiting.complete(results);
                }
            });
        } catch (ExecutionException failed) {
            fault = failed.getCause();
        } catch (InterruptedException | RuntimeException | Error thrown) {
            fault = thrown;
        }
        Throwable cause = fault == null ? new IllegalStateException("the case was not judged") : fault;
        planned.values().forEach(waiting -> waiting.completeExceptionally(cause));
    }
}
