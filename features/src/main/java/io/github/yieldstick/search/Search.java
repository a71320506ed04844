package io.github.yieldstick.search;

import io.github.yieldstick.batch.Batch;
import io.github.yieldstick.batch.BatchResult;
import io.github.yieldstick.corpus.UnwrittenCase;
import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.isolation.Workers;
import io.github.yieldstick.oracle.Call;
import io.github.yieldstick.plugin.EngineDescription;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tries programs on an engine and on the real helper of its revision. Where the two part it looks for the smallest program with which
 * they part in the same way, and takes findings for one that part so by the same clause.
 */
final class Search {
    private static final int BATCH = 256;
    private static final int FEW = 20;
    /** One of so many programs is long. */
    private static final int LONG = 60;

    private final EngineForm engine;
    private final EngineDescription description;
    private final Workers workers;
    private final NearestClause clauses;
    private final Map<FaultKind, Finding> findings = new LinkedHashMap<>();
    /** What the faults of programs as they were found came to when those were made smaller. */
    private final Map<FaultKind, FaultKind> shrunk = new HashMap<>();

    private final Partings partings = new Partings();
    private final Programs programs;
    private int undecided;
    private int onlyAmongOthers;

    Search(EngineForm engine, EngineDescription description, Workers workers, NearestClause clauses, Programs programs) {
        this.engine = engine;
        this.description = description;
        this.workers = workers;
        this.clauses = clauses;
        this.programs = programs;
    }

    /** What one program came to in a batch, before it is looked into. */
    record Tried(Candidate candidate, BatchResult batch, Optional<CaseResult> result) {}

    /** A program, and what came of it by itself. */
    private record Compared(BodyProgram program, CaseResult result) {}

    /** The program of a number: by turns a short one, one made of statements, and a wild one; some are long instead. */
    static BodyProgram program(long seed, long number) {
        Chance chance = Chance.of(seed, number);
        if (number % LONG == LONG - 1) {
            return LongPrograms.drawn(chance);
        }
        BodyProgram program =
                switch ((int) (number % 3)) {
                    case 0 -> ShortPrograms.drawn(chance);
                    case 1 -> StructuredPrograms.drawn(chance);
                    default -> WildPrograms.drawn(chance);
                };
        return chance.inPercent(6) ? LongPrograms.withGap(program, chance) : program;
    }

    /** The programs of those numbers, as they follow from what was reached until now. */
    List<Candidate> candidates(List<Long> numbers) {
        return numbers.stream().map(programs::candidate).toList();
    }

    /** How many programs travel together. */
    int batchSize() {
        return travelsAsData() ? BATCH : FEW;
    }

    /** A program of another process is asked about each program by itself. */
    private boolean travelsAsData() {
        return !(engine instanceof EngineForm.Program);
    }

    /** Tries programs. May be called by several threads. */
    List<Tried> tried(List<Candidate> candidates) {
        List<BodyProgram> programs =
                candidates.stream().map(Candidate::program).toList();
        List<Tried> tried = new ArrayList<>();
        if (travelsAsData()) {
            List<BatchResult> results = workers.compare(engine, batch(programs));
            for (int i = 0; i < programs.size(); i++) {
                tried.add(new Tried(candidates.get(i), results.get(i), Optional.empty()));
            }
            return tried;
        }
        List<CaseResult> results = compared(programs);
        for (int i = 0; i < programs.size(); i++) {
            CaseResult result = results.get(i);
            tried.add(new Tried(
                    candidates.get(i),
                    isUndecided(result)
                            ? BatchResult.UNDECIDED
                            : new BatchResult(
                                    isFinding(result) ? BatchResult.Kind.DIFFERS : BatchResult.Kind.SAME,
                                    "",
                                    List.of()),
                    Optional.of(result)));
        }
        return tried;
    }

    static Batch batch(List<BodyProgram> programs) {
        return new Batch(
                Surroundings.world(), programs.stream().map(BodyProgram::data).toList());
    }

    private List<CaseResult> compared(List<BodyProgram> programs) {
        return workers.compare(engine, programs.stream().map(Search::unwritten).toList());
    }

    static UnwrittenCase unwritten(BodyProgram program) {
        return new UnwrittenCase("body", program.surroundingCode(), program.body(), program.written());
    }

    /** Looks into what came of a program. To be called in the order of the numbers. */
    void take(Tried tried) {
        programs.take(tried.candidate(), tried.batch().reached());
        switch (tried.batch().kind()) {
            case SAME -> {}
            case UNDECIDED -> undecided++;
            case DIFFERS -> lookInto(tried);
        }
    }

    private void lookInto(Tried tried) {
        String parting = tried.batch().parting();
        if (tried.result().isEmpty() && !partings.deserves(parting)) {
            partings.fault(parting)
                    .ifPresent(fault -> findings.computeIfPresent(fault, (same, finding) -> finding.again(1)));
            return;
        }
        BodyProgram program = tried.candidate().program();
        CaseResult result = tried.result().orElseGet(() -> compared(List.of(program)).get(0));
        if (isUndecided(result)) {
            undecided++;
        } else if (!isFinding(result)) {
            onlyAmongOthers++;
        } else {
            partings.found(parting, fault(tried.candidate().lineage(), new Compared(program, result)));
        }
    }

    /** Takes note of a program that shows a fault, and gives the fault that it is taken for. */
    private FaultKind fault(Lineage lineage, Compared found) {
        FaultKind seen = fault(found.program(), found.result());
        Finding known = findings.get(seen);
        if (known != null) {
            findings.put(seen, known.again(1));
            return seen;
        }
        FaultKind smaller = shrunk.get(seen);
        if (smaller != null) {
            findings.computeIfPresent(smaller, (fault, finding) -> finding.again(1));
            return smaller;
        }
        Compared smallest = smallest(found, seen);
        FaultKind fault = fault(smallest.program(), smallest.result());
        shrunk.put(seen, fault);
        findings.merge(
                fault,
                new Finding(lineage, smallest.program(), smallest.result(), fault, 1),
                (before, now) -> before.again(1));
        return fault;
    }

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

    private static boolean isUndecided(CaseResult result) {
        return result.outcome() == Outcome.INCONCLUSIVE || result.outcome() == Outcome.ERROR;
    }

    private FaultKind fault(BodyProgram program, CaseResult result) {
        Optional<String> clause = Revision.of(description.revision())
                .flatMap(revision -> clauses.of(revision, unwritten(program).program(), calls(program), result));
        return FaultKind.of(result, clause.orElse(""));
    }

    private static List<Call> calls(BodyProgram program) {
        return unwritten(program).asCase().rows().stream()
                .map(row -> row.call())
                .toList();
    }

    private Compared smallest(Compared found, FaultKind fault) {
        BodyProgram cut = found.result()
                .divergence()
                .map(place -> found.program().withCalls(place.row()))
                .filter(shorter -> shows(fault, shorter))
                .orElse(found.program());
        BodyProgram smallest = Shrinking.of(cut, smaller -> shows(fault, smaller));
        return new Compared(smallest, compared(List.of(smallest)).get(0));
    }

    private boolean shows(FaultKind fault, BodyProgram program) {
        CaseResult result = compared(List.of(program)).get(0);
        return isFinding(result) && fault.isLike(FaultKind.of(result, ""));
    }

    /** What was found, in the order in which it was. */
    Collection<Finding> findings() {
        return findings.values();
    }

    /** How many programs parted in a batch, and not by themselves. */
    int onlyAmongOthers() {
        return onlyAmongOthers;
    }

    /** How many situations were reached. */
    int situations() {
        return programs.reached();
    }

    /** With how many programs nothing could be decided, as the oracle came to no end, or the kit failed. */
    int undecided() {
        return undecided;
    }
}
