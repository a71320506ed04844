package io.github.yieldstick.cli;

import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.engines.Engines;
import io.github.yieldstick.exec.ProgramFiles;
import io.github.yieldstick.exec.ProgramResult;
import io.github.yieldstick.exec.ProgramRunner;
import io.github.yieldstick.exec.ProgramTask;
import io.github.yieldstick.isolation.WorkerSetup;
import io.github.yieldstick.isolation.Workers;
import io.github.yieldstick.judge.ReadyEngine;
import io.github.yieldstick.oracle.Realms;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yieldstick exec}. */
@Command(
        name = "exec",
        mixinStandardHelpOptions = true,
        description = {
            "Runs lowered programs on engines, and prints a line for each, and at the end what they come to.",
            "Each runs in a fresh realm with __generator served by the engine (default: java). The other helpers come",
            "from the newest pinned tslib, as globals and as require(\"tslib\"). Promises and timers are waited for, on",
            "a clock that jumps ahead. Programs run in worker processes, whatever the engine, but for --isolation none.",
            "A program passes if it comes to its end; it fails by an error or a rejection that nobody handles; it is",
            "not-asked where it came to its end without a generator of the engine, of which it then says nothing.",
            "With --against, what differs from the other engine is held against the engine, and what fails alike is not.",
            "Ends with 1 where a program tells against an engine, and with 2 where none asked any for a generator.",
            "--revision says which revision java is to be, and is told to a process: engine; other engines run as they are."
        })
final class ExecCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files, and folders with such; links are followed, and each file is run once.")
    private List<Path> named = new ArrayList<>();

    @Mixin
    private EngineOptions engines = new EngineOptions();

    @Option(
            names = "--against",
            paramLabel = "ENGINE",
            description = "An engine to compare with, as tslib@2.8.1, the real helper: each program is run on it, too.")
    private @Nullable String against;

    @Option(
            names = "--prelude",
            paramLabel = "FILE",
            description =
                    "A script, or a folder with such, that is loaded first in each realm; may be given more than once.")
    private List<Path> preludes = new ArrayList<>();

    @Mixin
    private TimeLimitOption time = new TimeLimitOption();

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
        List<EngineForm> judged = engines.toRunPrograms();
        Optional<EngineForm> reference = Optional.ofNullable(against).map(EngineForm::of);
        Duration limit = time.limit();
        List<Path> before = found(preludes);
        List<ProgramTask> tasks = ProgramTask.of(found(named), judged, reference);
        List<EngineForm> all =
                Stream.concat(judged.stream(), reference.stream()).distinct().toList();
        ExecReport report = new ExecReport(console, format, judged, reference);
        switch (engines.isolation()) {
            case AUTO, WORKER -> inWorkers(all, before, limit, tasks, report);
            case NONE -> here(all, before, limit, tasks, report);
        }
        return report.end();
    }

    private List<Path> found(List<Path> asked) {
        ProgramFiles found = ProgramFiles.among(asked);
        found.leftOut().forEach(console.err()::println);
        return found.files();
    }

    private void inWorkers(
            List<EngineForm> all, List<Path> before, Duration limit, List<ProgramTask> tasks, ExecReport report)
            throws InterruptedException, ExecutionException {
        try (Workers workers = new Workers(new WorkerSetup(engines.settings()))) {
            all.forEach(workers::describe);
            each(tasks, task -> workers.execute(task.engine(), before, task.file(), limit), report);
        }
    }

    private void here(
            List<EngineForm> all, List<Path> before, Duration limit, List<ProgramTask> tasks, ExecReport report)
            throws InterruptedException, ExecutionException {
        try (Realms realms = new Realms()) {
            Engines opening = new Engines(realms, engines.settings());
            Map<EngineForm, ReadyEngine> open = new ConcurrentHashMap<>();
            all.forEach(engine -> open.put(engine, opening.open(engine)));
            ProgramRunner runner = new ProgramRunner(realms);
            each(
                    tasks,
                    task -> run(runner, open.computeIfAbsent(task.engine(), opening::open), before, task, limit),
                    report);
        }
    }

    /** An engine from outside may have a single program behind it, which answers one question at a time. */
    private static ProgramResult run(
            ProgramRunner runner, ReadyEngine engine, List<Path> before, ProgramTask task, Duration limit) {
        if (!task.engine().fromOutside()) {
            return runner.run(engine, before, task.file(), limit);
        }
        synchronized (engine) {
            return runner.run(engine, before, task.file(), limit);
        }
    }

    private void each(List<ProgramTask> tasks, Function<ProgramTask, ProgramResult> run, ExecReport report)
            throws InterruptedException, ExecutionException {
        try (Progress progress = new Progress(console.err(), "programs", tasks.size());
                Interruption interruption = new Interruption(() -> interrupted(progress))) {
            interruption.begin();
            jobs.jobs().each(tasks, task -> new Ran(task, run.apply(task)), ran -> {
                Optional<ProgramResult> told = report.take(ran.task(), ran.result());
                told.ifPresent(result -> progress.aside(() -> report.print(result)));
                progress.step(told.filter(ProgramResult::tellsAgainstTheEngine).isPresent());
            });
        }
    }

    private void interrupted(Progress progress) {
        progress.close();
        console.err().println("Interrupted. What is not listed has not been run to its end.");
    }

    private record Ran(ProgramTask task, ProgramResult result) {}
}
