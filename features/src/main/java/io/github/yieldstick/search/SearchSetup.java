package io.github.yieldstick.search;

import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.engines.EngineSettings;
import io.github.yieldstick.engines.WrongUsage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

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
 * @param out the folder for the scenarios
 */
public record SearchSetup(
        List<EngineForm> engines,
        EngineSettings settings,
        long seed,
        long from,
        long programs,
        Optional<Duration> limit,
        Shard shard,
        Path out) {

    /** Throws {@link WrongUsage} for numbers that ask for nothing. */
    public SearchSetup {
        engines = List.copyOf(engines);
        if (programs < 1) {
            throw new WrongUsage("--programs: expected a number from 1 on, found " + programs + "; correct it.");
        }
        if (from < 0) {
            throw new WrongUsage("--from: expected a number from 0 on, found " + from + "; correct it.");
        }
        if (limit.filter(time -> time.isNegative() || time.isZero()).isPresent()) {
            throw new WrongUsage("--seconds: expected a number from 1 on, found "
                    + limit.get().toSeconds() + "; correct it.");
        }
    }
}
