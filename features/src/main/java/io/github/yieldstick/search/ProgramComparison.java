package io.github.yieldstick.search;

import io.github.yieldstick.batch.Batch;
import io.github.yieldstick.batch.BatchResult;
import io.github.yieldstick.corpus.UnwrittenCase;
import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.isolation.Workers;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Holds an engine against the real helper of its revision in programs: in many at once, or exactly in one. For several threads. */
final class ProgramComparison {
    private static final int BATCH = 256;
    /** A program in another process is asked about each by itself. */
    private static final int FEW = 20;

    private final EngineForm engine;
    private final Workers workers;

    ProgramComparison(EngineForm engine, Workers workers) {
        this.engine = engine;
        this.workers = workers;
    }

    /**
     * What came of one program of many.
     *
     * @param program the program
     * @param batch what the batch says
     * @param exact the exact result, where it is there already
     */
    record Tried(NumberedProgram program, BatchResult batch, Optional<CaseResult> exact) {}

    /** How many programs travel together. */
    int batchSize() {
        return travelsAsData() ? BATCH : FEW;
    }

    private boolean travelsAsData() {
        return !(engine instanceof EngineForm.Program);
    }

    /** Tries programs, as many as travel together. */
    List<Tried> tried(List<NumberedProgram> programs) {
        List<BodyProgram> bodies =
                programs.stream().map(NumberedProgram::program).toList();
        if (travelsAsData()) {
            List<BatchResult> results = workers.compare(engine, batch(bodies));
            return IntStream.range(0, programs.size())
                    .mapToObj(at -> new Tried(programs.get(at), results.get(at), Optional.empty()))
                    .toList();
        }
        List<CaseResult> results = workers.compare(
                engine, bodies.stream().map(ProgramComparison::unwritten).toList());
        return IntStream.range(0, programs.size())
                .mapToObj(at -> new Tried(programs.get(at), ofExact(results.get(at)), Optional.of(results.get(at))))
                .toList();
    }

    private static BatchResult ofExact(CaseResult result) {
        if (isUndecided(result)) {
            return BatchResult.UNDECIDED;
        }
        return new BatchResult(isFinding(result) ? BatchResult.Kind.DIFFERS : BatchResult.Kind.SAME, "", List.of());
    }

    /** Compares exactly what the two do in one program; inconclusive where nothing defines what they do. */
    CaseResult exact(BodyProgram program) {
        CaseResult result = workers.compare(engine, List.of(unwritten(program))).get(0);
        return isFinding(result) && !isDefined(program)
                ? new CaseResult(
                        result.caseId(),
                        result.engine(),
                        Outcome.INCONCLUSIVE,
                        "it asks what was sent where nothing defines the answer (STA.12)",
                        Optional.empty(),
                        List.of(),
                        List.of())
                : result;
    }

    /** The helper's revisions do not differ in where a body may ask what was sent; so the kit's own engine is as good as any. */
    private boolean isDefined(BodyProgram program) {
        return !program.body().contains(".sent()")
                || workers.compare(EngineForm.of(EngineForm.BUNDLED), batch(List.of(program)))
                                .get(0)
                                .kind()
                        != BatchResult.Kind.UNDECIDED;
    }

    static Batch batch(List<BodyProgram> programs) {
        return new Batch(
                Surroundings.world(), programs.stream().map(BodyProgram::data).toList());
    }

    static UnwrittenCase unwritten(BodyProgram program) {
        return new UnwrittenCase("body", program.surroundingCode(), program.body(), program.written());
    }

    /** Whether the engine did otherwise. */
    static boolean isFinding(CaseResult result) {
        return switch (result.outcome()) {
            case FAIL, CRASH, RUNAWAY, TIMEOUT, PROTOCOL -> true;
            case PASS,
                    REFUTED,
                    ERROR,
                    INCONCLUSIVE,
                    NOT_APPLICABLE,
                    NOT_RUN,
                    OBSERVED,
                    KNOWN_FAIL,
                    UNEXPECTED_PASS,
                    DOES_NOT_LOAD,
                    REFUSED -> false;
        };
    }

    /** Whether nothing could be decided, as the oracle came to no end, or the kit failed. */
    static boolean isUndecided(CaseResult result) {
        return result.outcome() == Outcome.INCONCLUSIVE || result.outcome() == Outcome.ERROR;
    }
}
