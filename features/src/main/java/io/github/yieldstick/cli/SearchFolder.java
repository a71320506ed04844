package io.github.yieldstick.cli;

import io.github.yieldstick.engines.WrongUsage;
import io.github.yieldstick.search.SearchFile;
import io.github.yieldstick.search.Shard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folder in which a search lies: what it has come to, and a scenario for each fault.
 *
 * @param path where it is
 * @param resume whether what lies there goes on, or else is replaced
 */
record SearchFolder(Path path, boolean resume) {

    /**
     * What lies there and goes on.
     *
     * @throws WrongUsage if it is another search
     */
    Optional<SearchFile> earlier(long seed, Shard shard) {
        if (!resume) {
            return Optional.empty();
        }
        Optional<SearchFile> earlier = SearchFile.in(path);
        earlier.filter(file -> file.seed() != seed || !file.shards().equals(List.of(shard.written())))
                .ifPresent(other -> {
                    throw new WrongUsage("--resume: expected in " + path + " a search of seed " + seed + ", shard "
                            + shard.written() + ", found one of seed " + other.seed() + ", shard "
                            + String.join(", ", other.shards())
                            + "; name its own --seed and --shard, or another --out.");
                });
        return earlier;
    }

    /** Writes a search in place of what lay there. */
    void write(SearchFile search) {
        try {
            for (Path stale : files(written())) {
                Files.deleteIfExists(stale);
            }
            search.write(path);
            for (SearchFile.Subject subject : search.subjects()) {
                for (int i = 0; i < subject.faults().size(); i++) {
                    OutFile.write(subject.faults().get(i).scenario(), file(subject, i));
                }
                for (int i = 0; i < subject.doubted().size(); i++) {
                    OutFile.write(subject.doubted().get(i).scenario(), doubtedFile(subject, i));
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What was written there last; what is no search has no files of one. */
    private Optional<SearchFile> written() {
        try {
            return SearchFile.in(path);
        } catch (WrongUsage broken) {
            return Optional.empty();
        }
    }

    private List<Path> files(Optional<SearchFile> search) {
        List<Path> files = new ArrayList<>();
        search.ifPresent(file -> file.subjects().forEach(subject -> {
            for (int i = 0; i < subject.faults().size(); i++) {
                files.add(file(subject, i));
            }
            for (int i = 0; i < subject.doubted().size(); i++) {
                files.add(doubtedFile(subject, i));
            }
        }));
        return files;
    }

    /** Where the scenario of a fault lies, counted from 0. */
    Path file(SearchFile.Subject subject, int at) {
        return path.resolve(folder(subject.name()))
                .resolve(subject.faults().get(at).fileName(at + 1));
    }

    /** Where that of a doubt lies. */
    Path doubtedFile(SearchFile.Subject subject, int at) {
        return path.resolve(folder(subject.name()))
                .resolve("doubted")
                .resolve(subject.doubted().get(at).fileName(at + 1));
    }

    /** A subject's name, in letters that any file system has. */
    private static String folder(String subject) {
        return subject.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^-+|-+$", "");
    }
}
