package io.github.yieldstick.watch;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.corpus.CorpusReader;
import io.github.yieldstick.corpus.ScenarioProblem;
import io.github.yieldstick.corpus.Subject;
import io.github.yieldstick.run.Conformance;
import io.github.yieldstick.run.Jobs;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Looks again and again at the files that cases are read from, and judges those that were changed. A mistake in a file is told,
 * and the next look goes on from there; what comes of the cases is kept nowhere. Used by one thread at a time.
 */
public final class Watch {
    private static final long MILLIS_BETWEEN_LOOKS = 100;

    private final CorpusReader reader;
    private final Conformance conformance;
    private final String tags;
    private final Jobs jobs;
    private final Consumer<String> lines;
    private Corpus corpus;
    private Snapshot read;
    private Snapshot last;

    /**
     * Begins behind what was read and judged already.
     *
     * @param corpus what the reader has read last
     * @param conformance judges the cases
     * @param tags selects the cases that are judged; empty for all
     * @param jobs how many at once
     * @param lines gets what is found out, a line each
     */
    public Watch(
            CorpusReader reader,
            Corpus corpus,
            Conformance conformance,
            String tags,
            Jobs jobs,
            Consumer<String> lines) {
        this.reader = reader;
        this.corpus = corpus;
        this.conformance = conformance;
        this.tags = tags;
        this.jobs = jobs;
        this.lines = lines;
        this.read =
                new Snapshot(Map.of()); // so that what was saved since the corpus was read is found at the first look
        this.last = Snapshot.of(reader.places());
    }

    /** Looks until the thread is interrupted. */
    public void lookOn() throws InterruptedException, ExecutionException {
        if (corpus.select(tags).stream().anyMatch(each -> each.subject() instanceof Subject.Source)) {
            reader.prepareToLower();
        }
        while (true) {
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
            look();
        }
    }

    /**
     * Looks once. A file that was saved since is read when it has stayed as it is for two looks: before that it may be half
     * written.
     */
    void look() throws InterruptedException, ExecutionException {
        Snapshot now = Snapshot.of(reader.places());
        boolean settled = now.equals(last);
        last = now;
        if (!settled || now.equals(read)) {
            return;
        }
        SortedSet<Path> saved = read.files().isEmpty() ? new TreeSet<>() : now.changedSince(read);
        read = now;
        try {
            judge(reader.read(), saved);
        } catch (ScenarioProblem wrong) {
            lines.accept(String.valueOf(wrong.getMessage()));
        }
    }

    private void judge(Corpus changed, SortedSet<Path> saved) throws InterruptedException, ExecutionException {
        List<Path> lowered = reader.takeLowered();
        lowered.forEach(file -> lines.accept("Lowered anew: " + file));
        read = read.with(lowered); // which are no news
        last = read;
        CorpusChange change = CorpusChange.between(corpus, changed, saved);
        corpus = changed;
        change.problems().forEach(lines);
        if (!change.gone().isEmpty()) {
            lines.accept("No longer there: " + String.join(", ", change.gone()));
        }
        List<Case> cases = changed.select(tags).stream()
                .filter(each -> change.changed().contains(each.id()))
                .toList();
        if (!cases.isEmpty()) {
            judge(cases);
        } else if (!saved.isEmpty()
                && change.problems().isEmpty()
                && change.gone().isEmpty()) {
            lines.accept("Saved, and no case that is watched says anything else: "
                    + saved.stream().map(Path::toString).collect(Collectors.joining(", ")));
        }
    }

    private void judge(List<Case> cases) throws InterruptedException, ExecutionException {
        AtomicInteger red = new AtomicInteger();
        conformance.judgeApart(corpus, cases, jobs, (judged, results) -> {
            CaseVerdict.of(judged, results).forEach(lines);
            red.addAndGet(
                    results.stream()
                                    .anyMatch(result -> result.outcome()
                                            .isRed(judged.record().profile()))
                            ? 1
                            : 0);
        });
        lines.accept(cases.size() + (cases.size() == 1 ? " case" : " cases") + " judged, " + red + " red.");
    }
}
