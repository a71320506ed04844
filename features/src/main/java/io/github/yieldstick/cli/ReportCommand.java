package io.github.yieldstick.cli;

import io.github.yieldstick.reports.Reports;
import io.github.yieldstick.reports.files.ConsoleSummary;
import io.github.yieldstick.reports.grade.Grade;
import io.github.yieldstick.reports.run.Run;
import java.io.IOException;
import java.nio.file.Path;
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
        Grade grade = Reports.write(read, folder);
        console.print(ConsoleSummary.of(read, grade, Reports.firstPage(folder)));
        return grade.exitCode();
    }
}
