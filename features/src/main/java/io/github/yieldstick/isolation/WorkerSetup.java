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
 * @param lasting whether it has so much to do that Java's slow compiler pays, which makes the fastest code
 */
public record WorkerSetup(EngineSettings settings, Optional<String> corpus, List<String> scenarios, boolean lasting) {

    /** For workers that live for some seconds. */
    public WorkerSetup(EngineSettings settings, Optional<String> corpus, List<String> scenarios) {
        this(settings, corpus, scenarios, false);
    }

    /** With the kit's own cases alone, as it brings them with it. */
    public WorkerSetup(EngineSettings settings) {
        this(settings, Optional.empty(), List.of());
    }

    /** The same for workers that have much to do. */
    public WorkerSetup ofLasting() {
        return new WorkerSetup(settings, corpus, scenarios, true);
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
