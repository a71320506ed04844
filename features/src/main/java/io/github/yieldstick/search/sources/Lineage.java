package io.github.yieldstick.search.sources;

import io.github.yieldstick.engines.WrongUsage;
import io.github.yieldstick.search.Chance;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a program is made, and made again: drawn by the chances of the first number, and changed by those of each other one.
 *
 * @param numbers at least one
 */
record Lineage(List<Long> numbers) {
    /** A program that was changed so often is not changed any more. */
    private static final int LONGEST = 6;

    /** What names begin with that a change adds. */
    private static final List<String> LETTERS = List.of("v", "w", "u", "t", "s", "r");

    Lineage {
        numbers = List.copyOf(numbers);
    }

    static Lineage of(long number) {
        return new Lineage(List.of(number));
    }

    /** Reads {@code 3.77.812}; throws {@link WrongUsage} for what is none. */
    static Lineage of(String written) {
        if (!written.matches("\\d{1,18}(\\.\\d{1,18}){0," + (LONGEST - 1) + "}")) {
            throw new WrongUsage("--program: expected numbers with dots between them, at most " + LONGEST
                    + ", as a finding tells them, found \"" + written + "\"; copy the finding's.");
        }
        return new Lineage(
                List.of(written.split("\\.")).stream().map(Long::valueOf).toList());
    }

    /** As a finding tells it. */
    String written() {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining("."));
    }

    boolean canGoOn() {
        return numbers.size() < LONGEST;
    }

    Lineage and(long number) {
        List<Long> more = new ArrayList<>(numbers);
        more.add(number);
        return new Lineage(more);
    }

    Drawn program(long seed) {
        Drawn program = SourcePrograms.drawn(chance(seed, numbers.get(0)));
        for (int i = 1; i < numbers.size(); i++) {
            program = SourcePrograms.changed(program, chance(seed, numbers.get(i)), LETTERS.get(i));
        }
        return program;
    }

    /** The chances of a number, which have nothing in common with those of the next. */
    static Chance chance(long seed, long number) {
        long mixed = (number + 1) * 0xBF58476D1CE4E5B9L;
        return Chance.of(seed ^ mixed ^ (mixed >>> 29), 0);
    }
}
