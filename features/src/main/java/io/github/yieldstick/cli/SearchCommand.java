package io.github.yieldstick.cli;

import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.engines.WrongUsage;
import io.github.yieldstick.run.Isolation;
import io.github.yieldstick.search.Lineage;
import io.github.yieldstick.search.MergedSearch;
import io.github.yieldstick.search.SearchFile;
import io.github.yieldstick.search.SearchResult;
import io.github.yieldstick.search.SearchRun;
import io.github.yieldstick.search.SearchSetup;
import io.github.yieldstick.search.Shard;
import io.github.yieldstick.search.SmallScope;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code yieldstick search}. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = {
            "Searches for faults of engines and compilers that no case shows.",
            "Programs made at random, of statements as a compiler lowers them and of wild labels, opcodes and regions, are tried on",
            "each engine and on the real helper of its revision; with --compiler, programs as people write them run as they stand and",
            "as each compiler lowers them. What differs is made as small as it can be, counted once however",
            "many programs show it, and written as a scenario, as 'yieldstick record' does: 'yieldstick run --scenarios' judges it.",
            "The same seed gives the same programs: a finding's program is tried again with --program."
        },
        subcommands = MergeCommand.class)
final class SearchCommand implements Callable<Integer> {

    /** So many programs are tried on an engine where neither their number nor a time is asked for. */
    private static final long PROGRAMS = 1_000;

    @Mixin
    private EngineOptions engines = new EngineOptions();

    @Mixin
    private CompilerChoice compilers = new CompilerChoice();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "What all programs follow from (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--programs",
            paramLabel = "N",
            description =
                    "How many programs are tried on each engine (default: 1000, or as many as --seconds has time for).")
    private @Nullable Long programs;

    @Option(names = "--seconds", paramLabel = "N", description = "How long is searched with each engine at most.")
    private @Nullable Long seconds;

    @Option(
            names = "--from",
            paramLabel = "N",
            description =
                    "The number of the first program (default: ${DEFAULT-VALUE}); of a shard, how many of its own are left out.")
    private long from = 0;

    @Option(
            names = "--shard",
            paramLabel = "K/N",
            defaultValue = "1/1",
            description = "Only every Nth program, from the Kth on: N searches side by side try them all.")
    private String shard = "1/1";

    @Option(
            names = "--program",
            paramLabel = "N[.N...]",
            description = "One program of the seed alone, by the numbers that a finding tells.")
    private @Nullable String only;

    @Option(
            names = "--exhaustive",
            paramLabel = "LxV",
            description = {
                "Every program of up to L labels under every V verbs, in the place of those of a seed: with no region or any one,",
                "and every way to end a part."
            })
    private @Nullable String exhaustive;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "target/search",
            description = "Where the scenarios go (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("");

    @Option(
            names = "--resume",
            description = {
                "Goes on with the search that lies in --out, if one does: --programs then counts those that it has tried. Without it,",
                "what an earlier search has left there is replaced."
            })
    private boolean resume;

    @Mixin
    private JobsOption jobs = new JobsOption();

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        if (engines.isolation() == Isolation.NONE) {
            throw new WrongUsage(
                    "--isolation: expected auto or worker, found none; a search keeps every engine in worker processes.");
        }
        SearchFolder folder = new SearchFolder(OutFolder.checked(out), resume);
        if (!compilers.compilers().isEmpty()) {
            return new CompilerSearch(compilers, console, folder)
                    .search(asked(), jobs.jobs())
                    .number();
        }
        long most = programs != null
                ? programs
                : seconds != null || exhaustive != null ? SearchSetup.MOST_PROGRAMS : PROGRAMS;
        SearchSetup.checkNumbers(from, programs, seconds);
        Optional<SearchFile> earlier = folder.earlier(seed, Shard.of(shard));
        List<SearchFile.Subject> subjects = new ArrayList<>();
        for (EngineForm engine : engines.engines(List.of(EngineForm.of(EngineForm.BUNDLED)))) {
            subjects.add(searched(engine, most, earlier.flatMap(file -> file.subject(engine.id()))));
            folder.write(SearchFile.of(seed, Shard.of(shard), subjects));
        }
        return new SearchText(console, folder)
                .told(SearchFile.of(seed, Shard.of(shard), subjects))
                .number();
    }

    private SearchFile.Subject searched(EngineForm engine, long most, Optional<SearchFile.Subject> earlier)
            throws InterruptedException, ExecutionException {
        long tried = earlier.map(SearchFile.Subject::tried).orElse(0L);
        if (tried >= most) {
            return earlier.orElseThrow();
        }
        SearchSetup setup = new SearchSetup(
                List.of(engine),
                engines.settings(),
                seed,
                from + tried,
                most - tried,
                Optional.ofNullable(seconds).map(Duration::ofSeconds),
                Shard.of(shard),
                Optional.ofNullable(only).map(Lineage::of),
                Optional.ofNullable(exhaustive).map(SmallScope::of));
        SearchResult result;
        try (SearchRun run = new SearchRun(setup);
                Progress progress =
                        new Progress(console.err(), "programs", (int) Math.min(Integer.MAX_VALUE, setup.count()))) {
            result = run.search(jobs.jobs(), progress::step).get(0);
        }
        console.out().println(result.summary());
        return earlier.map(before -> MergedSearch.merged(before, result.subject()))
                .orElse(result.subject());
    }

    private CompilerSearch.Asked asked() {
        SearchSetup.checkNumbers(from, programs, seconds);
        if (from != 0) {
            throw new WrongUsage(
                    "--from: expected no such option with --compiler, whose programs follow from those before; found "
                            + from + "; name a finding's program by --program.");
        }
        return new CompilerSearch.Asked(
                seed,
                programs != null ? programs : seconds != null ? SearchSetup.MOST_PROGRAMS : PROGRAMS,
                Optional.ofNullable(seconds).map(Duration::ofSeconds),
                Shard.of(shard),
                Optional.ofNullable(only));
    }
}
