package io.github.yieldstick.run;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.PathRecord;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunLog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What has come of the cases so far, in the order of the corpus, whenever it came. Safe for use by several threads. */
final class Results {
    private final List<Case> order;
    private final Map<String, Attempt> attempts = new HashMap<>();
    private Optional<RunLog> log = Optional.empty();
    private Path folder = Path.of("");

    Results(List<Case> order) {
        this.order = order;
    }

    /** Has what comes from here on written into a folder, behind what the run is before. */
    synchronized void keepIn(Path given, Run run) {
        folder = given;
        try {
            log = Optional.of(RunLog.begin(run, given));
        } catch (IOException unwritable) {
            throw CannotWrite.results(given, unwritable);
        }
    }

    /**
     * Takes what came of a case.
     *
     * @param results those of it as they are written down at once
     * @throws CannotWrite if they cannot be
     */
    synchronized void add(Attempt attempt, List<CaseResult> results) {
        attempts.put(attempt.judged().id(), attempt);
        if (log.isPresent()) {
            try {
                log.get().add(results, attempt.paths());
            } catch (IOException unwritable) {
                throw CannotWrite.results(folder, unwritable);
            }
        }
    }

    /** Writes down no more: the whole is about to be written in place of it. */
    synchronized void keepNoMore() {
        try {
            if (log.isPresent()) {
                log.get().close();
            }
        } catch (IOException unwritable) {
            throw CannotWrite.results(folder, unwritable);
        } finally {
            log = Optional.empty();
        }
    }

    /** Puts right what was judged out of its turn; where each case had its turn, that is nothing. */
    synchronized void settleAll(Judging judging) {
        inOrder().toList().forEach(attempt -> attempts.put(attempt.judged().id(), judging.settle(attempt)));
    }

    synchronized List<CaseResult> results() {
        return inOrder().flatMap(attempt -> attempt.results().stream()).toList();
    }

    synchronized List<PathRecord> paths() {
        return inOrder().flatMap(attempt -> attempt.paths().stream()).toList();
    }

    private Stream<Attempt> inOrder() {
        return order.stream().map(each -> attempts.get(each.id())).filter(Objects::nonNull);
    }
}
