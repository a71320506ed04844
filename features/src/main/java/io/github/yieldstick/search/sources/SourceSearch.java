package io.github.yieldstick.search.sources;

import io.github.yieldstick.search.Chance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Looks into what came of programs on one compiler. A program that reaches what none has reached is kept, to be changed; one that
 * parts is made as small as it can be. To be used by one thread, in the order of the numbers.
 */
final class SourceSearch {
    private static final int MOST_KEPT = 4_000;
    private static final int CHANGED_PERCENT = 50;
    /** Of the programs with a known fault in them every so many are looked into nevertheless. */
    private static final int SECOND_LOOK = 10;

    private final long seed;
    private final Function<List<Drawn>, List<Verdict>> trials;
    private final Coverage coverage = new Coverage();
    private final List<Lineage> kept = new ArrayList<>();
    private final Map<SourceFault, SourceFinding> findings = new LinkedHashMap<>();
    private int explained;
    private int useless;

    /** @param trials gives the verdicts on programs */
    SourceSearch(long seed, Function<List<Drawn>, List<Verdict>> trials) {
        this.seed = seed;
        this.trials = trials;
    }

    /** How the program of a number is made: anew, or from one that was kept. */
    Lineage lineage(long number) {
        Chance chance = Lineage.chance(seed + 1, number);
        return kept.isEmpty() || !chance.inPercent(CHANGED_PERCENT)
                ? Lineage.of(number)
                : chance.oneOf(kept).and(number);
    }

    /** Takes the verdict on a program; true where it shows a fault that none has shown. */
    boolean take(Lineage lineage, Drawn program, Verdict verdict) {
        if (verdict instanceof Verdict.Useless) {
            useless++;
        } else if (verdict instanceof Verdict.Same same) {
            keep(lineage, program, same.emitted());
        } else if (verdict instanceof Verdict.Differs differs) {
            keep(lineage, program, differs.emitted());
            return found(lineage, program, differs);
        }
        return false;
    }

    private void keep(Lineage lineage, Drawn program, String emitted) {
        if (coverage.add(program, emitted) && lineage.canGoOn() && kept.size() < MOST_KEPT) {
            kept.add(lineage);
        }
    }

    private boolean found(Lineage lineage, Drawn program, Verdict.Differs differs) {
        Optional<SourceFinding> known = known(program, differs.way());
        if (known.isPresent() && ++explained % SECOND_LOOK != 0) {
            findings.put(known.get().fault(), known.get().again());
            return false;
        }
        // What a batch shows must be shown by the program alone, too.
        if (!(trials.apply(List.of(program)).get(0) instanceof Verdict.Differs alone)
                || !alone.way().equals(differs.way())) {
            useless++;
            return false;
        }
        Shrinking.Smallest smallest = Shrinking.of(program, alone, trials);
        SourceFault fault = SourceFault.of(smallest.verdict().way(), smallest.program());
        SourceFinding finding = new SourceFinding(lineage, smallest.program(), smallest.verdict(), fault, 1);
        boolean anew = !findings.containsKey(fault);
        findings.merge(fault, finding, (before, now) -> lighter(before, now).again());
        return anew;
    }

    /** The finding that a program most likely shows again. */
    private Optional<SourceFinding> known(Drawn program, Way way) {
        if (way.family() == Way.Family.REFUSED) {
            return Optional.ofNullable(findings.get(SourceFault.of(way, program)));
        }
        return findings.values().stream()
                .filter(finding -> finding.fault().family() == way.family())
                .filter(finding -> Embedding.isIn(finding.program(), program))
                .findFirst();
    }

    private static SourceFinding lighter(SourceFinding before, SourceFinding now) {
        return Smaller.weight(now.program()) < Smaller.weight(before.program())
                ? new SourceFinding(now.lineage(), now.program(), now.verdict(), now.fault(), before.times())
                : before;
    }

    /** Goes on with what an earlier part of the search has kept. */
    void resume(List<Lineage> keptBefore, Collection<String> pairs, List<SourceFinding> found) {
        kept.addAll(keptBefore);
        coverage.pairs().addAll(pairs);
        found.forEach(finding -> findings.put(finding.fault(), finding));
    }

    /** What was found, in the order in which it was. */
    Collection<SourceFinding> findings() {
        return findings.values();
    }

    List<Lineage> kept() {
        return kept;
    }

    Coverage coverage() {
        return coverage;
    }

    /** How many programs told nothing. */
    int useless() {
        return useless;
    }
}
