package io.github.yieldstick.judge;

import io.github.yieldstick.compilers.Compiled;
import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Subject;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.CompiledProgram;
import io.github.yieldstick.oracle.DoesNotParse;
import io.github.yieldstick.oracle.ProgramFault;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Profile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares three ways: what the case says of ECMAScript, what its source does natively, and what a compiler emitted for it does. */
public final class CompilerJudge {
    /** What the emitted text is held against is the kit's own, and no run is to be lost since the machine is busy. */
    private static final int PATIENCE_NATIVELY = 3;

    private final Realms realms;
    private final Bounds bounds;

    public CompilerJudge(Realms realms, Bounds bounds) {
        this.realms = realms;
        this.bounds = bounds;
    }

    /**
     * Judges a case that starts from source on compilers.
     *
     * @param compiled what each of them made of it, by their ids
     * @return one result a compiler, in their order
     */
    public List<CaseResult> judge(Case judged, Map<String, Compiled> compiled) {
        List<CaseResult> results = new ArrayList<>();
        if (compiled.isEmpty()) {
            return results;
        }
        Text source = judged.subject().sourceText().orElseThrow();
        NativeRun natively = natively(judged, source);
        compiled.forEach(
                (id, made) -> results.add(judge(judged, source, natively, new CompilerResults(judged, id), made)));
        return results;
    }

    private CaseResult judge(Case judged, Text source, NativeRun natively, CompilerResults ruling, Compiled made) {
        Optional<CaseResult> wrong = judged.record().profile() == Profile.OBSERVED
                ? Optional.empty()
                : againstTheCase(judged, natively, ruling);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        if (made instanceof Compiled.Emitted emitted) {
            return judge(judged, source, natively, ruling, emitted);
        }
        if (made instanceof Compiled.Refused refused) {
            return ruling.without(Outcome.REFUSED, "the compiler says: " + refused.diagnostic(), natively);
        }
        if (made instanceof Compiled.Threw threw) {
            return ruling.without(Outcome.CRASH, "the compiler threw " + threw.error(), natively);
        }
        return made instanceof Compiled.Broken broken
                ? ruling.without(Outcome.CRASH, broken.sentence(), natively)
                : ruling.without(Outcome.TIMEOUT, ((Compiled.Late) made).sentence(), natively);
    }

    private CaseResult judge(
            Case judged, Text source, NativeRun natively, CompilerResults ruling, Compiled.Emitted emitted) {
        CompiledProgram program =
                new CompiledProgram(Text.of(judged.id() + ".compiled.js", emitted.text()), emitted.modules());
        try {
            Performance lowered =
                    Performance.compiled(judged, source, program, realms, Budget.USUAL.of(bounds, natively.took()));
            if (judged.record().profile() == Profile.OBSERVED) {
                return ruling.observed(natively, lowered);
            }
            if (lowered.stopped().isPresent()) {
                return ruling.stopped(lowered.stopped().get(), natively, lowered, emitted.text());
            }
            return lowered.contradiction()
                    .map(place -> ruling.failed(place, natively, lowered, emitted.text()))
                    .orElseGet(() -> ruling.passed(natively, lowered));
        } catch (DoesNotParse fault) {
            return ruling.withText(
                    Outcome.DOES_NOT_LOAD,
                    "the emitted text is not JavaScript: " + fault.getMessage(),
                    natively,
                    emitted.text());
        } catch (ProgramFault fault) {
            return ruling.withText(
                    Outcome.FAIL,
                    "what the source does natively fails in the emitted text: " + fault.getMessage(),
                    natively,
                    emitted.text());
        }
    }

    /** What is wrong with the case itself: GraalJS does otherwise natively than its rows, or than it says of GraalJS. */
    private static Optional<CaseResult> againstTheCase(Case judged, NativeRun natively, CompilerResults ruling) {
        boolean declared = judged.subject() instanceof Subject.ToCompile toCompile
                && toCompile.graalJs().isPresent();
        if (declared) {
            return natively.doesAsTheRowsSay() ? Optional.of(ruling.withoutFault(natively)) : Optional.empty();
        }
        if (natively.fault().isPresent()) {
            return Optional.of(ruling.without(Outcome.ERROR, natively.fault().get(), natively));
        }
        Performance performed = natively.performance().orElseThrow();
        if (performed.stopped().isPresent()) {
            return Optional.of(ruling.inconclusive(performed.stopped().get(), natively));
        }
        return performed.contradiction().map(place -> ruling.refuted(place, natively));
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private NativeRun natively(Case judged, Text source) {
        Bounds patient = new Bounds(bounds.statements(), bounds.time().multipliedBy(PATIENCE_NATIVELY));
        long begun = System.nanoTime();
        try {
            Performance performed = Performance.natively(judged, source, realms, patient);
            return new NativeRun(Optional.of(performed), Optional.empty(), since(begun));
        } catch (ProgramFault fault) {
            return new NativeRun(Optional.empty(), Optional.of(String.valueOf(fault.getMessage())), since(begun));
        }
    }
}
