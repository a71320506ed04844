package io.github.yieldstick.cli;

import io.github.yieldstick.reports.Reports;
import io.github.yieldstick.reports.grade.ExitCode;
import io.github.yieldstick.reports.grade.RunDifference;
import io.github.yieldstick.reports.grade.RunDifference.Change;
import io.github.yieldstick.reports.grade.RunDifference.Way;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yieldstick diff}. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Compares two runs, case by case.",
            "Engines are compared with those of the same name; where each run has just one engine, the two are compared",
            "whatever their names. Ends with 1 if an outcome is another."
        })
final class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "A", description = "The folder of the first run, or its run.jsonl.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "B", description = "The folder of the second run, or its run.jsonl.")
    private Path after = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {
                "Where to write the difference as a page, too: DIR/diff.html, with style.css and report.js beside it.",
                "It links to the pages of the cases where B's folder has its site."
            })
    private @Nullable Path out;

    @Option(names = "--format", defaultValue = "text", description = "text (default), or json.")
    private Format format = Format.TEXT;

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() throws IOException {
        Optional<Path> folder = Optional.ofNullable(out).map(OutFolder::checked);
        Run first = read(before);
        Run second = read(after);
        RunDifference difference = RunDifference.between(first, second);
        PrintWriter printed = console.out();
        if (format == Format.JSON) {
            printed.println(JsonText.of(difference));
        } else {
            print(difference, printed);
        }
        if (folder.isPresent()) {
            Path page = Reports.writeDifference(first, folderOf(before), second, folderOf(after), folder.get());
            if (format == Format.TEXT) {
                printed.println("Page: " + page.toAbsolutePath());
            }
        }
        return difference.changes().isEmpty() ? ExitCode.OK.number() : ExitCode.NON_CONFORMANT.number();
    }

    /** The folder of a run that is named by it, or by its file. */
    static Path folderOf(Path place) {
        return Files.isDirectory(place) ? place : place.toAbsolutePath().resolveSibling("");
    }

    /** Reads a run from its folder, or from its file. */
    static Run read(Path place) throws IOException {
        return RunFile.read(Files.isDirectory(place) ? place.resolve(RunFile.NAME) : place);
    }

    private static void print(RunDifference difference, PrintWriter out) {
        difference.gone().forEach(engine -> out.println(engine + " is in the first run alone."));
        difference.added().forEach(engine -> out.println(engine + " is in the second run alone."));
        for (RunDifference.Pair pair : difference.engines()) {
            out.println(pair.name());
            difference.changesOf(pair).forEach(change -> out.println(line(change)));
        }
        out.println("%s outcomes changed: %s worse, %s better, %s other; %s are the same."
                .formatted(
                        difference.changes().size(),
                        difference.count(Way.WORSE),
                        difference.count(Way.BETTER),
                        difference.count(Way.OTHER),
                        difference.same()));
    }

    private static String line(Change change) {
        String reason = change.reason().isEmpty() ? "" : "  (" + change.reason() + ")";
        return "  %-6s  %-9s  %s -> %s%s"
                .formatted(
                        change.way().name().toLowerCase(Locale.ROOT),
                        change.caseId(),
                        change.before().id(),
                        change.after().id(),
                        reason);
    }
}
