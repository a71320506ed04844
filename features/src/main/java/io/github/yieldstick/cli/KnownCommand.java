package io.github.yieldstick.cli;

import io.github.yieldstick.engines.WrongUsage;
import io.github.yieldstick.known.Days;
import io.github.yieldstick.known.KnownFailures;
import io.github.yieldstick.reports.grade.ExitCode;
import io.github.yieldstick.reports.run.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yieldstick known}. */
@Command(
        name = "known",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the first version of a file of known failures.",
            "It has an entry for each case that fails in a run. Give each entry its reason, a link and its last day,",
            "and hand the file to 'yieldstick run --known FILE'."
        })
final class KnownCommand implements Callable<Integer> {
    private static final int MONTHS = 3;

    @Parameters(paramLabel = "DIR", description = "The folder of the run, or its run.jsonl.")
    private Path run = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write (default: the standard output).")
    private @Nullable Path out;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "The last day on which the entries hold, as in 2027-03-01 (default: in three months).")
    private @Nullable String until;

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() throws IOException {
        LocalDate last = last();
        Run read = DiffCommand.read(run);
        String text = KnownFailures.firstVersion(read, last);
        console.write(text, Optional.ofNullable(out));
        return ExitCode.OK.number();
    }

    private LocalDate last() {
        LocalDate today = LocalDate.now(Clock.systemUTC());
        if (until == null) {
            return today.plusMonths(MONTHS);
        }
        LocalDate last = Days.of(until)
                .orElseThrow(() -> new WrongUsage("--until: expected " + Days.EXPECTED + ", found \"" + until
                        + "\"; write it as year-month-day."));
        if (last.isBefore(today)) {
            throw new WrongUsage("--until: expected a day that is not over, found " + last
                    + ", on which the entries would hold no more; name a later one.");
        }
        return last;
    }
}
