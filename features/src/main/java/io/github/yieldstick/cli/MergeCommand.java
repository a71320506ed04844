package io.github.yieldstick.cli;

import io.github.yieldstick.search.MergedSearch;
import io.github.yieldstick.search.SearchFile;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yieldstick search merge}. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = {
            "Makes one result of those of several shards: what is the same fault in them is told once, with the number of all",
            "programs that showed it. Ends as a search that had found all of it."
        })
final class MergeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "The folders that were the --out of the shards.")
    private List<Path> folders = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "target/search",
            description = "Where the result and the scenarios go (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("");

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() {
        OutFolder.checked(out);
        SearchFile merged = MergedSearch.of(folders);
        int code = new SearchText(console, new SearchFolder(out, false))
                .told(merged)
                .number();
        String missing = MergedSearch.missing(merged);
        if (!missing.isEmpty()) {
            console.out().println(missing);
        }
        return code;
    }
}
