package io.github.yieldstick.search;

import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.isolation.WorkerSetup;
import io.github.yieldstick.isolation.Workers;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.path.Tracer;
import io.github.yieldstick.plugin.EngineDescription;
import io.github.yieldstick.run.Jobs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Searches for faults of engines, and writes a scenario for each. */
public final class SearchRun implements AutoCloseable {
    /** So many programs follow from the same, whatever the number of jobs; between two rounds is a look at the clock. */
    private static final int ROUND = 2_048;

    private final SearchSetup setup;
    private final Workers workers;
    private final Realms realms = new Realms();

    /** What is to be searched. */
    public SearchRun(SearchSetup setup) {
        this.setup = setup;
        this.workers = new Workers(new WorkerSetup(setup.settings()).ofLasting());
    }

    /**
     * Searches with one engine after the other.
     *
     * @param jobs how many programs are tried at once
     * @param tried told, after each program, whether it showed a fault
     * @return what was found, for each engine
     * @throws io.github.yieldstick.engines.EngineUnusable if an engine cannot be started
     * @throws ExecutionException if the kit failed with an error of Java's
     */
    public List<SearchResult> search(Jobs jobs, Consumer<Boolean> tried)
            throws InterruptedException, ExecutionException {
        List<SearchResult> results = new ArrayList<>();
        for (EngineForm engine : setup.engines()) {
            results.add(search(engine, jobs, tried));
        }
        return results;
    }

    private SearchResult search(EngineForm form, Jobs jobs, Consumer<Boolean> tried)
            throws InterruptedException, ExecutionException {
        EngineDescription description = workers.describe(form);
        ProgramComparison comparison = new ProgramComparison(form, workers);
        Search search =
                new Search(description, comparison, new NearestClause(new Tracer(realms, Bounds.ofManySmall())));
        Programs programs = setup.source();
        long end = System.nanoTime() + setup.limit().map(Duration::toNanos).orElse(Long.MAX_VALUE / 2);
        long done = 0;
        while (done < setup.count() && System.nanoTime() < end) {
            long round = Math.min(setup.count() - done, ROUND);
            jobs.each(
                    batches(numbered(programs, done, round), comparison.batchSize()),
                    comparison::tried,
                    batch -> batch.forEach(each -> {
                        int before = search.findings().size();
                        programs.take(each.program(), each.batch().reached());
                        search.take(each);
                        tried.accept(search.findings().size() > before);
                    }));
            done += round;
        }
        return SearchResult.of(form, description, setup, search, done, programs.reached(), realms);
    }

    private List<NumberedProgram> numbered(Programs programs, long done, long count) {
        return setup.only()
                .map(lineage -> List.of(new NumberedProgram(lineage, lineage.program(setup.seed()))))
                .orElseGet(() -> numbers(setup.from() + done, count).stream()
                        .map(programs::numbered)
                        .toList());
    }

    private List<Long> numbers(long from, long count) {
        return LongStream.range(from, from + count)
                .map(setup.shard()::program)
                .boxed()
                .toList();
    }

    private static <T> List<List<T>> batches(List<T> all, int size) {
        return IntStream.iterate(0, start -> start < all.size(), start -> start + size)
                .mapToObj(start -> all.subList(start, Math.min(start + size, all.size())))
                .toList();
    }

    @Override
    public void close() {
        workers.close();
        realms.close();
    }
}
