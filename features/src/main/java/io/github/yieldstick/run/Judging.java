package io.github.yieldstick.run;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.isolation.Workers;
import io.github.yieldstick.judge.Budget;
import io.github.yieldstick.judge.Judge;
import io.github.yieldstick.judge.ReadyEngine;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.path.MachinePath;
import io.github.yieldstick.path.SourcePath;
import io.github.yieldstick.path.SourceTracer;
import io.github.yieldstick.path.Tracer;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.PathRecord;
import io.github.yieldstick.reports.run.Profile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Judges cases on the engines of a run. Cases may be tried at once and in any order; when each is then settled in the order of
 * the corpus, what came of it does not depend on that.
 */
final class Judging {
    private final Judge judge;
    private final Tracer tracer;
    private final SourceTracer sourceTracer;
    private final Paths paths = new Paths(this::path, this::pathInLanes);
    private final Isolation isolation;
    private final Workers workers;
    private final RunEngines engines;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Beginning, String> firsts = new HashMap<>();

    /** The first case of a chapter that engines of a revision are asked. */
    private record Beginning(String revision, String chapter) {}

    /**
     * @param order every case there is, in the order of the corpus
     * @param isolation where they are judged
     */
    Judging(List<Case> order, RunEngines engines, Isolation isolation, Realms realms, Workers workers) {
        this.judge = new Judge(realms, Bounds.standard());
        this.tracer = new Tracer(realms, Bounds.standard());
        this.sourceTracer = new SourceTracer(realms, Bounds.standard());
        this.isolation = isolation;
        this.workers = workers;
        this.engines = engines;
        for (Case each : order) {
            places.put(each.id(), places.size());
            each.record()
                    .revisions()
                    .forEach(revision -> firsts.putIfAbsent(new Beginning(revision, each.chapter()), each.id()));
        }
    }

    /** Judges a case on every engine of the run, but for those that have given reason to leave it. Safe for use by several threads. */
    Attempt attempt(Case judged) {
        return withPaths(tries(judged, (engine, terms) -> alone(judged, engine, terms)));
    }

    /**
     * The same ahead of its turn: it is left to {@link #settle} where what comes of a case before it may yet be reason to leave it.
     * Safe for use by several threads.
     */
    Attempt ahead(Case judged) {
        return withPaths(aheadWithoutPaths(judged));
    }

    /** The same without the machine's paths, which only explain. */
    Attempt aheadWithoutPaths(Case judged) {
        return tries(
                judged,
                (engine, terms) ->
                        waits(judged, engine) ? notYet(judged, engine, terms) : alone(judged, engine, terms));
    }

    private Attempt withPaths(Attempt attempt) {
        return new Attempt(attempt.judged(), attempt.tries(), List.of(), pathsOf(attempt.judged(), attempt.tries()));
    }

    private Attempt tries(Case judged, BiFunction<RunEngine, Trust.Terms, Attempt.Try> byItself) {
        List<RunEngine> asked = engines.usable().stream()
                .filter(engine -> judged.record()
                        .revisions()
                        .contains(engine.description().revision()))
                .toList();
        Map<String, CaseResult> together = together(
                judged,
                asked.stream().filter(engine -> isSharing(engine, judged)).toList());
        List<Attempt.Try> tries = new ArrayList<>();
        for (RunEngine engine : asked) {
            CaseResult shared = together.get(engine.id());
            tries.add(
                    shared == null
                            ? byItself.apply(engine, terms(judged, engine))
                            : new Attempt.Try(engine, shared, Budget.USUAL));
        }
        return new Attempt(judged, tries, List.of(), List.of());
    }

    /**
     * Puts right what was judged ahead of its turn. All cases before it are to be settled already, one after the other.
     */
    Attempt settle(Attempt attempt) {
        Case judged = attempt.judged();
        List<Attempt.Try> settled = attempt.tries().stream()
                .map(each -> isSharing(each.engine(), judged) ? each : settle(judged, each))
                .toList();
        return settled.equals(attempt.tries())
                ? attempt
                : new Attempt(judged, settled, attempt.compiled(), pathsOf(judged, settled));
    }

    private boolean waits(Case judged, RunEngine engine) {
        return !isFirst(judged, engine) && engine.trust().awaitsTheFirst(place(judged), judged.chapter());
    }

    private static Attempt.Try notYet(Case judged, RunEngine engine, Trust.Terms terms) {
        return new Attempt.Try(
                engine, without(judged, engine.id(), Outcome.NOT_RUN, "it was not its turn"), terms.budget());
    }

    private Attempt.Try settle(Case judged, Attempt.Try ahead) {
        Trust.Terms terms = terms(judged, ahead.engine());
        boolean stands = terms.lost().isEmpty()
                && ahead.result().outcome() != Outcome.NOT_RUN
                && terms.budget() == ahead.budget();
        return stands ? ahead : alone(judged, ahead.engine(), terms);
    }

    private Trust.Terms terms(Case judged, RunEngine engine) {
        return engine.trust().terms(place(judged), judged.chapter());
    }

    private int place(Case judged) {
        return places.getOrDefault(judged.id(), places.size());
    }

    private boolean isFirst(Case judged, RunEngine engine) {
        return judged.id().equals(firsts.get(new Beginning(engine.description().revision(), judged.chapter())));
    }

    /** The kit's own engines share what the oracle does with the case, and need no trust. */
    private boolean isSharing(RunEngine engine, Case judged) {
        return !engine.form().fromOutside() && isHere(engine, judged);
    }

    private boolean isHere(RunEngine engine, Case judged) {
        return engine.here().isPresent() && mayRunHere(judged);
    }

    /** Cases from elsewhere may do what they like to the process that they run in. */
    private boolean mayRunHere(Case judged) {
        return isolation == Isolation.NONE || judged.record().profile() != Profile.LOCAL;
    }

    private Map<String, CaseResult> together(Case judged, List<RunEngine> sharing) {
        List<ReadyEngine> engines =
                sharing.stream().flatMap(engine -> engine.here().stream()).toList();
        Map<String, CaseResult> results = new LinkedHashMap<>();
        try {
            judge.judge(judged, engines).forEach(result -> results.put(result.engine(), result));
        } catch (RuntimeException | Error fault) {
            engines.forEach(ready -> results.put(ready.id(), failed(judged, ready.id(), fault)));
        }
        return results;
    }

    private Attempt.Try alone(Case judged, RunEngine engine, Trust.Terms terms) {
        CaseResult result = terms.lost()
                .map(reason -> without(judged, engine.id(), Outcome.NOT_RUN, reason))
                .orElseGet(() -> guarded(judged, engine, () -> judged(judged, engine, terms.budget())));
        engine.trust().note(place(judged), judged.chapter(), isFirst(judged, engine), result);
        return new Attempt.Try(engine, result, terms.budget());
    }

    private CaseResult judged(Case judged, RunEngine engine, Budget budget) {
        if (!isHere(engine, judged)) {
            return workers.judge(judged, engine.form(), budget);
        }
        ReadyEngine ready = engine.here().orElseThrow();
        // An engine from outside may have a single program behind it, which answers one question at a time.
        synchronized (ready) {
            return judge.judge(judged, List.of(ready), budget).get(0);
        }
    }

    /** Whatever goes wrong in a case, memory that runs out as well, is the end of that case alone. */
    private static CaseResult guarded(Case judged, RunEngine engine, Supplier<CaseResult> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error fault) {
            return failed(judged, engine.id(), fault);
        }
    }

    private static CaseResult failed(Case judged, String engine, Throwable fault) {
        return without(judged, engine, Outcome.ERROR, "the kit failed: " + fault);
    }

    private static CaseResult without(Case judged, String engine, Outcome outcome, String reason) {
        return new CaseResult(judged.id(), engine, outcome, reason, Optional.empty(), List.of(), List.of());
    }

    private List<PathRecord> pathsOf(Case judged, List<Attempt.Try> tries) {
        try {
            return paths.of(judged, tries.stream().map(Attempt.Try::result).toList(), engines.revisions());
        } catch (RuntimeException | Error fault) {
            // A path only explains; what was judged stands without it.
            return List.of();
        }
    }

    /** Cases from source are all of the kit's own. */
    private Optional<SourcePath> pathInLanes(Revision revision, Case judged) {
        return sourceTracer.path(revision, judged);
    }

    private Optional<MachinePath> path(Revision revision, Case judged) {
        return mayRunHere(judged) ? Optional.of(tracer.path(revision, judged)) : workers.path(revision, judged);
    }
}
