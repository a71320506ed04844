package io.github.yieldstick.cli;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.corpus.ScenarioProblem;
import io.github.yieldstick.engines.WrongUsage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The options that say which cases. */
final class ScenarioOptions {

    @Option(
            names = "--scenarios",
            paramLabel = "DIR",
            description = "A folder, or a file, with cases of your own beside the kit's; may be given more than once.")
    private List<Path> scenarios = new ArrayList<>();

    @Option(
            names = "--tags",
            paramLabel = "EXPR",
            defaultValue = "",
            description = "Only cases whose tags match: '@PRO.4', '@PRO.4 or @DEL.8', 'not @edge'.")
    private String tags = "";

    List<Path> scenarios() {
        return scenarios;
    }

    /**
     * Reads the cases.
     *
     * @throws WrongUsage for a path that leads to none
     */
    Corpus corpus() {
        Corpus corpus = Corpus.load(scenarios);
        List<ScenarioProblem> unread = corpus.unread();
        if (!unread.isEmpty()) {
            throw new WrongUsage(unread.stream()
                    .map(problem -> "--scenarios: " + problem.getMessage())
                    .collect(Collectors.joining("\n")));
        }
        return corpus;
    }

    /** The words that narrow a run; empty where nothing does. */
    String tags() {
        return tags;
    }

    /** The fault of a selection that selects nothing. */
    WrongUsage nothingSelected() {
        return new WrongUsage("no case has tags that match \"" + tags
                + "\"; 'yieldstick list' has the cases, and a clause's id is a tag of its cases: @PRO.4.");
    }

    List<Case> selected(Corpus corpus) {
        return tags.isEmpty() ? corpus.cases() : corpus.select(tags);
    }
}
