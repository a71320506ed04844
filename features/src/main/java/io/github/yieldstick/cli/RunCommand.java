package io.github.yieldstick.cli;

import io.github.yieldstick.compilers.CompilerForm;
import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.corpus.CorpusReader;
import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.engines.WrongUsage;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.reports.grade.ExitCode;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.run.Conformance;
import io.github.yieldstick.run.Jobs;
import io.github.yieldstick.run.RunSetup;
import io.github.yieldstick.run.Verdicts;
import io.github.yieldstick.watch.Watch;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** {@code yieldstick run}. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {
            "Judges engines and compilers, and writes the reports.",
            "Without --engine and --compiler it judges the bundled engine in all revisions.",
            "A chapter in which an engine ends or hangs again and again is given up, and the next one begun.",
            "Results are on disk as they come: an interrupted run writes what it has found so far, and of one that was",
            "ended otherwise 'yieldstick report' does.",
            "With --corpus and --watch the run stays when it has ended, and judges again what is saved in the working tree, on the",
            "terminal alone: the reports are those of the run. Ctrl-C ends it, with 130."
        })
final class RunCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private EngineOptions engines = new EngineOptions();

    @Mixin
    private CompilerChoice compilers = new CompilerChoice();

    @Mixin
    private ScenarioOptions scenarios = new ScenarioOptions();

    @Option(
            names = "--known",
            paramLabel = "FILE",
            description = "The file of known failures; 'yieldstick known' writes its first version.")
    private @Nullable Path known;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "target/conformance",
            description = "Where the reports go (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("");

    @Option(
            names = "--watch",
            description = "With --corpus: stay, and judge each case again when it is saved, until Ctrl-C.")
    private boolean watch;

    @Mixin
    private JobsOption jobs = new JobsOption();

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "What is printed at the end: text (default), or json, the verdicts as report.json has them.")
    private Format format = Format.TEXT;

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        Path folder = OutFolder.checked(out).toAbsolutePath();
        List<CompilerForm> compilersAsked = compilers.compilers();
        RunSetup setup = new RunSetup(
                engines.engines(compilersAsked.isEmpty() ? EngineForm.bundled() : List.of()),
                engines.settings(),
                compilersAsked,
                compilers.settings(),
                engines.isolation(),
                scenarios.texts(),
                scenarios.scenarios(),
                Optional.ofNullable(known),
                scenarios.tags(),
                again());
        Jobs atOnce = jobs.jobs();
        if (watch && !scenarios.areOfAWorkingTree()) {
            throw new WrongUsage(
                    "--watch: expected --corpus beside it, found none; name the folder features of the checkout"
                            + " that is watched: --corpus features.");
        }
        if (watch && !compilersAsked.isEmpty()) {
            throw new WrongUsage(
                    "--watch: expected engines alone beside it, found --compiler; compilers are not watched.");
        }
        Realms.prepare();
        CorpusReader reader = scenarios.reader();
        Corpus corpus = scenarios.read(reader);
        reader.takeLowered().forEach(file -> console.err().println("Lowered anew: " + file));
        List<Case> selected = scenarios.selected(corpus);
        if (selected.isEmpty() && !watch) {
            throw new WrongUsage(nothingSelected(corpus));
        }
        if (compilersAsked.isEmpty()
                && !selected.isEmpty()
                && selected.stream().allMatch(each -> each.record().profile() == Profile.LOWERING)) {
            throw new WrongUsage(
                    "--tags: expected a case that engines are judged by, found such about compilers alone; name a"
                            + " compiler by --compiler, as in --compiler typescript@5.9.3.");
        }
        try (Conformance conformance = new Conformance(setup, corpus)) {
            int exitCode = selected.isEmpty() ? nothingYet(corpus) : run(conformance, selected, atOnce, folder);
            if (watch) {
                console.err().println("Watching. What is saved is judged at once; Ctrl-C ends this.");
                new Watch(reader, corpus, conformance, scenarios.tags(), atOnce, console.out()::println).lookOn();
            }
            return exitCode;
        }
    }

    /** A case may be about to be written that is the first of its kind. */
    private int nothingYet(Corpus corpus) {
        console.err().println(nothingSelected(corpus));
        return ExitCode.NOTHING_SELECTED.number();
    }

    private int run(Conformance conformance, List<Case> selected, Jobs atOnce, Path folder)
            throws InterruptedException, ExecutionException {
        conformance.keepIn(folder);
        try (Interruption interruption = new Interruption(() -> {
            console.err().println("Interrupted. This is what was found so far.");
            print(Verdicts.write(conformance.breakOff(), conformance.problems(), folder));
        })) {
            interruption.begin();
            compile(conformance, selected);
            judge(conformance, selected, atOnce);
        }
        Verdicts verdicts = Verdicts.write(conformance.end(), conformance.problems(), folder);
        print(verdicts);
        return verdicts.exitCode().number();
    }

    private List<String> again() {
        ParseResult parsed = spec.root().commandLine().getParseResult();
        return Stream.concat(Stream.of(spec.root().name()), parsed.originalArgs().stream())
                .toList();
    }

    private String nothingSelected(Corpus corpus) {
        String problems = corpus.problems().stream()
                .map(problem -> problem.getMessage() + "\n")
                .collect(Collectors.joining());
        return problems + scenarios.nothingSelected().getMessage();
    }

    private void compile(Conformance conformance, List<Case> selected) {
        try (Compiling compiling = new Compiling(console.err())) {
            conformance.compile(selected, compiling);
        }
    }

    private void judge(Conformance conformance, List<Case> selected, Jobs atOnce)
            throws InterruptedException, ExecutionException {
        try (Progress progress = new Progress(console.err(), "cases", selected.size())) {
            conformance.judge(
                    selected,
                    atOnce,
                    (judged, results) -> progress.step(results.stream()
                            .anyMatch(result ->
                                    result.outcome().isRed(judged.record().profile()))));
        }
    }

    private void print(Verdicts verdicts) {
        console.print(format == Format.JSON ? verdicts.json() : verdicts.summary());
    }
}
