package io.github.yieldstick.run;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.corpus.Errata;
import io.github.yieldstick.corpus.ScenarioProblem;
import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.engines.EngineUnusable;
import io.github.yieldstick.engines.Engines;
import io.github.yieldstick.engines.WrongUsage;
import io.github.yieldstick.isolation.WorkerSetup;
import io.github.yieldstick.isolation.Workers;
import io.github.yieldstick.judge.Candidate;
import io.github.yieldstick.judge.Judge;
import io.github.yieldstick.known.KnownFailures;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.plugin.EngineDescription;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.PathRecord;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.trace.MachinePath;
import io.github.yieldstick.trace.Tracer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * One run: the cases, the engines, and the results as they come in. Several threads may judge cases at once, in any order;
 * the record is the same.
 */
public final class Conformance implements AutoCloseable {
    private final Realms realms = new Realms();
    private final Judge judge = new Judge(realms, Bounds.standard());
    private final Map<String, List<CaseResult>> results = new ConcurrentSkipListMap<>();
    private final Map<String, List<PathRecord>> pathsByCase = new ConcurrentSkipListMap<>();
    private final Tracer tracer = new Tracer(realms, Bounds.standard());
    private final Paths paths = new Paths(this::path);
    private final Map<String, Trust> trust = new ConcurrentHashMap<>();
    private final RunSetup setup;
    private final Corpus corpus;
    private final Workers workers;
    private final List<Entrant> entrants;
    private final KnownFailures known;
    private final LocalDate today = LocalDate.now(Clock.systemUTC());

    /**
     * Reads the cases, and starts the engines.
     *
     * @throws WrongUsage if the setup asks for what there is not
     * @throws EngineUnusable if an engine cannot be started
     */
    public Conformance(RunSetup setup) {
        this.setup = setup;
        this.known = setup.known().map(KnownFailures::read).orElseGet(KnownFailures::none);
        this.corpus = Corpus.load(setup.scenarios());
        this.workers = new Workers(new WorkerSetup(
                setup.settings(), setup.scenarios().stream().map(Path::toString).toList()));
        Engines engines = new Engines(realms, setup.settings());
        try {
            this.entrants =
                    setup.engines().stream().map(form -> entrant(form, engines)).toList();
        } catch (RuntimeException unusable) {
            close();
            throw unusable;
        }
    }

    private Entrant entrant(EngineForm form, Engines engines) {
        if (isIsolated(form)) {
            return new Entrant(form, workers.describe(form), Optional.empty());
        }
        Candidate candidate = engines.open(form);
        return new Entrant(form, candidate.description(), Optional.of(candidate));
    }

    private boolean isIsolated(EngineForm form) {
        return switch (setup.isolation()) {
            case AUTO -> form.fromOutside();
            case WORKER -> true;
            case NONE -> false;
        };
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

    /** Judges a case on every engine of the run, and keeps the results; those that come back are held against the known failures. */
    public List<CaseResult> judge(Case judged) {
        Map<String, CaseResult> found = new LinkedHashMap<>();
        List<Candidate> together = entrants.stream()
                .filter(entrant -> isJudgedWithOthers(entrant, judged))
                .flatMap(entrant -> entrant.here().stream())
                .toList();
        judge.judge(judged, together).forEach(result -> found.put(result.engine(), result));
        entrants.stream()
                .filter(entrant -> !isJudgedWithOthers(entrant, judged))
                .filter(entrant -> judged.record()
                        .revisions()
                        .contains(entrant.description().revision()))
                .forEach(entrant -> found.put(entrant.id(), judgeAlone(judged, entrant)));
        List<CaseResult> ordered = entrants.stream()
                .flatMap(entrant -> Optional.ofNullable(found.get(entrant.id())).stream())
                .toList();
        results.put(judged.id(), ordered);
        pathsByCase.put(judged.id(), paths.of(judged, ordered, revisions()));
        return known.settle(judged.record(), ordered, today);
    }

    /** The kit's own engines share what the oracle does with the case; each of the others is held to its own trust. */
    private boolean isJudgedWithOthers(Entrant entrant, Case judged) {
        return !entrant.form().fromOutside() && isHere(entrant, judged);
    }

    private boolean isHere(Entrant entrant, Case judged) {
        return entrant.here().isPresent() && mayRunHere(judged);
    }

    /** Cases from elsewhere may do what they like to the process that they run in. */
    private boolean mayRunHere(Case judged) {
        return setup.isolation() == Isolation.NONE || judged.record().profile() != Profile.LOCAL;
    }

    private Optional<MachinePath> path(Revision revision, Case judged) {
        return mayRunHere(judged) ? Optional.of(tracer.path(revision, judged)) : workers.path(revision, judged);
    }

    private Map<String, Revision> revisions() {
        Map<String, Revision> revisions = new HashMap<>();
        entrants.forEach(entrant -> Revision.of(entrant.description().revision())
                .ifPresent(revision -> revisions.put(entrant.id(), revision)));
        return revisions;
    }

    private CaseResult judgeAlone(Case judged, Entrant entrant) {
        Trust trusted = trust.computeIfAbsent(entrant.id(), id -> new Trust());
        Optional<String> lost = trusted.lost();
        if (lost.isPresent()) {
            return new CaseResult(
                    judged.id(), entrant.id(), Outcome.NOT_RUN, lost.get(), Optional.empty(), List.of(), List.of());
        }
        CaseResult result = isHere(entrant, judged)
                ? judgeHere(judged, entrant.here().orElseThrow())
                : workers.judge(judged, entrant.form());
        trusted.note(result);
        return result;
    }

    /** One case at a time: an engine from outside may have a single program behind it, which answers one question at a time. */
    private CaseResult judgeHere(Case judged, Candidate candidate) {
        synchronized (candidate) {
            return judge.judge(judged, List.of(candidate)).get(0);
        }
    }

    /** What is written wrongly among the scenarios. */
    public List<ScenarioProblem> problems() {
        return corpus.problems();
    }

    /** Everything that the run has found out so far. */
    public Run record() {
        Run judged = new Run(
                new Run.Head(
                        Optional.ofNullable(Conformance.class.getPackage().getImplementationVersion())
                                .orElse("development"),
                        realms.description(),
                        setup.selection(),
                        setup.again(),
                        entrants.stream().map(Conformance::record).toList(),
                        Arrays.stream(HelperText.values())
                                .map(text -> new Run.RevisionRecord(text.revision(), "tslib " + text.release()))
                                .toList()),
                corpus.clauses().all(),
                corpus.cases().stream().map(Case::record).toList(),
                results.values().stream().flatMap(List::stream).toList(),
                pathsByCase.values().stream().flatMap(List::stream).toList(),
                Errata.load(),
                List.of());
        return known.apply(judged, today);
    }

    private static Run.EngineRecord record(Entrant entrant) {
        EngineDescription description = entrant.description();
        return new Run.EngineRecord(entrant.id(), description.name(), description.version(), description.revision());
    }

    /** Ends the workers and the realms. */
    @Override
    public void close() {
        workers.close();
        realms.close();
    }
}
