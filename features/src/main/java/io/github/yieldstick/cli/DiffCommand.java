package io.github.yieldstick.cli;

import io.github.yieldstick.reports.Run;
import io.github.yieldstick.reports.RunDifference;
import io.github.yieldstick.reports.RunDifference.Change;
import io.github.yieldstick.reports.RunDifference.Way;
import io.github.yieldstick.reports.RunFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
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

    @Option(names = "--format", defaultValue = "text", description = "text (default), or json.")
    private Format format = Format.TEXT;

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() throws IOException {
        RunDifference difference = RunDifference.between(read(before), read(after));
        PrintWriter out = console.out();
        if (format == Format.JSON) {
            out.println(JsonText.of(difference));
        } else {
            print(difference, out);
        }
        return difference.changes().isEmpty() ? ExitCode.OK : ExitCode.OTHERWISE;
    }

    /** Reads a run from its folder, or from its file. */
    static Run read(Path place) throws IOException {
        return RunFile.read(Files.isDirectory(place) ? place.resolve(RunFile.NAME) : place);
    }

    private static void print(RunDifference difference, PrintWriter out) {
        difference.gone().forEach(engine -> out.println(engine + " is in the first run alone."));
        difference.added().forEach(engine -> out.println(engine + " is in the second run alone."));
        for (RunDifference.Pair pair : difference.engines()) {
            out.println(pair.before().equals(pair.after()) ? pair.after() : pair.before() + " -> " + pair.after());
            difference.changes().stream()
                    .filter(change -> change.engine().equals(pair.after()))
                    .forEach(change -> out.println(told(change)));
        }
        out.println("%d outcomes changed: %d worse, %d better, %d other; %d are the same."
                .formatted(
                        difference.changes().size(),
                        count(difference, Way.WORSE),
                        count(difference, Way.BETTER),
                        count(difference, Way.OTHER),
                        difference.same()));
    }

    private static String told(Change change) {
        String reason = change.reason().isEmpty() ? "" : "  (" + change.reason() + ")";
        return "  %-6s  %-9s  %s -> %s%s"
                .formatted(
                        change.way().name().toLowerCase(Locale.ROOT),
                        change.caseId(),
                        change.before().id(),
                        change.after().id(),
                        reason);
    }

    private static long count(RunDifference difference, Way way) {
        return difference.changes().stream()
                .filter(change -> change.way() == way)
                .count();
    }
}
