package io.github.yieldstick.oracle;

import java.time.Duration;

/**
 * How much one realm may use. The two limits go together: a statement may take long, and a loop may be short.
 *
 * @param statements how many statements of JavaScript may run
 * @param time how long the whole may take
 */
public record Bounds(long statements, Duration time) {

    /** Enough for every case by a factor of a hundred, and over within seconds for what never ends. */
    public static Bounds standard() {
        return new Bounds(2_000_000, Duration.ofSeconds(10));
    }

    /** What a small program may use where many are run: many times what any needs that ends. */
    public static Bounds ofManySmall() {
        return new Bounds(20_000, Duration.ofSeconds(5));
    }
}
