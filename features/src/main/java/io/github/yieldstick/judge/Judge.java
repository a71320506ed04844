package io.github.yieldstick.judge;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Subject;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.ProgramFault;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.plugin.Capability;
import io.github.yieldstick.reports.run.Bearing;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Profile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Compares three ways: what the case says, what the real helper does, what the engine does. */
public final class Judge {
    /** What the case is held against is the kit's own, and no run is to be lost since the machine is busy. */
    private static final int PATIENCE_WITH_THE_ORACLE = 3;

    private final Realms realms;
    private final Bounds bounds;
    private final Function<Case, Oracles> oraclesOf;

    public Judge(Realms realms, Bounds bounds) {
        this.realms = realms;
        this.bounds = bounds;
        this.oraclesOf = this::oracles;
    }

    private Judge(Judge other, Map<String, Oracles> remembered) {
        this.realms = other.realms;
        this.bounds = other.bounds;
        this.oraclesOf = judged -> remembered.computeIfAbsent(judged.id(), id -> oracles(judged));
    }

    /** The same, which asks the oracle about each case once and remembers its answer: for many engines on few cases. */
    public Judge remembering() {
        return new Judge(this, new ConcurrentHashMap<>());
    }

    /** Judges a case on each engine whose revision it holds for; one result an engine, in their order. */
    public List<CaseResult> judge(Case judged, List<ReadyEngine> engines) {
        return judge(judged, engines, Budget.USUAL);
    }

    /**
     * The same within a budget.
     *
     * @param budget how much of the bounds each engine may use up; what it is held against may use them all
     */
    public List<CaseResult> judge(Case judged, List<ReadyEngine> engines, Budget budget) {
        Oracles oracles = oraclesOf.apply(judged);
        List<CaseResult> results = new ArrayList<>();
        for (ReadyEngine ready : engines) {
            String revision = ready.description().revision();
            if (judged.record().revisions().contains(revision)) {
                results.add(judge(judged, ready, revision, oracles, budget));
            }
        }
        return results;
    }

    /**
     * Holds an engine against the real helper of its revision alone, whatever the rows state.
     *
     * @return pass, fail, or what kept it from being judged
     * @throws ProgramFault if a text of the case is wrong
     */
    public CaseResult compare(Case judged, ReadyEngine engine) {
        CaseResults results = new CaseResults(judged, engine.id());
        Oracles oracles = new Oracles(judged, realms, bounds);
        Performance oracle = oracles.helper(engine.description().revision());
        if (oracle.stopped().isPresent()) {
            return results.inconclusive("the oracle", oracle.stopped().get(), oracle);
        }
        SeatedEngine seat = engine.seat(judged.id(), Budget.USUAL);
        try {
            Performance performed = Performance.of(judged, seat, realms, bounds);
            if (performed.stopped().isPresent()) {
                return results.stopped(seat.fault().get(), performed.stopped().get(), oracle, performed);
            }
            return performed.partsFrom(oracle, judged).stream()
                    .findFirst()
                    .map(divergence -> results.failed(divergence, oracle, performed))
                    .orElseGet(() -> results.passed(oracle, performed));
        } catch (ProgramFault fault) {
            return results.failed(fault, oracle);
        }
    }

    private Oracles oracles(Case judged) {
        Bounds usual = boundsFor(judged);
        return new Oracles(
                judged, realms, new Bounds(usual.statements(), usual.time().multipliedBy(PATIENCE_WITH_THE_ORACLE)));
    }

    private CaseResult judge(Case judged, ReadyEngine ready, String revision, Oracles oracles, Budget budget) {
        CaseResults ruling = new CaseResults(judged, ready.id());
        Optional<Capability> lacking = judged.needs().stream()
                .filter(need -> !ready.description().capabilities().contains(need))
                .findFirst();
        if (lacking.isPresent()) {
            return ruling.without(Outcome.NOT_APPLICABLE, lacking.get().lack());
        }
        try {
            Performance oracle = oracles.helper(revision);
            return againstTheOracles(judged, oracles, oracle, ruling)
                    .orElseGet(() -> judge(
                            judged,
                            ready,
                            oracles,
                            oracle,
                            ruling,
                            budget,
                            boundsFor(judged, revision, oracles, budget)));
        } catch (ProgramFault fault) {
            return ruling.without(Outcome.ERROR, String.valueOf(fault.getMessage()));
        }
    }

    /** What an engine gets in this case. A slow machine gives it more, a process that has only just been started does not. */
    private Bounds boundsFor(Case judged, String revision, Oracles oracles, Budget budget) {
        Bounds usual = boundsFor(judged);
        Bounds bounded = budget.of(usual, oracles.took(revision));
        return budget.isStretched(usual, bounded) ? budget.of(usual, oracles.takesNow(revision)) : bounded;
    }

    /** What is wrong with the case itself; empty where helper and standard do as it says, and where nothing is judged. */
    private static Optional<CaseResult> againstTheOracles(
            Case judged, Oracles oracles, Performance oracle, CaseResults ruling) {
        if (judged.record().profile() == Profile.OBSERVED) {
            return Optional.empty();
        }
        if (oracle.stopped().isPresent()) {
            return Optional.of(
                    ruling.inconclusive("the oracle", oracle.stopped().get(), oracle));
        }
        if (oracle.misspelled().isPresent()) {
            throw oracle.misspelled().get();
        }
        if (oracle.contradiction().isPresent()) {
            return Optional.of(ruling.refuted(oracle.contradiction().get(), oracle));
        }
        if (oracles.asksNothing()) {
            return Optional.of(ruling.asksNothing(oracle));
        }
        Optional<Performance> standard = oracles.standard();
        if (standard.isPresent() && standard.get().stopped().isPresent()) {
            return Optional.of(
                    ruling.inconclusive("ECMAScript", standard.get().stopped().get(), oracle));
        }
        return standard.flatMap(Performance::contradiction)
                .map(contradiction -> ruling.refutedByTheStandard(contradiction, standard.get()))
                .or(() -> oracles.withoutDifference(oracle).map(row -> ruling.withoutDifference(row, oracle)));
    }

    private CaseResult judge(
            Case judged,
            ReadyEngine ready,
            Oracles oracles,
            Performance oracle,
            CaseResults ruling,
            Budget budget,
            Bounds bounded) {
        boolean judging = judged.record().profile() != Profile.OBSERVED;
        SeatedEngine seat = ready.seat(judged.id(), budget);
        try {
            long begun = System.nanoTime();
            Performance engine = Performance.of(judged, seat, realms, bounded);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            if (!judging) {
                return ruling.observed(oracle, engine);
            }
            CaseResult result = compare(judged, seat, oracle, engine, ruling);
            boolean followed =
                    result.outcome().bearing() == Bearing.FAILED && Following.isWorthwhile(engine, took, bounded);
            return followed && judged.subject() instanceof Subject.Source source
                    ? new Following(judged, source.program(), realms)
                            .followed(
                                    result,
                                    ready.seat(judged.id(), budget),
                                    oracles,
                                    ready.description().revision(),
                                    bounded)
                    : result;
        } catch (ProgramFault fault) {
            CaseResult failed = ruling.failed(fault, oracle);
            return judged.subject() instanceof Subject.Source source
                    ? new Following(judged, source.program(), realms)
                            .failed(
                                    failed,
                                    ready.seat(judged.id(), budget),
                                    oracles,
                                    ready.description().revision(),
                                    bounded)
                    : failed;
        }
    }

    /** What nothing defines may well never end, and no verdict waits for it. */
    private Bounds boundsFor(Case judged) {
        return judged.record().profile() == Profile.OBSERVED
                ? new Bounds(bounds.statements() / 100, bounds.time())
                : bounds;
    }

    private static CaseResult compare(
            Case judged, SeatedEngine seat, Performance oracle, Performance engine, CaseResults ruling) {
        if (engine.stopped().isPresent()) {
            return ruling.stopped(seat.fault().get(), engine.stopped().get(), oracle, engine);
        }
        // What the case itself says comes first; what only the oracle shows, as who an object is, behind it.
        return Stream.concat(engine.contradiction().stream(), engine.partsFrom(oracle, judged).stream())
                .findFirst()
                .map(divergence -> ruling.failed(divergence, oracle, engine))
                .orElseGet(() -> ruling.passed(oracle, engine));
    }
}
