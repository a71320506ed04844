package io.github.yieldstick.search;

import io.github.yieldstick.engines.WrongUsage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * From which numbers a program of a seed comes: its own is the last, before it that of the program that it was made from, and so on. They
 * alone decide what it is, whatever a search has tried before.
 *
 * @param numbers one or more
 */
public record Lineage(List<Long> numbers) {
    private static final Pattern FORM = Pattern.compile("\\d{1,15}(\\.\\d{1,15})*");

    /** Takes a copy. */
    public Lineage {
        numbers = List.copyOf(numbers);
    }

    /** Of a program that was made from no other. */
    static Lineage of(long number) {
        return new Lineage(List.of(number));
    }

    /** Reads {@code 12.480}; throws {@link WrongUsage} for what is none. */
    public static Lineage of(String written) {
        if (!FORM.matcher(written).matches()) {
            throw new WrongUsage(
                    "--program: expected the number of a program, or several with dots between, as 12.480, found \""
                            + written + "\"; a finding tells its own.");
        }
        return new Lineage(
                Arrays.stream(written.split("\\.", -1)).map(Long::valueOf).toList());
    }

    /** Of a program with that number that is made from this one. */
    Lineage then(long number) {
        List<Long> longer = new ArrayList<>(numbers);
        longer.add(number);
        return new Lineage(longer);
    }

    /** The program of a seed. */
    BodyProgram program(long seed) {
        BodyProgram program = Search.program(seed, numbers.get(0));
        for (long number : numbers.subList(1, numbers.size())) {
            program = Mutation.of(program, Chance.of(seed, number));
        }
        return program;
    }

    /** {@code 12.480}. */
    String written() {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
