package io.github.yieldstick.cli;

import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.run.Verdicts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yieldstick report}. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Writes the reports of a run again, from its run.jsonl, and ends as the run did.")
final class ReportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "The folder of the run, or its run.jsonl.")
    private Path run = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", description = "Where the reports go (default: beside run.jsonl).")
    private @Nullable Path out;

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() throws IOException {
        Path folder = (out == null ? DiffCommand.folderOf(run) : OutFolder.checked(out)).toAbsolutePath();
        Run read = DiffCommand.read(run);
        Verdicts verdicts = Verdicts.write(read, List.of(), folder);
        console.print(verdicts.summary());
        return verdicts.exitCode().number();
    }
}
