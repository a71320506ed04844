package io.github.yieldstick.run;

import io.github.yieldstick.KitVersion;
import io.github.yieldstick.compilers.Compilers;
import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.corpus.CorpusReader;
import io.github.yieldstick.corpus.ScenarioProblem;
import io.github.yieldstick.diagnosis.Diagnoses;
import io.github.yieldstick.engines.EngineUnusable;
import io.github.yieldstick.engines.WrongUsage;
import io.github.yieldstick.isolation.WorkerSetup;
import io.github.yieldstick.isolation.Workers;
import io.github.yieldstick.judge.CompilerJudge;
import io.github.yieldstick.known.KnownFailures;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.ErratumRecord;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.run.Run;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One run: the cases, the engines, and the results as they come in. What comes of it is the same however many cases are judged
 * at once.
 */
public final class Conformance implements AutoCloseable {
    private final Realms realms = new Realms();
    private final RunSetup setup;
    private final Corpus corpus;
    private final KnownFailures known;
    private final Workers workers;
    private final RunEngines engines;
    private final Judging judging;
    private final Compilers compilers;
    private final CompilerJudge compilerJudge;
    private final Results results;
    private final LocalDate today = LocalDate.now(Clock.systemUTC());

    /**
     * Reads the cases, and starts the engines. One of several that cannot be started is told in the reports.
     *
     * @throws WrongUsage if the setup asks for what there is not
     * @throws EngineUnusable if no engine can be started
     */
    public Conformance(RunSetup setup) {
        this(setup, CorpusReader.of(setup.texts(), setup.scenarios()).read());
    }

    /** The same over cases that were read already, from where the setup says. */
    public Conformance(RunSetup setup, Corpus corpus) {
        this.setup = setup;
        this.corpus = corpus;
        this.known = setup.known().map(KnownFailures::read).orElseGet(KnownFailures::none);
        this.results = new Results(corpus.cases());
        this.workers = new Workers(new WorkerSetup(
                setup.settings(),
                WorkerSetup.folder(setup.texts()),
                setup.scenarios().stream().map(Path::toString).toList()));
        this.compilers = Compilers.open(setup.compilers(), realms, setup.compilerSettings());
        try {
            if (setup.engines().isEmpty() && !compilers.isUsable()) {
                throw new EngineUnusable(String.join("\n", compilers.unusable()));
            }
            this.engines = RunEngines.start(setup, realms, workers);
        } catch (RuntimeException unusable) {
            close();
            throw unusable;
        }
        this.compilerJudge = new CompilerJudge(realms, Bounds.standard());
        this.judging = new Judging(corpus.cases(), engines, setup.isolation(), realms, workers);
    }

    /** The cases of the run and what they rest on. */
    public Corpus corpus() {
        return corpus;
    }

    /**
     * Checks that a script or the statements of a body parse.
     *
     * @throws io.github.yieldstick.oracle.ProgramFault if they do not, with the place
     */
    public void checkSyntax(Text statements) {
        realms.within(Bounds.standard(), realm -> realm.function("", statements).canExecute());
    }

    /**
     * Has what comes of the cases written into a folder from here on, as it comes.
     *
     * @throws CannotWrite if that cannot be done
     */
    public void keepIn(Path folder) {
        results.keepIn(folder, record(false));
    }

    /** Has the compilers of the run compile the cases, which comes before these are judged. */
    public void compile(List<Case> cases, Compilers.Listener listener) {
        compilers.compile(cases, listener);
    }

    /**
     * Judges cases on every engine of the run, and keeps the results.
     *
     * @param cases the cases, in the order of the corpus
     * @param jobs how many at once
     * @param told gets each case, in that order, with its results, held against the known failures
     * @throws CannotWrite if they are kept in a folder, and that cannot be written to any more
     * @throws ExecutionException if the kit failed with an error of Java's
     */
    public void judge(List<Case> cases, Jobs jobs, BiConsumer<Case, List<CaseResult>> told)
            throws InterruptedException, ExecutionException {
        jobs.each(
                cases,
                judged -> compiledToo(judging.ahead(judged)),
                attempt -> told.accept(attempt.judged(), take(judging.settle(attempt))));
    }

    /**
     * Judges cases of a corpus that was read since, on the engines of the run, and keeps nothing of what comes of them.
     *
     * @param changed what was read since
     * @param cases the cases, in its order
     * @param jobs how many at once
     * @param told gets each case, in that order, with its results, held against the known failures
     * @throws ExecutionException if the kit failed with an error of Java's
     */
    public void judgeApart(Corpus changed, List<Case> cases, Jobs jobs, BiConsumer<Case, List<CaseResult>> told)
            throws InterruptedException, ExecutionException {
        workers.renew();
        Judging apart = new Judging(changed.cases(), engines.trustedAnew(), setup.isolation(), realms, workers);
        jobs.each(
                cases,
                apart::aheadWithoutPaths,
                attempt -> told.accept(attempt.judged(), settled(apart.settle(attempt))));
    }

    /**
     * Judges a case by itself. Where it is not its turn yet, that is put right when the run ends.
     *
     * @return what came of it, held against the known failures
     */
    public List<CaseResult> judge(Case judged) {
        return take(compiledToo(judging.attempt(judged)));
    }

    private Attempt compiledToo(Attempt attempt) {
        Case judged = attempt.judged();
        return attempt.with(compilerJudge.judge(judged, compilers.of(judged)));
    }

    private List<CaseResult> take(Attempt attempt) {
        List<CaseResult> settled = settled(attempt);
        results.add(attempt, settled);
        return settled;
    }

    private List<CaseResult> settled(Attempt attempt) {
        return known.settle(attempt.judged().record(), attempt.results(), today);
    }

    /** What is written wrongly among the scenarios. */
    public List<ScenarioProblem> problems() {
        return corpus.problems();
    }

    /** Puts right what was judged out of its turn, and tells everything that the run has found out. */
    public Run end() {
        results.settleAll(judging);
        results.keepNoMore();
        return record(true);
    }

    /** Everything that the run has found out so far, as a run that did not come to its end. */
    public Run breakOff() {
        results.keepNoMore();
        return record(false);
    }

    private Run record(boolean ended) {
        List<Run.EngineRecord> subjects = Stream.concat(engines.records().stream(), compilers.records().stream())
                .toList();
        Run judged = new Run(
                new Run.Head(
                        KitVersion.text(),
                        realms.description(),
                        setup.selection(),
                        setup.again(),
                        subjects,
                        Arrays.stream(HelperText.values())
                                .map(text -> new Run.RevisionRecord(text.revision(), "tslib " + text.release()))
                                .toList()),
                clauses(),
                cases(),
                results.results(),
                results.paths(),
                errata(),
                List.of(),
                List.of(),
                ended);
        return Diagnoses.in(known.apply(judged, today), corpus.cases());
    }

    /** Of a run without compilers those are no part that are about them, and of one without engines those that are about these. */
    private List<CaseRecord> cases() {
        return corpus.cases().stream()
                .map(Case::record)
                .filter(each -> setup.engines().isEmpty() ? each.isFromSource() : isForThisRun(each.profile()))
                .toList();
    }

    private List<ClauseRecord> clauses() {
        Set<String> shown = cases().stream().map(CaseRecord::clause).collect(Collectors.toSet());
        return corpus.clauses().all().stream()
                .filter(each -> setup.engines().isEmpty()
                        ? shown.contains(each.id())
                        : !compilers.isEmpty() || each.status() != ClauseRecord.Status.LOWERING)
                .toList();
    }

    /** An erratum is shown by its cases. */
    private List<ErratumRecord> errata() {
        Set<String> shown = cases().stream().map(CaseRecord::id).collect(Collectors.toSet());
        return corpus.errata().stream()
                .filter(each -> shown.containsAll(each.cases()))
                .toList();
    }

    private boolean isForThisRun(Profile profile) {
        return profile != Profile.LOWERING || !compilers.isEmpty();
    }

    /** Ends the workers, the compilers and the realms. */
    @Override
    public void close() {
        compilers.close();
        workers.close();
        realms.close();
    }
}
