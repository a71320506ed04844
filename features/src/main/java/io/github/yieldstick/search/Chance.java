package io.github.yieldstick.search;

import java.util.List;
import java.util.random.RandomGenerator;

/** What is left to chance, from a seed: the same seed and number make the same choices for ever. */
public record Chance(RandomGenerator generator) {

    /** The choices of the program of that number. */
    public static Chance of(long seed, long number) {
        return new Chance(new java.util.SplittableRandom(mixed(seed) + number * 0x9E3779B97F4A7C15L));
    }

    /** What decides whether the program of that number is made from another, and of which; apart from what it then is. */
    static Chance ofOrigin(long seed, long number) {
        return new Chance(new java.util.SplittableRandom(mixed(seed + 1) ^ (number * 0xD1B54A32D192ED03L)));
    }

    private static long mixed(long seed) {
        long mixed = (seed ^ (seed >>> 33)) * 0xFF51AFD7ED558CCDL;
        return mixed ^ (mixed >>> 33);
    }

    /** A number from 0 up to that one, which is not among them. */
    public int below(int bound) {
        return generator.nextInt(bound);
    }

    /** Whether something happens that does in so many of a hundred cases. */
    public boolean inPercent(int percent) {
        return below(100) < percent;
    }

    public <T> T oneOf(List<T> all) {
        return all.get(below(all.size()));
    }
}
