package io.github.yieldstick.search;

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
    private final EngineForm engine;
    private final EngineDescription description;
    private final Workers workers;
    private final NearestClause clauses;
    private final Map<FaultKind, Finding> findings = new LinkedHashMap<>();
    /** What the faults of programs as they were found came to when those were made smaller. */
    private final Map<FaultKind, FaultKind> shrunk = new HashMap<>();

    private int undecided;

    Search(EngineForm engine, EngineDescription description, Workers workers, NearestClause clauses) {
        this.engine = engine;
        this.description = description;
        this.workers = workers;
        this.clauses = clauses;
    }

    /** What one program came to, before it is looked into. */
    record Tried(long number, BodyProgram program, CaseResult result) {}

    /** The program of a number: every third one is wild. */
    static BodyProgram program(long seed, long number) {
        Chance chance = Chance.of(seed, number);
        return number % 3 == 2 ? WildPrograms.drawn(chance) : StructuredPrograms.drawn(chance);
    }

    /** Tries programs of those numbers. May be called by several threads. */
    List<Tried> tried(long seed, List<Long> numbers) {
        List<BodyProgram> programs =
                numbers.stream().map(number -> program(seed, number)).toList();
        List<CaseResult> results = compared(programs);
        List<Tried> tried = new ArrayList<>();
        for (int i = 0; i < programs.size(); i++) {
            tried.add(new Tried(numbers.get(i), programs.get(i), results.get(i)));
        }
        return tried;
    }

    private List<CaseResult> compared(List<BodyProgram> programs) {
        return workers.compare(engine, programs.stream().map(Search::unwritten).toList());
    }

    static UnwrittenCase unwritten(BodyProgram program) {
        return new UnwrittenCase("body", program.surroundingCode(), program.body(), program.calls());
    }

    /** Looks into what came of a program. To be called in the order of the numbers. */
    void take(Tried tried) {
        if (isUndecided(tried.result())) {
            undecided++;
            return;
        }
        if (!isFinding(tried.result())) {
            return;
        }
        FaultKind seen = fault(tried.program(), tried.result());
        Finding known = findings.get(seen);
        if (known != null) {
            findings.put(seen, known.again(1));
            return;
        }
        FaultKind smaller = shrunk.get(seen);
        if (smaller != null) {
            findings.computeIfPresent(smaller, (fault, finding) -> finding.again(1));
            return;
        }
        Tried smallest = smallest(tried, seen);
        FaultKind fault = fault(smallest.program(), smallest.result());
        shrunk.put(seen, fault);
        findings.merge(
                fault,
                new Finding(tried.number(), smallest.program(), smallest.result(), fault, 1),
                (before, now) -> before.again(1));
    }

    private static boolean isFinding(CaseResult result) {
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

    private Tried smallest(Tried tried, FaultKind fault) {
        BodyProgram cut = tried.result()
                .divergence()
                .map(found -> tried.program().withCalls(found.row()))
                .filter(shorter -> shows(fault, shorter))
                .orElse(tried.program());
        BodyProgram smallest = Shrinking.of(cut, smaller -> shows(fault, smaller));
        return new Tried(tried.number(), smallest, compared(List.of(smallest)).get(0));
    }

    private boolean shows(FaultKind fault, BodyProgram program) {
        CaseResult result = compared(List.of(program)).get(0);
        return isFinding(result) && fault.isLike(FaultKind.of(result, ""));
    }

    /** What was found, in the order in which it was. */
    Collection<Finding> findings() {
        return findings.values();
    }

    /** With how many programs nothing could be decided, as the oracle came to no end, or the kit failed. */
    int undecided() {
        return undecided;
    }
}
