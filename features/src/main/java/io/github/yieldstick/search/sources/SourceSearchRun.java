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
            Going going = new Going(
                    search,
                    confirmed,
                    listener,
                    setup.earlier().map(SearchFile.Subject::tried).orElse(0L));
            while (going.done < setup.programs() && !going.isOver()) {
                round(going, trials, jobs);
            }
            return subject(search, confirmed, going.done);
        }
    }

    /** A search that is under way. */
    private final class Going {
        private final SourceSearch search;
        private final Confirmed confirmed;
        private final Listener listener;
        private final long begun = System.nanoTime();
        private long told = begun;
        private long done;

        Going(SourceSearch search, Confirmed confirmed, Listener listener, long done) {
            this.search = search;
            this.confirmed = confirmed;
            this.listener = listener;
            this.done = done;
        }

        boolean isOver() {
            return setup.limit()
                    .map(limit -> System.nanoTime() - begun > limit.toNanos())
                    .orElse(false);
        }

        /** Looks into what came of programs, as long as there is time. */
        void take(Batch batch) {
            for (int i = 0; i < batch.programs().size() && !isOver(); i++) {
                done++;
                listener.tried(search.take(
                        batch.lineages().get(i),
                        batch.programs().get(i),
                        batch.verdicts().get(i)));
            }
            if (System.nanoTime() - told > BETWEEN.toNanos()) {
                listener.reached(subject(search, confirmed, done));
                told = System.nanoTime();
            }
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

    /** Programs with their verdicts. */
    private record Batch(List<Lineage> lineages, List<Drawn> programs, List<Verdict> verdicts) {}

    private void round(Going going, Trials trials, Jobs jobs) throws InterruptedException, ExecutionException {
        long count = Math.min(setup.programs() - going.done, (long) BATCH * BATCHES_A_ROUND);
        List<Lineage> lineages = LongStream.range(going.done, going.done + count)
                .map(setup.shard()::program)
                .mapToObj(going.search::lineage)
                .toList();
        List<List<Lineage>> batches = new ArrayList<>();
        for (int start = 0; start < lineages.size(); start += BATCH) {
            batches.add(lineages.subList(start, Math.min(lineages.size(), start + BATCH)));
        }
        jobs.each(batches, batch -> tried(batch, trials, going), going::take);
    }

    private Batch tried(List<Lineage> batch, Trials trials, Going going) {
        List<Drawn> programs = going.isOver()
                ? List.of()
                : batch.stream().map(each -> each.program(setup.seed())).toList();
        return new Batch(batch, programs, trials.of(programs));
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
