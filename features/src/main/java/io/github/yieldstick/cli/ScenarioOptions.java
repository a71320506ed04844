package io.github.yieldstick.cli;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.corpus.CorpusFolder;
import io.github.yieldstick.corpus.CorpusReader;
import io.github.yieldstick.corpus.KitTexts;
import io.github.yieldstick.corpus.ScenarioProblem;
import io.github.yieldstick.engines.WrongUsage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which cases. */
final class ScenarioOptions {

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = {
                "The folder 'features' of a checkout: its scenarios, clauses, errata and lowered texts as they stand there, in",
                "place of those that the kit brings with it. With --tags no more of them is read than may hold such a case. A",
                "case from source is lowered, and the text written there, where its source has changed."
            })
    private @Nullable Path corpus;

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

    /** Whether they are read from a working tree. */
    boolean areOfAWorkingTree() {
        return corpus != null;
    }

    /**
     * Where the kit's own cases are read from.
     *
     * @throws WrongUsage for a folder that holds none
     */
    KitTexts texts() {
        if (corpus == null) {
            return KitTexts.bundled();
        }
        CorpusFolder folder = new CorpusFolder(corpus);
        if (!folder.isThere()) {
            throw new WrongUsage(
                    "--corpus: expected the folder features of a checkout, with scenarios/ and clauses.yaml,"
                            + " found none at " + corpus + "; correct the path.");
        }
        return folder;
    }

    /** What the cases are read with; throws {@link WrongUsage} for a folder that holds none. */
    CorpusReader reader() {
        KitTexts texts = texts();
        return areOfAWorkingTree() ? CorpusReader.of(texts, scenarios, tags) : CorpusReader.of(texts, scenarios);
    }

    /** Reads the cases; throws {@link WrongUsage} for a path that leads to none. */
    Corpus corpus() {
        return read(reader());
    }

    /** The same with a reader that can be asked again. */
    Corpus read(CorpusReader reader) {
        Corpus corpus = reader.read();
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
