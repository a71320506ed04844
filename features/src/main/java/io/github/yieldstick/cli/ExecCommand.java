package io.github.yieldstick.cli;

import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.engines.Engines;
import io.github.yieldstick.engines.WrongUsage;
import io.github.yieldstick.exec.ProgramFiles;
import io.github.yieldstick.exec.ProgramResult;
import io.github.yieldstick.exec.ProgramRunner;
import io.github.yieldstick.isolation.WorkerSetup;
import io.github.yieldstick.isolation.Workers;
import io.github.yieldstick.judge.Candidate;
import io.github.yieldstick.oracle.Realms;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yieldstick exec}. */
@Command(
        name = "exec",
        mixinStandardHelpOptions = true,
        description = {
            "Runs lowered programs on an engine, and prints a line a file.",
            "Each runs in a fresh realm with __generator served by the engine (default: java). The other helpers come from the",
            "newest pinned tslib, as globals and as require(\"tslib\"). Promises and timers are waited for, on a clock that",
            "jumps ahead. A program fails by an error or a rejection that nobody handles. Programs run in worker processes,",
            "whatever the engine, but for --isolation none."
        })
final class ExecCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, and folders with such.")
    private List<Path> named = new ArrayList<>();

    @Mixin
    private EngineOptions engines = new EngineOptions();

    @Option(
            names = "--prelude",
            paramLabel = "FILE",
            description =
                    "A script, or a folder with such, that is loaded first in each realm; may be given more than once.")
    private List<Path> preludes = new ArrayList<>();

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "How long a program may take (default: ${DEFAULT-VALUE}).")
    private long seconds = 30;

    @Mixin
    private JobsOption jobs = new JobsOption();

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "text (default), or json, an object a line with what the program printed.")
    private Format format = Format.TEXT;

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        EngineForm engine = engine();
        List<Path> files = ProgramFiles.among(named);
        List<Path> before = ProgramFiles.among(preludes);
        return switch (engines.isolation()) {
            case AUTO, WORKER -> inWorkers(engine, before, files);
            case NONE -> here(engine, before, files);
        };
    }

    private int inWorkers(EngineForm engine, List<Path> before, List<Path> files)
            throws InterruptedException, ExecutionException {
        try (Workers workers = new Workers(new WorkerSetup(engines.settings(), List.of()))) {
            workers.describe(engine);
            return each(files, file -> workers.execute(engine, before, file, limit()));
        }
    }

    private int here(EngineForm engine, List<Path> before, List<Path> files)
            throws InterruptedException, ExecutionException {
        try (Realms realms = new Realms()) {
            Candidate candidate = new Engines(realms, engines.settings()).open(engine);
            ProgramRunner runner = new ProgramRunner(realms);
            Function<Path, ProgramResult> run = file -> runner.run(candidate, before, file, limit());
            return each(files, engine.fromOutside() ? oneAtATime(run) : run);
        }
    }

    /** An engine from outside may have a single program behind it, which answers one question at a time. */
    private static Function<Path, ProgramResult> oneAtATime(Function<Path, ProgramResult> run) {
        Object turn = new Object();
        return file -> {
            synchronized (turn) {
                return run.apply(file);
            }
        };
    }

    private int each(List<Path> files, Function<Path, ProgramResult> run)
            throws InterruptedException, ExecutionException {
        AtomicInteger failed = new AtomicInteger();
        try (Progress progress = new Progress(console.err(), "programs", files.size())) {
            jobs.jobs().each(files, run, result -> {
                print(result);
                progress.step(result.hasFailed());
                failed.addAndGet(result.hasFailed() ? 1 : 0);
            });
        }
        return failed.get() == 0 ? ExitCode.OK : ExitCode.OTHERWISE;
    }

    private Duration limit() {
        return Duration.ofSeconds(seconds);
    }

    private EngineForm engine() {
        List<EngineForm> named = engines.engines(List.of(new EngineForm.Bundled(Revision.newest())));
        if (named.size() > 1) {
            throw new WrongUsage("exec runs programs on one engine, found " + named.size() + "; name one --engine.");
        }
        return named.get(0);
    }

    private void print(ProgramResult result) {
        PrintWriter out = console.out();
        out.println(format == Format.JSON ? JsonText.line(result) : result.line());
    }
}
