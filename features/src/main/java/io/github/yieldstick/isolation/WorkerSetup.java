package io.github.yieldstick.isolation;

import io.github.yieldstick.corpus.CorpusFolder;
import io.github.yieldstick.corpus.CorpusReader;
import io.github.yieldstick.corpus.KitTexts;
import io.github.yieldstick.engines.EngineSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What every worker of a run knows from the start.
 *
 * @param settings how engines are looked for
 * @param corpus the folder with the kit's texts; empty for those that it brings with it
 * @param scenarios folders and files with cases beside the kit's own
 */
public record WorkerSetup(EngineSettings settings, Optional<String> corpus, List<String> scenarios) {

    /** With the kit's own cases alone, as it brings them with it. */
    public WorkerSetup(EngineSettings settings) {
        this(settings, Optional.empty(), List.of());
    }

    public WorkerSetup {
        scenarios = List.copyOf(scenarios);
    }

    /** The folder that the kit's texts are taken from, where it is not those that it brings with it. */
    public static Optional<String> folder(KitTexts texts) {
        return texts instanceof CorpusFolder given ? Optional.of(given.folder().toString()) : Optional.empty();
    }

    /** What a worker reads its cases with. */
    CorpusReader reader() {
        KitTexts texts = corpus.<KitTexts>map(folder -> new CorpusFolder(Path.of(folder)))
                .orElseGet(KitTexts::bundled);
        return CorpusReader.of(texts, scenarios.stream().map(Path::of).toList());
    }
}
