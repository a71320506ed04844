package io.github.yieldstick.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * The programs that came to a situation first, of which others are made. It changes only between rounds, and in the order of the
 * numbers, so that the programs of a seed are the same on every machine.
 */
final class Pool implements Programs {
    /** So many are kept; what is made of the newest brings most that is new. */
    private static final int MOST = 2_000;
    /** A program has no more numbers than that behind it. */
    private static final int LONGEST = 12;

    private static final int FRESH_PERCENT = 50;

    private final long seed;
    private final BitSet reached = new BitSet();
    private final List<NumberedProgram> kept = new ArrayList<>();

    Pool(long seed) {
        this.seed = seed;
    }

    /** {@inheritDoc} It is new, or made of one that was kept. */
    @Override
    public NumberedProgram numbered(long number) {
        Chance chance = Chance.ofOrigin(seed, number);
        if (kept.isEmpty() || chance.inPercent(FRESH_PERCENT)) {
            return fresh(number);
        }
        NumberedProgram parent = kept.get(Math.max(chance.below(kept.size()), chance.below(kept.size())));
        return new NumberedProgram(
                parent.lineage().then(number), Mutation.of(parent.program(), Chance.of(seed, number)));
    }

    private NumberedProgram fresh(long number) {
        return new NumberedProgram(Lineage.of(number), Search.program(seed, number));
    }

    /** {@inheritDoc} Where that is new it is kept. */
    @Override
    public void take(NumberedProgram program, Collection<Integer> situations) {
        boolean isNew = false;
        for (int situation : situations) {
            isNew |= !reached.get(situation);
            reached.set(situation);
        }
        if (isNew && program.lineage().numbers().size() < LONGEST) {
            kept.add(program);
            if (kept.size() > MOST) {
                kept.remove(0);
            }
        }
    }

    @Override
    public int reached() {
        return reached.cardinality();
    }
}
