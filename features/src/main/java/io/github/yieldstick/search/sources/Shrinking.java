package io.github.yieldstick.search.sources;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Makes a program smaller as long as it parts in the same way. */
final class Shrinking {
    /** So many smaller programs are tried at once. */
    private static final int AT_ONCE = 16;

    private static final int MOST_TRIES = 500;

    private final Function<List<Drawn>, List<Verdict>> trials;
    private final Way way;
    private final Set<Drawn> tried = new HashSet<>();

    private Shrinking(Way way, Function<List<Drawn>, List<Verdict>> trials) {
        this.trials = trials;
        this.way = way;
    }

    /** The smallest program that was found, with the verdict on it. */
    record Smallest(Drawn program, Verdict.Differs verdict) {}

    /** @param trials gives the verdicts on programs */
    static Smallest of(Drawn program, Verdict.Differs verdict, Function<List<Drawn>, List<Verdict>> trials) {
        return new Shrinking(verdict.way(), trials).smallest(new Smallest(program, verdict));
    }

    private Smallest smallest(Smallest first) {
        Smallest smallest = first;
        boolean more = true;
        while (more && tried.size() < MOST_TRIES) {
            Smallest next = next(smallest);
            more = !next.equals(smallest);
            smallest = next;
        }
        return smallest;
    }

    private Smallest next(Smallest from) {
        List<Drawn> left = Smaller.of(from.program()).stream()
                .filter(each -> !tried.contains(each))
                .toList();
        for (int start = 0; start < left.size(); start += AT_ONCE) {
            List<Drawn> some = left.subList(start, Math.min(left.size(), start + AT_ONCE));
            tried.addAll(some);
            List<Verdict> verdicts = trials.apply(some);
            for (int i = 0; i < some.size(); i++) {
                if (verdicts.get(i) instanceof Verdict.Differs differs
                        && differs.way().equals(way)) {
                    return new Smallest(some.get(i), differs);
                }
            }
        }
        return from;
    }
}
