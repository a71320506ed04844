package io.github.yieldstick.search;

import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.engines.EngineSettings;
import io.github.yieldstick.engines.WrongUsage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is searched.
 *
 * @param engines the engines
 * @param settings how they are looked for
 * @param seed what all programs follow from
 * @param from how many of the shard's programs are left out at the beginning
 * @param programs how many programs are tried on each engine at most
 * @param limit how long is searched with each engine at most; empty for as long as there are programs
 * @param shard which of the programs of the seed
 * @param only the one program that is tried; empty for as many as asked for
 * @param small the scope of which every program is tried, in the place of those of the seed; empty for none
 */
public record SearchSetup(
        List<EngineForm> engines,
        EngineSettings settings,
        long seed,
        long from,
        long programs,
        Optional<Duration> limit,
        Shard shard,
        Optional<Lineage> only,
        Optional<SmallScope> small) {

    /** As many programs as a search may try, or leave out. */
    public static final long MOST_PROGRAMS = 1_000_000_000;

    private static final long MOST_SECONDS = 10_000_000;

    /** Programs of the seed, as many as asked for. */
    public SearchSetup(
            List<EngineForm> engines,
            EngineSettings settings,
            long seed,
            long from,
            long programs,
            Optional<Duration> limit,
            Shard shard) {
        this(engines, settings, seed, from, programs, limit, shard, Optional.empty(), Optional.empty());
    }

    /** Throws {@link WrongUsage} for numbers that ask for nothing, or for more than anybody could wait for. */
    public SearchSetup {
        engines = List.copyOf(engines);
        checkNumbers(from, programs, limit.map(Duration::toSeconds).orElse(null));
    }

    /** Throws {@link WrongUsage} for numbers that ask for nothing, or for more than anybody could wait for; null where none is asked for. */
    public static void checkNumbers(long from, @Nullable Long programs, @Nullable Long seconds) {
        if (programs != null) {
            check("--programs", programs, 1, MOST_PROGRAMS);
        }
        check("--from", from, 0, MOST_PROGRAMS);
        if (seconds != null) {
            check("--seconds", seconds, 1, MOST_SECONDS);
        }
    }

    /** How many programs there are to be tried, from the first on that is not left out. */
    public long count() {
        if (only.isPresent()) {
            return 1;
        }
        return Math.min(
                programs, small.map(scope -> shard.share(scope.size()) - from).orElse(programs));
    }

    /** Which programs the numbers stand for. */
    Programs source() {
        return small.<Programs>map(scope -> scope).orElseGet(() -> new Pool(seed));
    }

    private static void check(String option, long found, long least, long most) {
        if (found < least || found > most) {
            throw new WrongUsage(option + ": expected a number from " + least + " to " + most + ", found " + found
                    + "; correct it.");
        }
    }
}
