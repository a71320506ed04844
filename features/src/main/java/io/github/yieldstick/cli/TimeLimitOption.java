package io.github.yieldstick.cli;

import io.github.yieldstick.engines.WrongUsage;
import java.time.Duration;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** The option that says how long a program may take. */
final class TimeLimitOption {
    private static final long LONGEST = Duration.ofDays(1).toSeconds();
    private static final Pattern NUMBER = Pattern.compile("0*\\d{1,9}");

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "How long a program may take, from 1 to 86400 (default: ${DEFAULT-VALUE}).")
    private String seconds = "30";

    /** The limit; throws {@link WrongUsage} for one that is none. */
    Duration limit() {
        long asked = NUMBER.matcher(seconds).matches() ? Long.parseLong(seconds) : 0;
        if (asked < 1 || asked > LONGEST) {
            throw new WrongUsage("--time-limit: expected a whole number of seconds from 1 to " + LONGEST + ", found "
                    + seconds + ".");
        }
        return Duration.ofSeconds(asked);
    }
}
