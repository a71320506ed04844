package io.github.yieldstick.run;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.judge.Judge;
import io.github.yieldstick.judge.ReadyEngine;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.path.MachinePath;
import io.github.yieldstick.path.SourcePath;
import io.github.yieldstick.path.SourceTracer;
import io.github.yieldstick.path.Tracer;
import io.github.yieldstick.reports.health.Explained;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.PathRecord;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.site.cases.Explanations;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Judges wrong engines by every case, and measures how much the pages of the cases that they fail tell. */
public final class ExplainedFaults {
    /** A fault may loop for ever, so the bound is near, and still far above what any case needs. */
    private static final Bounds NEAR = new Bounds(400_000, Duration.ofSeconds(20));

    private final Corpus corpus;
    private final List<Case> cases;
    private final Judge judge;
    private final Paths paths;
    private final Map<String, Optional<MachinePath>> ofBodies = new ConcurrentHashMap<>();
    private final Map<String, Optional<SourcePath>> ofSources = new ConcurrentHashMap<>();
    private final Consumer<String> undecided;

    /** @param undecided gets a line for each failed case of which the page names no step that decides */
    public ExplainedFaults(Corpus corpus, Realms realms, Consumer<String> undecided) {
        this.corpus = corpus;
        this.undecided = undecided;
        this.cases = corpus.cases().stream()
                .filter(each -> each.record().profile() != Profile.OBSERVED)
                .toList();
        this.judge = new Judge(realms, NEAR).remembering();
        Tracer tracer = new Tracer(realms, NEAR);
        SourceTracer sourceTracer = new SourceTracer(realms, Bounds.standard());
        this.paths = new Paths(
                (revision, judged) -> ofBodies.computeIfAbsent(
                        judged.id() + revision, any -> Optional.of(tracer.path(revision, judged))),
                (revision, judged) ->
                        ofSources.computeIfAbsent(judged.id() + revision, any -> sourceTracer.path(revision, judged)));
    }

    /** What the pages tell of one engine. */
    public Explained of(ReadyEngine engine) {
        Revision revision = Revision.of(engine.description().revision()).orElseThrow();
        List<Case> asked = cases.stream()
                .filter(each -> each.record().revisions().contains(revision.id()))
                .toList();
        List<CaseResult> results = asked.parallelStream()
                .flatMap(each -> judge.judge(each, List.of(engine)).stream())
                .toList();
        List<PathRecord> followed = results.parallelStream()
                .filter(result -> !result.outcome().isPass())
                .flatMap(result ->
                        paths
                                .of(corpus.withId(result.caseId()), List.of(result), Map.of(engine.id(), revision))
                                .stream())
                .toList();
        RunIndex index = new RunIndex(run(engine, revision, results, followed));
        Explanations.undecided(index).forEach(line -> undecided.accept(engine.id() + " " + line));
        return Explanations.of(index);
    }

    private Run run(ReadyEngine engine, Revision revision, List<CaseResult> results, List<PathRecord> followed) {
        Run.EngineRecord record = new Run.EngineRecord(
                engine.id(), engine.description().name(), engine.description().version(), revision.id());
        return new Run(
                new Run.Head(
                        "",
                        "",
                        "",
                        List.of(),
                        List.of(record),
                        Arrays.stream(HelperText.values())
                                .map(text -> new Run.RevisionRecord(text.revision(), "tslib " + text.release()))
                                .toList()),
                corpus.clauses().all(),
                corpus.cases().stream().map(Case::record).toList(),
                results,
                followed,
                List.of(),
                List.of(),
                List.of(),
                false);
    }
}
