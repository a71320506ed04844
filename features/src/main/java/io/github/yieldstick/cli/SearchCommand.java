package io.github.yieldstick.cli;

import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.engines.WrongUsage;
import io.github.yieldstick.reports.grade.ExitCode;
import io.github.yieldstick.run.Isolation;
import io.github.yieldstick.search.Lineage;
import io.github.yieldstick.search.SearchResult;
import io.github.yieldstick.search.SearchRun;
import io.github.yieldstick.search.SearchSetup;
import io.github.yieldstick.search.Shard;
import io.github.yieldstick.search.SmallScope;
import java.nio.file.Path;
import java.time.Duration;
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
            "Searches for faults of engines that no case shows.",
            "Programs made at random, of statements as a compiler lowers them and of wild labels, opcodes and regions, are tried on",
            "each engine and on the real helper of its revision. What differs is made as small as it can be, counted once however",
            "many programs show it, and written as a scenario, as 'yieldstick record' does: 'yieldstick run --scenarios' judges it.",
            "The same seed gives the same programs: a finding's program is tried again with --program."
        })
final class SearchCommand implements Callable<Integer> {

    /** So many programs are tried on an engine where neither their number nor a time is asked for. */
    private static final long PROGRAMS = 1_000;

    @Mixin
    private EngineOptions engines = new EngineOptions();

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
        long most = programs != null
                ? programs
                : seconds != null || exhaustive != null ? SearchSetup.MOST_PROGRAMS : PROGRAMS;
        SearchSetup setup = new SearchSetup(
                engines.engines(List.of(EngineForm.of(EngineForm.BUNDLED))),
                engines.settings(),
                seed,
                from,
                most,
                Optional.ofNullable(seconds).map(Duration::ofSeconds),
                Shard.of(shard),
                Optional.ofNullable(only).map(Lineage::of),
                Optional.ofNullable(exhaustive).map(SmallScope::of));
        OutFolder.checked(out);
        List<SearchResult> results;
        try (SearchRun run = new SearchRun(setup);
                Progress progress = new Progress(console.err(), "programs", (int) Math.min(
                        Integer.MAX_VALUE, setup.count() * setup.engines().size()))) {
            results = run.search(jobs.jobs(), progress::step);
        }
        results.forEach(this::print);
        return exitCode(results).number();
    }

    private static ExitCode exitCode(List<SearchResult> results) {
        if (results.stream().anyMatch(result -> !result.decided())) {
            return ExitCode.ENGINE_NEVER_ANSWERED;
        }
        return results.stream().allMatch(result -> result.faults().isEmpty()) ? ExitCode.OK : ExitCode.NON_CONFORMANT;
    }

    private void print(SearchResult result) {
        console.out().println(result.summary());
        for (SearchResult.FoundFault fault : result.faults()) {
            Path file = out.resolve(folder(result.engine())).resolve(fault.name() + ".feature");
            OutFile.write(fault.scenario(), file);
            console.print("\n" + fault.text());
            console.out().println("     " + file);
        }
        console.out().println();
    }

    /** An engine's name, in letters that any file system has. */
    private static String folder(String engine) {
        return engine.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^-+|-+$", "");
    }
}
