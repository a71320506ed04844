package io.github.yieldstick.corpus;

import io.github.yieldstick.oracle.Lowering;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the scenarios and what they rest on, as often as it is asked to; what has not changed since is not parsed again. Of a
 * {@link CorpusFolder} it has the compiler lower each case whose source has changed, where the compiler is on the class path.
 * Used by one thread at a time.
 */
public final class CorpusReader {
    private final KitTexts texts;
    private final List<Path> local;
    private final TagSelection needed;
    private final Lowered lowered;
    private final ParsedFeatures parsed = new ParsedFeatures();

    CorpusReader(KitTexts texts, List<Path> local, TagSelection needed, Optional<SourceCompiler> compiler) {
        this.texts = texts;
        this.local = List.copyOf(local);
        this.needed = needed;
        this.lowered = new Lowered(texts, compiler);
    }

    /**
     * A reader of every case.
     *
     * @param texts the kit's own texts
     * @param local folders, each with all feature files in it and below it, and feature files, whose cases form the profile
     *     {@code local}
     */
    public static CorpusReader of(KitTexts texts, List<Path> local) {
        return new CorpusReader(texts, local, TagSelection.EVERYTHING, compiler(texts));
    }

    /**
     * A reader of no more than the files that may hold a case which the tags select, or should hold one.
     *
     * @param tags an expression of Cucumber's; empty for every case
     * @throws ScenarioProblem if it does not parse
     */
    public static CorpusReader of(KitTexts texts, List<Path> local, String tags) {
        return new CorpusReader(texts, local, TagSelection.of(tags), compiler(texts));
    }

    private static Optional<SourceCompiler> compiler(KitTexts texts) {
        return texts instanceof CorpusFolder && Lowering.isAvailable()
                ? Optional.of(new TypeScriptCompiler())
                : Optional.empty();
    }

    /**
     * Reads everything. What is wrong in a scenario is told by {@link Corpus#problems}, and so is a path that leads to none.
     *
     * @throws ScenarioProblem if the registry or the errata are written wrongly, or the scenarios cannot be searched
     */
    public Corpus read() {
        return read(texts.features(), new LocalFiles(local));
    }

    /** Reads no more than the case at that place needs, by which its {@link Corpus} tells it. */
    public Corpus readFor(String place) {
        return fileOf(place)
                .map(file -> read(List.of(file), new LocalFiles(List.of())))
                .orElseGet(this::read);
    }

    /** The feature file of the kit's own in which a place lies; empty for a place elsewhere. */
    public Optional<String> fileOf(String place) {
        String folder = texts.displayName("scenarios") + "/";
        return place.startsWith(folder)
                ? Optional.of(KitTexts.SCENARIOS + place.substring(folder.length(), place.lastIndexOf(':')))
                : Optional.empty();
    }

    /** Has the compiler get ready, which takes some seconds, in a thread of its own: whoever changes a source has not to wait for it. */
    public void prepareToLower() {
        Thread thread = new Thread(lowered::prepare, "yieldstick-compiler");
        thread.setDaemon(true);
        thread.start();
    }

    /** The files with lowered texts that were made anew since this was last asked. */
    public List<Path> takeLowered() {
        return lowered.takeWritten();
    }

    /** The files that are read, and the folders below which all are; none of those that the kit brings with it. */
    public List<Path> places() {
        List<Path> places = new ArrayList<>(local);
        if (texts instanceof CorpusFolder folder) {
            Stream.of(KitTexts.CLAUSES, KitTexts.ERRATA, KitTexts.SCENARIOS, KitTexts.LOWERED)
                    .map(folder::path)
                    .forEach(places::add);
        }
        return places;
    }

    private Corpus read(List<String> features, LocalFiles localFiles) {
        Clauses registry = Clauses.of(texts);
        Map<String, ScenarioProblem> unread = new TreeMap<>(localFiles.problems());
        List<FeatureFile> files = new ArrayList<>();
        for (String name : features) {
            try {
                texts.find(name)
                        .filter(needed::mayBeIn)
                        .ifPresent(text -> files.add(new FeatureFile(texts.displayName(name), Origin.KIT, text)));
            } catch (ScenarioProblem unreadable) {
                unread.put(texts.displayName(name), unreadable);
            }
        }
        files.addAll(localFiles.files());
        return new Corpus(registry, parsed.parse(files), lowered, localFiles, unread, Errata.of(texts));
    }
}
