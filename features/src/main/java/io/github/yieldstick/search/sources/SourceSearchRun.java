package io.github.yieldstick.search.sources;

import io.github.yieldstick.compilers.CompilerForm;
import io.github.yieldstick.compilers.CompilerSettings;
import io.github.yieldstick.compilers.WarmCompilers;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.run.Jobs;
import io.github.yieldstick.search.SearchFile;
import io.github.yieldstick.search.Shard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import tools.jackson.databind.json.JsonMapper;

/** Searches for faults of a compiler. */
public final class SourceSearchRun {
    /** So many programs stand in one file. */
    private static final int BATCH = 40;
    /** So many files are tried before what came of them decides how programs are made; the same for any number of jobs. */
    private static final int BATCHES_A_ROUND = 4;
    /** After so long what was found so far is told. */
    private static final Duration BETWEEN = Duration.ofSeconds(10);

    private final Setup setup;

    /**
     * What is searched.
     *
     * @param compiler the compiler
     * @param settings how it is looked for
     * @param seed what all programs follow from
     * @param shard which of the programs of the seed
     * @param programs how many programs are tried at most, those of an earlier search that goes on among them
     * @param limit how long is searched at most
     * @param earlier what an earlier search has come to that goes on
     */
    public record Setup(
            CompilerForm compiler,
            CompilerSettings settings,
            long seed,
            Shard shard,
            long programs,
            Optional<Duration> limit,
            Optional<SearchFile.Subject> earlier) {}

    /** Hears of a search while it goes on. */
    public interface Listener {

        /** A program was tried; whether it showed a fault that none had shown. */
        void tried(boolean found);

        /** What was found so far. */
        void reached(SearchFile.Subject subject);
    }

    /** What is to be searched. */
    public SourceSearchRun(Setup setup) {
        this.setup = setup;
    }

    /**
     * Searches.
     *
     * @return what was found
     * @throws io.github.yieldstick.compilers.CompilerUnusable if the compiler cannot be had
     * @throws ExecutionException if the kit failed with an error of Java's
     */
    public SearchFile.Subject search(Jobs jobs, Listener listener) throws InterruptedException, ExecutionException {
        try (Realms realms = new Realms();
                WarmCompilers compilers = new WarmCompilers(setup.compiler(), jobs.count(), realms, setup.settings())) {
            Trials trials = new Trials(realms, compilers);
            SourceSearch search = new SourceSearch(setup.seed(), trials::of);
            setup.earlier().ifPresent(earlier -> goOn(search, earlier));
            Confirmed confirmed = new Confirmed(setup.compiler().id(), setup.seed(), realms, compilers);
            long before = setup.earlier().map(SearchFile.Subject::tried).orElse(0L);
            long done = before;
            long begun = System.nanoTime();
            long told = begun;
            while (done < setup.programs() && !isOver(begun)) {
                long count = Math.min(setup.programs() - done, (long) BATCH * BATCHES_A_ROUND);
                round(search, trials, done, count, jobs, listener::tried);
                done += count;
                if (System.nanoTime() - told > BETWEEN.toNanos()) {
                    listener.reached(subject(search, confirmed, done));
                    told = System.nanoTime();
                }
            }
            return subject(search, confirmed, done);
        }
    }

    /** Tries one program again, as a finding tells it; empty where it shows nothing. */
    public SearchFile.Subject tryOne(String lineage) {
        Lineage read = Lineage.of(lineage);
        try (Realms realms = new Realms();
                WarmCompilers compilers = new WarmCompilers(setup.compiler(), 1, realms, setup.settings())) {
            Trials trials = new Trials(realms, compilers);
            SourceSearch search = new SourceSearch(setup.seed(), trials::of);
            Drawn program = read.program(setup.seed());
            search.take(read, program, trials.of(List.of(program)).get(0));
            return subject(search, new Confirmed(setup.compiler().id(), setup.seed(), realms, compilers), 1);
        }
    }

    private static void goOn(SourceSearch search, SearchFile.Subject earlier) {
        search.resume(
                earlier.kept().stream().map(Lineage::of).toList(),
                earlier.reached(),
                java.util.stream.Stream.concat(earlier.faults().stream(), earlier.doubted().stream())
                        .map(fault -> JsonMapper.shared().readValue(fault.state(), SourceFinding.class))
                        .toList());
    }

    private boolean isOver(long begun) {
        return setup.limit()
                .map(limit -> System.nanoTime() - begun > limit.toNanos())
                .orElse(false);
    }

    /** Programs with their verdicts. */
    private record Batch(List<Lineage> lineages, List<Drawn> programs, List<Verdict> verdicts) {}

    private void round(SourceSearch search, Trials trials, long from, long count, Jobs jobs, Consumer<Boolean> tried)
            throws InterruptedException, ExecutionException {
        List<Lineage> lineages = LongStream.range(from, from + count)
                .map(setup.shard()::program)
                .mapToObj(search::lineage)
                .toList();
        List<List<Lineage>> batches = new ArrayList<>();
        for (int start = 0; start < lineages.size(); start += BATCH) {
            batches.add(lineages.subList(start, Math.min(lineages.size(), start + BATCH)));
        }
        jobs.each(
                batches,
                batch -> {
                    List<Drawn> programs = batch.stream()
                            .map(each -> each.program(setup.seed()))
                            .toList();
                    return new Batch(batch, programs, trials.of(programs));
                },
                batch -> {
                    for (int i = 0; i < batch.programs().size(); i++) {
                        tried.accept(search.take(
                                batch.lineages().get(i),
                                batch.programs().get(i),
                                batch.verdicts().get(i)));
                    }
                });
    }

    private SearchFile.Subject subject(SourceSearch search, Confirmed confirmed, long tried) {
        return new SearchFile.Subject(
                setup.compiler().id(),
                tried,
                search.useless() + confirmed.gone(search),
                confirmed.faults(search),
                confirmed.doubted(search),
                List.copyOf(search.coverage().pairs()),
                search.kept().stream().map(Lineage::written).toList());
    }
}
