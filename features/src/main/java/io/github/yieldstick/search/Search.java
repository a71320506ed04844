package io.github.yieldstick.search;

import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.oracle.Call;
import io.github.yieldstick.plugin.EngineDescription;
import io.github.yieldstick.reports.run.CaseResult;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks into the programs in which an engine and the real helper part: looks for the smallest program with which they part in the same
 * way, and takes findings for one that part so by the same clause.
 */
final class Search {
    /** One of so many programs is long. */
    private static final int LONG = 60;

    private static final int WITH_GAP_PERCENT = 6;

    private final EngineDescription description;
    private final ProgramComparison comparison;
    private final NearestClause clauses;
    private final Map<FaultKind, Finding> findings = new LinkedHashMap<>();
    /** What the faults of programs as they were found came to when those were made smaller. */
    private final Map<FaultKind, FaultKind> shrunk = new HashMap<>();

    private final Partings partings = new Partings();
    private int undecided;
    private int onlyAmongOthers;

    Search(EngineDescription description, ProgramComparison comparison, NearestClause clauses) {
        this.description = description;
        this.comparison = comparison;
        this.clauses = clauses;
    }

    /** A program, and what came of it by itself. */
    private record Compared(BodyProgram program, CaseResult result) {}

    /** The program of a number: by turns a short one, one made of statements, and a wild one; some are long instead. */
    static BodyProgram program(long seed, long number) {
        Chance chance = Chance.of(seed, number);
        if (number % LONG == LONG - 1) {
            return LongPrograms.drawn(chance);
        }
        BodyProgram program = switch ((int) (number % 3)) {
            case 0 -> ShortPrograms.drawn(chance);
            case 1 -> StructuredPrograms.drawn(chance);
            default -> WildPrograms.drawn(chance);
        };
        return chance.inPercent(WITH_GAP_PERCENT) ? LongPrograms.withGap(program, chance) : program;
    }

    /** Looks into what came of a program. To be called in the order of the numbers. */
    void take(ProgramComparison.Tried tried) {
        switch (tried.batch().kind()) {
            case SAME -> {}
            case UNDECIDED -> undecided++;
            case DIFFERS -> lookInto(tried);
        }
    }

    private void lookInto(ProgramComparison.Tried tried) {
        String parting = tried.batch().parting();
        if (tried.exact().isEmpty() && !partings.deserves(parting)) {
            partings.fault(parting).ifPresentOrElse(this::again, () -> onlyAmongOthers++);
            return;
        }
        BodyProgram program = tried.program().program();
        CaseResult result = tried.exact().orElseGet(() -> comparison.exact(program));
        if (ProgramComparison.isUndecided(result)) {
            undecided++;
        } else if (!ProgramComparison.isFinding(result)) {
            onlyAmongOthers++;
        } else {
            partings.found(parting, found(tried.program().lineage(), new Compared(program, result)));
        }
    }

    private void again(FaultKind fault) {
        findings.computeIfPresent(fault, (same, finding) -> finding.again(1));
    }

    /** Takes note of a program that shows a fault, and gives the fault that it is taken for. */
    private FaultKind found(Lineage lineage, Compared found) {
        FaultKind seen = fault(found);
        FaultKind known = findings.containsKey(seen) ? seen : shrunk.get(seen);
        if (known != null) {
            again(known);
            return known;
        }
        Compared smallest = smallest(found, seen);
        FaultKind fault = fault(smallest);
        shrunk.put(seen, fault);
        findings.merge(
                fault,
                new Finding(lineage, smallest.program(), smallest.result(), fault, 1),
                (before, now) -> before.again(1));
        return fault;
    }

    private FaultKind fault(Compared found) {
        var unwritten = ProgramComparison.unwritten(found.program());
        List<Call> calls =
                unwritten.asCase().rows().stream().map(row -> row.call()).toList();
        Optional<String> clause = Revision.of(description.revision())
                .flatMap(revision -> clauses.of(revision, unwritten.program(), calls, found.result()));
        return FaultKind.of(found.result(), clause.orElse(""));
    }

    private Compared smallest(Compared found, FaultKind fault) {
        BodyProgram cut = found.result()
                .divergence()
                .map(place -> found.program().withCalls(place.row()))
                .filter(shorter -> shows(fault, shorter))
                .orElse(found.program());
        BodyProgram smallest = Shrinking.of(cut, smaller -> shows(fault, smaller));
        return new Compared(smallest, comparison.exact(smallest));
    }

    private boolean shows(FaultKind fault, BodyProgram program) {
        CaseResult result = comparison.exact(program);
        return ProgramComparison.isFinding(result) && fault.isLike(FaultKind.of(result, ""));
    }

    /** What was found, in the order in which it was. */
    Collection<Finding> findings() {
        return findings.values();
    }

    /** How many programs parted in a batch, and as far as was looked not by themselves. */
    int onlyAmongOthers() {
        return onlyAmongOthers;
    }

    /** With how many programs nothing could be decided, as the oracle came to no end, or the kit failed. */
    int undecided() {
        return undecided;
    }
}
